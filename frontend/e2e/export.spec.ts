import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { drop, enter, open, paper, read } from './room.ts';

/** Clicks a format and waits for its file, or for the words that say why there is none. */
async function exported(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const download = page.waitForEvent('download', { timeout: 60_000 });
  const refusal = dialog
    .getByRole('alert')
    .textContent({ timeout: 60_000 })
    .catch(() => 'neither a file nor a word came');
  await dialog.getByRole('button', { name }).click();
  const file = await Promise.race([download, refusal]);
  if (typeof file === 'string' || file === null) throw new Error(`${name}: ${file}`);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('each kind of file is written, by the same core, without a request', async ({ page }) => {
  const { requests } = await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  const before = requests.length;
  await page.getByRole('button', { name: 'Export' }).click();
  const zip = 'PK\u0003\u0004';
  const kinds: [RegExp, RegExp, string][] = [
    [/authorities, Word/, /\.docx$/, zip],
    [/authorities, text/, /\.md$/, ''],
    [/^Report$/, /\.html$/, '<!'],
    [/PDF with marks/, /\.pdf$/, '%PDF-'],
    [/Calendar/, /\.ics$/, 'BEGIN:VCALENDAR'],
    [/Workbook/, /\.xlsx$/, zip],
    [/Table \(CSV\)/, /\.(csv|zip)$/, ''],
    [/CSL-JSON/, /\.json$/, '['],
    [/BibTeX/, /\.bib$/, ''],
    [/RIS/, /\.ris$/, ''],
    [/Web annotations/, /\.json(ld)?$/, ''],
    [/^Reports$/, /\.jsonl$/, '{"source":'],
  ];
  for (const [button, ending, head] of kinds) {
    const { name, bytes } = await exported(page, button);
    expect(name).toMatch(ending);
    expect(bytes.length, name).toBeGreaterThan(40);
    expect(bytes.toString('latin1').startsWith(head), `${name} begins with ${head}`).toBe(true);
  }
  expect(requests.slice(before).filter((u) => !u.startsWith('blob:'))).toEqual([]);
});

test('a correction is in the file that is written', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.getByRole('tab', { name: /Authorities/ }).click();
  await page.getByRole('button', { name: /^Show where .*Dataphase/ }).click();
  await page.getByTitle('Form of the citation: click to put right').first().click();
  await page.getByRole('textbox', { name: 'Form of the citation' }).fill('Dataphase Put Right, 640 F.2d 109 (8th Cir. 1981)');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Export' }).click();
  const { bytes } = await exported(page, /authorities, text/);
  expect(bytes.toString()).toContain('Dataphase Put Right');
});

test('many papers are written into one file', async ({ page }) => {
  await enter(page);
  await drop(page, [paper('mowd-report-recommendation'), paper('txsd-section-order')]);
  await read(page, 2);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'All 2 papers' }).check();
  await expect(page.getByRole('button', { name: 'PDF with marks' })).toBeDisabled();
  const { name, bytes } = await exported(page, /^Reports$/);
  expect(name).toBe('2 papers.jsonl');
  expect(bytes.toString().trim().split('\n')).toHaveLength(2);
  expect((await exported(page, /Workbook/)).bytes.length).toBeGreaterThan(1000);
});
