import { expect, type Page, test } from '@playwright/test';
import { enter, open, paper } from './room.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** For each citation on a page: the box of its mark, and the box of the same words in pdf.js's own text layer. */
async function marksAndWords(page: Page, number: number): Promise<{ label: string; mark: Box; words: Box }[]> {
  return page.evaluate((n) => {
    const sheet = document.querySelector(`[data-page="${n}"]`)!;
    const squash = (s: string) => s.replace(/\s+/g, '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').toLowerCase();
    const nodes: { node: Text; index: number }[] = [];
    let letters = '';
    const walker = document.createTreeWalker(sheet.querySelector('.words')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let i = 0; i < node.data.length; i++) {
        const l = squash(node.data[i]!);
        letters += l;
        for (let k = 0; k < l.length; k++) nodes.push({ node, index: i });
      }
    }
    const out: { label: string; mark: { left: number; top: number; right: number; bottom: number }; words: { left: number; top: number; right: number; bottom: number } }[] = [];
    for (const mark of sheet.querySelectorAll('.mark[data-key^="citation/"]')) {
      const boxes = mark.querySelectorAll('.box');
      if (boxes.length !== 1) continue; // a citation on one line has one box and one run of words
      const label = boxes[0]!.getAttribute('aria-label')!;
      const wanted = squash(label);
      const at = letters.indexOf(wanted);
      if (at < 0 || letters.indexOf(wanted, at + 1) >= 0) continue;
      const range = document.createRange();
      range.setStart(nodes[at]!.node, nodes[at]!.index);
      range.setEnd(nodes[at + wanted.length - 1]!.node, nodes[at + wanted.length - 1]!.index + 1);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const b = boxes[0]!.getBoundingClientRect();
      out.push({ label, mark: { left: b.left, top: b.top, right: b.right, bottom: b.bottom }, words: { left, top, right, bottom } });
    }
    return out;
  }, number);
}

async function expectMarksOnWords(page: Page, least: number): Promise<void> {
  let seen = 0;
  const sheets = await page.locator('[data-page][data-drawn=true]').all();
  for (const sheet of sheets) {
    for (const { label, mark, words } of await marksAndWords(page, Number(await sheet.getAttribute('data-page')))) {
      seen++;
      const height = Math.min(mark.bottom - mark.top, mark.right - mark.left);
      for (const side of ['left', 'right', 'top', 'bottom'] as const) {
        expect(Math.abs(mark[side] - words[side]), `${side} of “${label}”`).toBeLessThan(Math.max(4, height * 0.6));
      }
    }
  }
  expect(seen).toBeGreaterThanOrEqual(least);
}

test.describe('marks stand on the words pdf.js shows', () => {
  test.beforeEach(async ({ page }) => {
    await enter(page);
    await open(page, paper('mowd-report-recommendation'));
    await expect(page.locator('.mark[data-key^="citation/"]').first()).toBeAttached();
  });
  test('at the width of the pane', async ({ page }) => expectMarksOnWords(page, 2));
  test('when zoomed', async ({ page }) => {
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Larger' }).click();
    await page.waitForTimeout(500);
    await expectMarksOnWords(page, 2);
  });
  for (const turns of [1, 2, 3]) {
    test(`when turned by ${turns * 90} degrees`, async ({ page }) => {
      for (let i = 0; i < turns; i++) await page.getByRole('button', { name: 'Turn clockwise' }).click();
      await page.waitForTimeout(800);
      await expectMarksOnWords(page, 1);
    });
  }
});

test('a panel item turns the page; a mark on the page opens its item', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  const ruling = page.locator('[data-item^="ruling/"]').last();
  await ruling.getByRole('button', { name: /Show on the page/ }).click();
  const key = await ruling.getAttribute('data-item');
  await expect(page.locator(`.mark[data-key="${key}"] .box`).first()).toBeInViewport();
  await page.getByRole('tab', { name: /People/ }).click();
  await page.locator('.mark[data-key^="citation/"] .box').first().click();
  await expect(page.getByRole('tab', { name: /Authorities|Record/, selected: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Forward', exact: true })).toBeEnabled();
});

test('words are found in the page and shown one after another', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox', { name: 'Find in this paper' }).fill('injunction');
  await expect(page.getByText(/^1 of [2-9]/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 of /)).toBeVisible();
  expect(await page.evaluate(() => [...CSS.highlights.get('find')!].length)).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Find in this paper' })).toBeHidden();
});

test('small pages and the text of the paper lead to the same places', async ({ page }) => {
  const { errors } = await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.getByRole('button', { name: 'Small pages' }).click();
  await page.getByRole('navigation', { name: 'Small pages' }).getByRole('button').nth(1).click();
  await expect(page.locator('[data-page="2"]')).toBeInViewport();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(page.getByTestId('text')).toContainText('REPORT AND RECOMMENDATION');
  await page.locator('[data-item^="ruling/"]').last().getByRole('button', { name: /Show on the page/ }).click();
  const key = await page.locator('[data-item^="ruling/"]').last().getAttribute('data-item');
  await expect(page.getByTestId('text').locator(`[data-key="${key}"]`).first()).toBeInViewport();
  expect(errors).toEqual([]);
});

test('what the reader saw: every line in its box, numbered in reading order', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.keyboard.press('Control+Shift+D');
  const layer = page.getByTestId('debug-1');
  await expect(layer.locator('.line').nth(20)).toBeAttached();
  await expect(layer).toContainText('caption');
  const numbers = await layer.locator('.line').evaluateAll((all) => all.map((e) => Number.parseInt(e.textContent ?? '', 10)));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
