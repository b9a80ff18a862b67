// Long work in slices, so that the page can draw and answer between them.

/** How long the page may work at a stretch before it rests, in milliseconds. */
const slice = 10;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Lets the page draw and answer before the work goes on. */
export function rest(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs work that offers a rest at each yield, and takes one when it has worked for a slice. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + slice;
  }
}

/** A member of an object: its key, where its value stands, and where a long list may be cut (after the comma). */
interface Member {
  key: string;
  start: number;
  end: number;
  cuts: number[];
}

/** A list is read in pieces of about this many bytes; other values are read whole. */
const piece = 64 << 10;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;

/** JSON.parse of an object, piece by piece: of its members, and of the elements of long lists in it. */
export function* parseObject<T>(bytes: Uint8Array): Generator<void, T> {
  const utf8 = new TextDecoder();
  const value = (start: number, end: number): unknown => JSON.parse(utf8.decode(bytes.subarray(start, end)));
  const out: Record<string, unknown> = {};
  for (const { key, start, end, cuts } of yield* members(bytes)) {
    if (cuts.length === 0) {
      out[key] = value(start, end);
      yield;
      continue;
    }
    const list: unknown[] = [];
    let from = start + 1; // after the bracket
    for (const cut of [...cuts, end]) {
      const part = JSON.parse(`[${utf8.decode(bytes.subarray(from, cut - 1))}]`) as unknown[];
      for (const element of part) list.push(element);
      from = cut;
      yield;
    }
    out[key] = list;
  }
  return out as T;
}

/** The members of the object, without reading them: strings are passed over, brackets counted. */
function* members(bytes: Uint8Array): Generator<void, Member[]> {
  const utf8 = new TextDecoder();
  const out: Member[] = [];
  let depth = 0;
  let text = 0; // where the last string began
  let key = '';
  let start = 0;
  let cuts: number[] = [];
  let last = 0; // the last place that was cut, or the value's start
  let paused = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (i - paused > piece) {
      paused = i;
      yield;
    }
    switch (bytes[i]) {
      case quote:
        text = i;
        i = endOfString(bytes, i);
        break;
      case colon:
        if (depth === 1) {
          key = JSON.parse(utf8.decode(bytes.subarray(text, i))) as string;
          start = last = i + 1;
          cuts = [];
        }
        break;
      case comma:
        if (depth === 1) out.push({ key, start, end: i, cuts });
        else if (depth === 2 && bytes[start] === 0x5b && i - last > piece) cuts.push((last = i + 1));
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        if (depth === 0 && start > 0) out.push({ key, start, end: i, cuts });
        break;
    }
  }
  if (depth !== 0) throw new SyntaxError('the report is cut off');
  return out;
}

/** The closing quote of the string that opens at `at`. */
function endOfString(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; ; ) {
    const end = bytes.indexOf(quote, i);
    if (end < 0) throw new SyntaxError('a string of the report does not end');
    let escapes = 0;
    while (bytes[end - 1 - escapes] === backslash) escapes++;
    if (escapes % 2 === 0) return end;
    i = end + 1;
  }
}
