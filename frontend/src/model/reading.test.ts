import { describe, expect, it } from 'vitest';
import type { Report } from '../engine/contract.gen.ts';
import { emptyReport } from '../engine/fake.ts';
import { Items, pageOf } from './items.ts';
import { Paper } from './paper.svelte.ts';
import { parseLink, Reading } from './reading.svelte.ts';

const at = (start: number, end: number, page: number) => ({ range: { start, end }, marks: [{ page, rects: [{ x0: 72, y0: 700 - start, x1: 172, y1: 712 - start }] }] });
const pages = [1, 2, 3].map((number) => ({ number, label: String(number + 9), width: 612, height: 792, rotate: 0, range: { start: (number - 1) * 100, end: number * 100 } }));
const report = emptyReport({
  pages,
  rulings: [{ id: 'r1', disposition: 'denied', status: 'ordered', ...at(210, 220, 3) }],
  deadlines: [{ id: 'd1', what: 'object', who: 'Any party', due: '2026-01-02', steps: [], basis: 'explicit_period', alternatives: [], ...at(230, 240, 3) }],
  citations: [
    { id: 'c1', kind: 'case', text: '1 U.S. 1', ...at(10, 20, 1) },
    { id: 'c2', kind: 'record', form: 'ecf', text: 'ECF No. 4', ...at(110, 120, 2) },
  ],
  notes: [{ code: 'no_text', page: 2, message: 'page 2 has no text' }],
} as unknown as Partial<Report>);

const open = () => {
  const reading = new Reading(async () => {});
  const paper = new Paper('p1', 'a.pdf', { kind: 'doc', id: '1' }, 1);
  reading.open(paper, report);
  return { reading, paper };
};

describe('items', () => {
  const items = new Items(report);
  it('stand in the panel that answers their question', () => {
    expect(items.of('rulings').map((i) => i.key)).toEqual(['ruling/r1']);
    expect(items.of('authorities').map((i) => i.key)).toEqual(['citation/c1']);
    expect(items.of('record').map((i) => i.key)).toEqual(['citation/c2']);
    expect(items.of('notes').map((i) => i.page)).toEqual([2]);
  });
  it('are drawn on the page they stand on, and nowhere else', () => {
    expect(items.onPage(3).map((m) => m.key)).toEqual(['ruling/r1', 'deadline/d1']);
    expect(items.onPage(4)).toEqual([]);
  });
  it('without boxes still know their page by the text', () => {
    expect([0, 99, 100, 299].map((start) => pageOf(report, { start, end: start + 1 }))).toEqual([1, 1, 2, 3]);
  });
});

describe('the first pages of a long paper', () => {
  it('give way to the whole: nothing stays selected, the place is kept, and the panel that answers first is opened', () => {
    const reading = new Reading(async () => {});
    const paper = new Paper('p1', 'a.pdf', { kind: 'doc', id: '1' }, 1);
    const source = { ...report.source, pages: 90 };
    reading.open(paper, emptyReport({ source, pages: pages.slice(0, 1), citations: report.citations, authorities: report.authorities }), true);
    expect([reading.partial, reading.pages, reading.panel, reading.soFar]).toEqual([true, 90, 'record', 'pages 1-1 of 90']);
    reading.page = 2;
    reading.select('citation/c2');
    reading.panel = 'record';
    reading.open(paper, report);
    expect([reading.partial, reading.pages, reading.page, reading.selected, reading.panel]).toEqual([false, 3, 2, '', 'rulings']);
  });
  it('do not take away the panel the reader chose meanwhile', () => {
    const reading = new Reading(async () => {});
    const paper = new Paper('p1', 'a.pdf', { kind: 'doc', id: '1' }, 1);
    reading.open(paper, emptyReport({ citations: report.citations }), true);
    reading.panel = 'people';
    reading.open(paper, report);
    expect(reading.panel).toBe('people');
  });
});

describe('selecting an item', () => {
  it('opens its panel and turns the page', () => {
    const { reading } = open();
    reading.select('citation/c2');
    expect([reading.panel, reading.target?.page, reading.target?.flash]).toEqual(['record', 2, true]);
  });
  it('from the page leaves the page where it is', () => {
    const { reading } = open();
    reading.select('ruling/r1', { turnPage: false });
    expect([reading.selected, reading.target]).toEqual(['ruling/r1', null]);
  });
  it('that is not there does nothing', () => {
    const { reading } = open();
    reading.select('ruling/r9');
    expect(reading.selected).toBe('');
  });
  it('steps through a list and stops at its ends', () => {
    const { reading } = open();
    const keys = ['citation/c1', 'citation/c2'];
    reading.step(1, keys);
    reading.step(1, keys);
    reading.step(1, keys);
    expect(reading.selected).toBe('citation/c2');
    reading.step(-1, keys);
    expect(reading.selected).toBe('citation/c1');
  });
});

it('back and forward retrace the way', async () => {
  const { reading } = open();
  reading.select('citation/c1');
  reading.page = 1;
  reading.select('ruling/r1');
  reading.page = 3;
  reading.back();
  await Promise.resolve();
  expect(reading.selected).toBe('citation/c1');
  expect(reading.canGoForward).toBe(true);
  reading.forward();
  await Promise.resolve();
  expect(reading.selected).toBe('ruling/r1');
  expect(reading.canGoForward).toBe(false);
});

it('a new correction keeps the place', () => {
  const { reading, paper } = open();
  reading.select('ruling/r1');
  reading.page = 3;
  reading.open(paper, { ...report });
  expect([reading.page, reading.selected, reading.panel]).toEqual([3, 'ruling/r1', 'rulings']);
});

it('a link leads back to the same place', () => {
  const { reading } = open();
  reading.select('ruling/r1');
  reading.page = 3;
  expect(parseLink(reading.link)).toEqual({ sha: 'aaaaaaaaaaaa', page: 3, key: 'ruling/r1' });
  expect(parseLink('#elsewhere')).toBeNull();
});
