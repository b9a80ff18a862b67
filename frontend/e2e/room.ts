// The room as a test sees it.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, expect, type Page } from '@playwright/test';

/** Where the typeset papers lie. */
export const papers = join(tmpdir(), 'pincite-papers');

/** A paper by its name. */
export const paper = (name: string): string => join(papers, `${name}.pdf`);

/** All typeset papers. */
export const all = (): string[] => readdirSync(papers).filter((f) => f.endsWith('.pdf')).map((f) => join(papers, f));

/** Opens the page and waits until all it may need is there; every request is written down. */
export async function enter(page: Page, hash = ''): Promise<{ requests: string[]; errors: string[] }> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (r) => requests.push(r.url()));
  page.on('pageerror', (e) => errors.push(e.message));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await page.goto(`/${hash}`);
  await loaded(page);
  return { requests, errors };
}

/** Waits for the end of loading. */
export async function loaded(page: Page): Promise<void> {
  await expect(page.locator('footer[data-loaded=true]')).toBeVisible({ timeout: 40_000 });
}

/** Drops real files on the page: a trusted event, as a hand would cause it. */
export async function drop(page: Page, files: string[]): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data: { items: [], files, dragOperationsMask: 1 } });
  }
  await cdp.detach();
}

/** Waits until nothing is being read any more. */
export async function read(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `Papers ${count}` })).toBeVisible();
  await expect(page.locator('.paper progress')).toHaveCount(0, { timeout: 40_000 });
}

/** Opens one paper and waits for its first page to be drawn. */
export async function open(page: Page, file: string): Promise<void> {
  await page.getByTestId('file').setInputFiles(file);
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible({ timeout: 40_000 });
}
