/** A half-open range of UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of text under the same marks. */
export interface Piece<T> extends Range {
  /** the marks over it, outermost first */
  marks: T[];
}

/**
 * Cuts a stretch of text where marks begin and end, so that overlapping marks
 * can be drawn as neighbours. The pieces join up and cover the whole stretch.
 */
export function pieces<T extends Range>(within: Range, marks: readonly T[]): Piece<T>[] {
  const inside = marks.filter((m) => m.start < within.end && m.end > within.start && m.end > m.start);
  const cuts = new Set([within.start, within.end]);
  for (const m of inside) {
    cuts.add(Math.max(m.start, within.start));
    cuts.add(Math.min(m.end, within.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  const ordered = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Piece<T>[] = [];
  let next = 0;
  let open: T[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i] as number;
    const end = at[i + 1] as number;
    open = open.filter((m) => m.end > start);
    for (let m = ordered[next]; m && m.start <= start; m = ordered[++next]) if (m.end > start) open.push(m);
    out.push({ start, end, marks: [...open] });
  }
  return out;
}

/**
 * Cuts a long text into blocks of about `size` code units at line ends, so that
 * only the blocks in sight need be drawn.
 */
export function blocks(text: string, size: number): Range[] {
  const out: Range[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + size);
    if (end < text.length) {
      const line = text.indexOf('\n', end);
      end = line < 0 || line > start + 4 * size ? wholeUnit(text, end) : line + 1;
    }
    out.push({ start, end });
    start = end;
  }
  return out;
}

/** Never cuts a surrogate pair in two. */
function wholeUnit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** The words of a range with some of the sentence around them, on one line. */
export function quote(text: string, range: Range, around = 0): string {
  const start = Math.max(0, range.start - around);
  const end = Math.min(text.length, range.end + around);
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 && around > 0 ? '… ' : ''}${cut}${end < text.length && around > 0 ? ' …' : ''}`;
}

/** Words with the rest of their sentence, each on one line. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

/** How far the rest of a sentence is shown, in UTF-16 code units. */
const reach = 220;

/**
 * The sentence about a range. It ends where a word of three small letters or a
 * closing sign is followed by a stop and a capital: "Doc. 22" and "Fed. R." end
 * nothing. A longer one is cut and says so.
 */
export function sentenceAround(text: string, range: Range): Sentence {
  const from = Math.max(0, range.start - reach);
  const head = text.slice(from, range.start);
  const tail = text.slice(range.end, range.end + reach);
  const begins = Array.from(text.slice(from, range.start + 2).matchAll(/(?:[a-z]{3}|[)\]”"’])[.?!;]?[.?!][”"’)]*\s+(?=[“"(]?[A-Z])|\n\s*\n/g)).findLast((m) => m.index + m[0].length <= head.length);
  const ends = /(?:(?<=[a-z]{3}|[)\]”"’])[.?!][”"’)]*(?=\s+[“"(]?[A-Z]|\s*$))|\n\s*\n/.exec(tail);
  const before = begins ? head.slice(begins.index + begins[0].length) : `${from > 0 ? '… ' : ''}${from > 0 ? head.replace(/^\S*\s/, '') : head}`;
  const after = ends ? tail.slice(0, ends.index + ends[0].length) : range.end + reach < text.length ? `${tail.replace(/\s\S*$/, '')} …` : tail;
  const flat = (s: string) => s.replace(/\s+/g, ' ');
  return { before: flat(before).trimStart(), words: flat(text.slice(range.start, range.end)), after: flat(after).trimEnd() };
}
