import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { enter, paper, papers } from './room.ts';

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
