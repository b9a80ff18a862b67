import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { all, drop, enter, open, paper, papers, read } from './room.ts';

test('many papers are dropped and read, and nothing is asked of any server', async ({ page }) => {
  const { requests, errors } = await enter(page);
  const before = requests.length;
  await drop(page, all());
  await read(page, all().length);
  await page.getByLabel('Filter papers').fill('oakwood');
  await page.locator('[data-paper]', { hasText: 'Oakwood v. Prentice' }).click();
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();
  await expect(page.getByTestId('strip')).toContainText('W.D. Mo.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('oakwood');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  const later = requests.slice(before).filter((u) => !/^(blob|data):/.test(u));
  expect(later).toEqual([]);
  const origin = new URL(page.url()).origin;
  for (const url of requests) expect(url).toMatch(new RegExp(`^(${origin}/|blob:|data:)`));
  await expect(page.getByTestId('requests')).toHaveText('0');
  expect(errors).toEqual([]);
});

test('the page may not run strings or reach another origin', async ({ page }) => {
  await enter(page);
  const got = await page.evaluate(async () => {
    await new Promise((r) => setTimeout(r));
    const out: string[] = [];
    try {
      // eslint-disable-next-line no-eval -- the point of the test
      (0, eval)('1');
      out.push('eval ran');
    } catch {
      out.push('no eval');
    }
    await fetch('https://example.com/').then(
      () => out.push('fetched'),
      () => out.push('no fetch'),
    );
    return out;
  });
  expect(got).toEqual(['no eval', 'no fetch']);
});

test('the sample order opens from the first screen', async ({ page }) => {
  await enter(page);
  await page.getByRole('button', { name: 'See a sample order' }).click();
  await expect(page.getByTestId('strip')).toContainText('Oakwood v. Prentice');
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();
});

test('pasted text is read with its marks', async ({ page }) => {
  await enter(page);
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the paper').fill('IT IS HEREBY ORDERED that the motion to dismiss (ECF No. 12) is DENIED. See Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByTestId('text')).toContainText('IT IS HEREBY ORDERED');
  await expect(page.getByRole('tabpanel')).toContainText('denied', { ignoreCase: true });
  await page.getByTestId('text').locator('[data-key^="ruling/"]').first().click();
  await expect(page.locator('[data-item^="ruling/"][aria-current=true]')).toBeVisible();
});

test('what cannot be read says what and why, and leaves the others alone', async ({ page }) => {
  await enter(page);
  const hard = ['empty.pdf', 'damaged.pdf', 'picture.png'].map((f) => join(papers, 'hard', f));
  await drop(page, [...hard, paper('njd-colon-opinion')]);
  await read(page, 4);
  await expect(page.getByText('could not be read', { exact: true })).toHaveCount(3);
  await page.locator('[data-paper=p1]').click();
  await expect(page.getByRole('alert')).toContainText('empty');
  await page.locator('[data-paper=p3]').click();
  await expect(page.getByRole('alert')).toContainText('neither a PDF nor plain text');
  await page.locator('[data-paper=p2]').click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.locator('[data-paper=p4]').click();
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();
});

test('a paper that is locked asks for its password, and opens with it', async ({ page }) => {
  await enter(page);
  await drop(page, [join(papers, 'hard', 'locked.pdf')]);
  await expect(page.getByRole('alert')).toContainText('protected by a password');
  await page.getByLabel('Password').fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('does not open this PDF');
  await page.getByLabel('Password').fill('sesame');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText('Motion to compel');
});

test('a paper is removed, brought back, and all are cleared', async ({ page }) => {
  await enter(page);
  await drop(page, [paper('njd-colon-opinion'), paper('ca9-memorandum')]);
  await read(page, 2);
  await page.getByRole('button', { name: /^Remove / }).first().click();
  await expect(page.getByRole('heading', { name: 'Papers 1' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Papers 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('heading', { name: 'Drop a court paper here' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Papers 2' })).toBeVisible();
});

test('a link leads to its place once the paper is open', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.locator('[data-item^="ruling/"]').first().getByRole('button', { name: /Show on the page/ }).click();
  const link = new URL(page.url()).hash;
  expect(link).toMatch(/^#[0-9a-f]{12}\/p\d+\/ruling\//);
  await page.goto('about:blank');
  await enter(page, link);
  await expect(page.getByText('points into a paper that is not open')).toBeVisible();
  await page.getByTestId('file').setInputFiles(paper('mowd-report-recommendation'));
  await expect(page.locator('[data-item^="ruling/"][aria-current=true]')).toBeVisible();
});
