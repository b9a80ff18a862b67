// Words compared without their spaces: two readers of one PDF agree on the
// letters, never on the blanks between them.

/** Pieces of text joined without blanks, with the way back. */
export interface Squashed {
  letters: string;
  /** for each letter: its piece */
  piece: Uint32Array;
  /** for each letter: its UTF-16 index in that piece */
  index: Uint32Array;
}

/** A place in the pieces: from one letter up to and including another. */
export interface Found {
  first: { piece: number; index: number };
  last: { piece: number; index: number };
}

const same: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‑': '-', '‐': '-' };

/** Lower case letters without blanks or soft hyphens; ligatures taken apart, quotes and dashes made alike. */
export function letters(text: string): string {
  let out = '';
  for (const c of text) out += letter(c);
  return out;
}

function letter(c: string): string {
  if (/[\s\u00ad\u200b]/.test(c)) return '';
  return (same[c] ?? c.normalize('NFKC')).toLowerCase();
}

/** Joins pieces. */
export function squash(pieces: readonly string[]): Squashed {
  let all = '';
  const piece: number[] = [];
  const index: number[] = [];
  pieces.forEach((text, p) => {
    let i = 0;
    for (const c of text) {
      const l = letter(c);
      all += l;
      for (let k = 0; k < l.length; k++) {
        piece.push(p);
        index.push(i);
      }
      i += c.length;
    }
  });
  return { letters: all, piece: Uint32Array.from(piece), index: Uint32Array.from(index) };
}

/** Every place where the words stand, at most `limit`. */
export function findAll(within: Squashed, words: string, limit = 1000): Found[] {
  const wanted = letters(words);
  const out: Found[] = [];
  if (wanted === '') return out;
  for (let at = within.letters.indexOf(wanted); at >= 0 && out.length < limit; at = within.letters.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length - 1;
    out.push({
      first: { piece: within.piece[at] ?? 0, index: within.index[at] ?? 0 },
      last: { piece: within.piece[end] ?? 0, index: within.index[end] ?? 0 },
    });
  }
  return out;
}
