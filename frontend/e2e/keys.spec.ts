import { expect, test } from '@playwright/test';
import { enter, open, paper } from './room.ts';

test('the whole way by keys alone: open, search, step, copy, tick, undo', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(page);
  const chooser = page.waitForEvent('filechooser');
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent?.includes('Open a file'))) break;
  }
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(paper('mowd-report-recommendation'));
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('!');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item^="deadline/"][aria-current=true]')).toBeVisible();

  await page.keyboard.press('1');
  await page.keyboard.press('j');
  const first = page.locator('[data-item^="ruling/"]').first();
  await expect(first).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('j');
  await expect(page.locator('[data-item^="ruling/"]').nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('k');
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  await page.keyboard.press('m');
  await expect(first.getByRole('button', { name: 'Checked' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(first.getByRole('button', { name: 'Checked' })).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await expect(page.getByText('Nothing here matches the filter.').first()).toBeVisible();
});

test('a field is put right, shown as such, kept beside the report, and taken back', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.getByRole('tab', { name: /People/ }).click();
  await page.getByTitle('Case name: click to put right').click();
  await page.getByRole('textbox', { name: 'Case name' }).fill('Oakwood v. Prentiss');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('strip')).toContainText('Oakwood v. Prentiss');
  await expect(page.locator('[data-paper=p1]')).toContainText('Oakwood v. Prentiss');
  await expect(page.getByTitle(/it was read as “Oakwood v. Prentice”/)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>export');
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('listitem').filter({ hasText: 'without the reports' }).getByRole('button').click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const c of stream) chunks.push(c as Buffer);
  expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ corrections: [{ path: '/caption/caseName', was: 'Oakwood v. Prentice', now: 'Oakwood v. Prentiss' }] });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('strip')).toContainText('Oakwood v. Prentice');
});
