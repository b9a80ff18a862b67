import { describe, expect, it } from 'vitest';
import { FakeEngine } from '../engine/fake.ts';
import type { Hit } from '../engine/engine.ts';
import { emphasised, Palette, subsequence } from './palette.svelte.ts';

const hit = (label: string, doc = 'p1'): Hit => ({ doc, kind: 'case', ref: label, label, detail: '', page: 1, range: { start: 0, end: 1 }, matched: [0], score: 1 });
const command = (label: string) => ({ id: label, label, keys: '', run: () => {} });

describe('the palette', () => {
  it('shows the answers of the engine, and the way into the text last', async () => {
    const engine = new FakeEngine();
    engine.answers = { hits: [hit('Winter')], total: 1, more: false };
    const palette = new Palette(engine);
    palette.findInText = (words) => command(`Find ${words}`);
    await palette.ask('win');
    expect(palette.lines.map((l) => (l.type === 'hit' ? l.hit.label : l.command.label))).toEqual(['Winter', 'Find win']);
    await palette.ask('@win');
    expect(palette.lines).toHaveLength(1);
  });
  it('drops an answer that a newer question has overtaken', async () => {
    const engine = new FakeEngine();
    const waits: ((hits: Hit[]) => void)[] = [];
    engine.search = () => new Promise((resolve) => waits.push((hits) => resolve({ hits, total: hits.length, more: false })));
    const palette = new Palette(engine);
    const first = palette.ask('a');
    const second = palette.ask('ab');
    waits[1]!([hit('new')]);
    waits[0]!([hit('old')]);
    await Promise.all([first, second]);
    expect(palette.lines.map((l) => l.type === 'hit' && l.hit.label)).toEqual(['new']);
  });
  it('finds commands by letters in order, without asking the engine', async () => {
    const engine = new FakeEngine();
    engine.search = () => Promise.reject(new Error('asked'));
    const palette = new Palette(engine);
    palette.commands = () => [command('Fit the width'), command('Fit the page'), command('Undo')];
    await palette.ask('>fw');
    expect(palette.lines.map((l) => l.type === 'command' && l.command.label)).toEqual(['Fit the width']);
  });
  it('remembers what was chosen, newest first, each once, and forgets papers that went', async () => {
    const palette = new Palette(new FakeEngine());
    for (const h of [hit('a'), hit('b', 'p2'), hit('a')]) palette.chosen(h);
    await palette.ask('');
    expect(palette.lines.map((l) => l.type === 'hit' && l.hit.label)).toEqual(['a', 'b']);
    palette.forget(new Set(['p1']));
    expect(palette.recent.map((h) => h.label)).toEqual(['b']);
  });
  it('says what went wrong in a search', async () => {
    const engine = new FakeEngine();
    engine.search = () => Promise.reject(new Error('no such method'));
    const palette = new Palette(engine);
    await palette.ask('x');
    expect(palette.error).toBe('no such method');
  });
});

it('letters stand in order or not at all', () => {
  expect(subsequence('fit the width', 'ftw')).toEqual([0, 2, 8]);
  expect(subsequence('undo', 'do')).toEqual([2, 3]);
  expect(subsequence('undo', 'od')).toBeNull();
});
it('matched letters are bold, others plain, none lost', () => {
  expect(emphasised('𝔸bc', [0, 3])).toEqual([{ text: '𝔸', bold: true }, { text: 'b', bold: false }, { text: 'c', bold: true }]);
});
