import { describe, expect, it } from 'vitest';
import { blocks, pieces, quote, sentenceAround } from './ranges.ts';

const names = (got: ReturnType<typeof pieces<{ id: string; start: number; end: number }>>) =>
  got.map((p) => `${p.start}-${p.end}:${p.marks.map((m) => m.id).join('+')}`);

describe('pieces', () => {
  it('of an unmarked text are one', () => {
    expect(names(pieces({ start: 0, end: 9 }, []))).toEqual(['0-9:']);
  });
  it('of overlapping marks are neighbours, the longer mark outermost', () => {
    const marks = [{ id: 'b', start: 4, end: 8 }, { id: 'a', start: 2, end: 6 }, { id: 'c', start: 2, end: 3 }];
    expect(names(pieces({ start: 0, end: 9 }, marks))).toEqual(['0-2:', '2-3:a+c', '3-4:a', '4-6:a+b', '6-8:b', '8-9:']);
  });
  it('keep to the stretch when a mark runs over its edge', () => {
    expect(names(pieces({ start: 5, end: 9 }, [{ id: 'a', start: 0, end: 7 }]))).toEqual(['5-7:a', '7-9:']);
  });
  it('leave out empty marks and marks elsewhere', () => {
    const marks = [{ id: 'a', start: 3, end: 3 }, { id: 'b', start: 9, end: 12 }];
    expect(names(pieces({ start: 0, end: 9 }, marks))).toEqual(['0-9:']);
  });
  it('join up and cover the stretch, whatever the marks', () => {
    const marks = Array.from({ length: 60 }, (_, i) => ({ id: String(i), start: (i * 37) % 90, end: ((i * 37) % 90) + (i % 13) }));
    const got = pieces({ start: 10, end: 80 }, marks);
    expect(got[0]?.start).toBe(10);
    expect(got.at(-1)?.end).toBe(80);
    for (let i = 1; i < got.length; i++) expect(got[i]?.start).toBe(got[i - 1]?.end);
    for (const p of got) {
      const want = marks.filter((m) => m.start <= p.start && m.end >= p.end && m.end > m.start).map((m) => m.id).sort();
      expect(p.marks.map((m) => m.id).sort()).toEqual(want);
    }
  });
});

describe('blocks', () => {
  it('cut at line ends and lose nothing', () => {
    const text = 'one line\n'.repeat(100);
    const got = blocks(text, 50);
    expect(got.map((b) => text.slice(b.start, b.end)).join('')).toBe(text);
    for (const b of got) expect(text[b.end - 1]).toBe('\n');
  });
  it('cut a line that never ends, but no character', () => {
    const text = '𝔸'.repeat(1000);
    for (const b of blocks(text, 33)) expect(text.charCodeAt(b.start) & 0xfc00).toBe(0xd800);
  });
});

it('a quotation stands on one line and says where it was cut', () => {
  const text = 'The motion is\nDENIED in every part.';
  expect(quote(text, { start: 11, end: 20 })).toBe('is DENIED');
  expect(quote(text, { start: 14, end: 20 }, 4)).toBe('… is DENIED in …');
});

describe('the sentence about some words', () => {
  const text = 'The motion was filed late. Under Fed. R. Civ. P. 37 the motion (Doc. 22) is\nDENIED in every part. Costs follow.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  it('begins and ends with the sentence, not with an abbreviation', () => {
    expect(sentenceAround(text, at('DENIED'))).toEqual({ before: 'Under Fed. R. Civ. P. 37 the motion (Doc. 22) is ', words: 'DENIED', after: ' in every part.' });
  });
  it('at the edges of the text is what there is', () => {
    expect(sentenceAround(text, at('Costs follow.'))).toEqual({ before: '', words: 'Costs follow.', after: '' });
    expect(sentenceAround(text, at('The motion'))).toEqual({ before: '', words: 'The motion', after: ' was filed late.' });
  });
  it('says where a long one was cut', () => {
    const long = `${'word '.repeat(100)}DENIED ${'word '.repeat(100)}`;
    const got = sentenceAround(long, { start: 500, end: 506 });
    expect(got.before.startsWith('… word')).toBe(true);
    expect(got.after.endsWith('word …')).toBe(true);
  });
});
