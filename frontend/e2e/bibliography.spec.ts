// What other programs make of the citations that are written: citeproc (the engine
// of Zotero) renders each, and an independent reader takes RIS and BibTeX apart.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { enter, open, paper } from './room.ts';

const require = createRequire(import.meta.url);

/** A style of our own, as small as shows every field we write; with it the terms of a locale. */
const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>test</title><id>test</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix=".">
    <choose>
      <if type="legal_case"><group delimiter=", ">
        <text variable="title" font-style="italic"/>
        <group delimiter=" "><text variable="volume"/><text variable="container-title"/><text variable="page"/><text variable="number"/>
          <group delimiter=" " prefix="(" suffix=")"><text variable="authority"/><date variable="issued"><date-part name="year"/></date></group>
        </group>
      </group></if>
      <else><group delimiter=" "><text variable="volume"/><text variable="container-title"/><text variable="section" prefix="s. "/><text variable="title" prefix="[" suffix="]"/></group></else>
    </choose>
  </layout></bibliography>
</style>`;
const locale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><info/><terms><term name="open-quote">“</term><term name="close-quote">”</term></terms></locale>`;

async function written(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

interface Item {
  id: string;
  type: string;
  title: string;
  [field: string]: unknown;
}

test('citations are read by the programs they are written for', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.getByRole('button', { name: 'Export' }).click();

  const items = JSON.parse(await written(page, 'CSL-JSON')) as Item[];
  expect(items.length).toBeGreaterThan(8);
  const CSL = require('citeproc') as { Engine: new (sys: object, style: string) => { updateItems(ids: string[]): void; makeBibliography(): [{ entry_ids: string[][]; bibliography_errors: unknown[] }, string[]] } };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id: string) => items.find((i) => i.id === id) }, style);
  engine.updateItems(items.map((i) => i.id));
  const [about, entries] = engine.makeBibliography();
  expect(about.bibliography_errors).toEqual([]);
  expect(about.entry_ids.flat().sort()).toEqual(items.map((i) => i.id).sort());
  // citeproc puts labels of its own before numbers where the locale has none
  const text = entries.map((e) => e.replace(/<[^>]+>|vol\. |p\.p\. /g, '').trim());
  expect(text).toContain('Dataphase Sys., Inc. v. C L Sys., Inc., 640 F.2d 109 (8th Cir. 1981).');
  for (const line of text) expect(line).not.toMatch(/undefined|\(\)|NaN/);

  const { Cite, plugins } = require('@citation-js/core') as { Cite: new (data: string) => { data: Item[] }; plugins: object };
  expect(plugins).toBeDefined();
  require('@citation-js/plugin-ris');
  require('@citation-js/plugin-bibtex');
  for (const form of ['RIS', 'BibTeX']) {
    const file = await written(page, form);
    const { data } = new Cite(file);
    expect(data.map((i) => i.title).sort(), form).toEqual(items.map((i) => i.title).sort());
    const cases = data.filter((i) => i.title.includes(' v. '));
    expect(cases.length, form).toBeGreaterThan(2);
    for (const c of cases) expect(c, form).toMatchObject({ volume: expect.anything(), issued: { 'date-parts': [[expect.any(Number)]] } });
    expect(file).toMatch(/SP  - 109\r?\n|pages\s*=\s*\{109\}/); // this reader of RIS keeps a first page only where there is a last
  }
});
