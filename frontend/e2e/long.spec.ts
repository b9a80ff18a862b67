import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { all, drop, enter, paper, papers } from './room.ts';

/** The first page again and again, and the order at the end: findings on the first pages, others on the last. */
function longPaper(): string {
  const file = join(papers, 'hard', 'long.pdf');
  mkdirSync(join(papers, 'hard'), { recursive: true });
  const parts = Array.from({ length: 60 }, () => [paper('ca4-published-opinion'), '1-z']).flat();
  execFileSync('qpdf', ['--empty', '--pages', ...parts, '--', file]);
  return file;
}

test('the first pages of a long paper are shown as such until the whole is read', async ({ page }) => {
  const { errors } = await enter(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const note = document.querySelector('.partial')?.textContent ?? '';
      if (note && document.querySelector('[data-item]')) seen.push(note);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.getByTestId('file').setInputFiles(longPaper());
  await expect(page.locator('.paper progress')).toHaveCount(0, { timeout: 90_000 });
  await expect(page.locator('.partial')).toHaveCount(0);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen[0]).toMatch(/Read so far: pages 1-\d+ of \d+/);
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('hundreds of papers dropped at once: progress, an estimate, stopping, and what failed can be tried again', async ({ page }) => {
  const folder = join(papers, 'hard', 'many');
  mkdirSync(folder, { recursive: true });
  const originals = all();
  const files = Array.from({ length: 200 }, (_, i) => {
    const file = join(folder, `${String(i).padStart(3, '0')}.pdf`);
    copyFileSync(i === 0 ? join(papers, 'hard', 'empty.pdf') : (originals[i % originals.length] as string), file);
    return file;
  });
  const { errors } = await enter(page);
  await drop(page, files);
  // the first that can be read is shown while the others are read
  await expect(page.locator('#panel-body [data-item]').first()).toBeVisible();
  await expect(page.locator('.batch').first()).toContainText(/\d+ of 200 papers, about \d+ (s|min) left/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Reading was stopped.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.batch progress')).toHaveCount(0, { timeout: 120_000 });
  await expect(page.getByText('1 of 200 could not be read')).toBeVisible();
  await page.getByRole('button', { name: 'Show which' }).click();
  await page.locator('[data-paper]').click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('empty');
  expect(errors).toEqual([]);
});
