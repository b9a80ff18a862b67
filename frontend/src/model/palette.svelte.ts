import type { Engine, Hit } from '../engine/engine.ts';

/** A command of the page itself, found under the prefix ">". */
export interface Command {
  id: string;
  label: string;
  keys: string;
  run: () => void;
}

/** One line of the palette. */
export type Line = { type: 'hit'; hit: Hit } | { type: 'command'; command: Command; matched: number[] };

/** What each prefix finds. */
export const modes = [
  { sign: '@', what: 'authorities' },
  { sign: '§', what: 'statutes and rules' },
  { sign: '#', what: 'pages' },
  { sign: '!', what: 'deadlines' },
  { sign: '>', what: 'commands' },
] as const;

/** The search over everything found. */
export class Palette {
  query = $state('');
  lines = $state.raw<readonly Line[]>([]);
  total = $state(0);
  more = $state(false);
  at = $state(0);
  busy = $state(false);
  error = $state('');
  recent = $state.raw<readonly Hit[]>([]);
  commands: () => Command[] = () => [];
  /** finds words in the text of the open paper; set by the room */
  findInText: (words: string) => Command | null = () => null;

  #engine: Engine;
  #asked = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  readonly line = $derived(this.lines[this.at]);

  /** Asks; an answer that comes after a newer question is dropped. */
  async ask(query: string): Promise<void> {
    this.query = query;
    const asked = ++this.#asked;
    const text = query.trim();
    if (text === '' || text.startsWith('>')) {
      this.#put(text === '' ? this.recent.map((hit) => ({ type: 'hit', hit })) : this.#commands(text.slice(1)), 0, false);
      return;
    }
    this.busy = true;
    try {
      const answer = await this.#engine.search({ query: text, limit: 60 });
      if (asked !== this.#asked) return;
      const inText = '@§#!'.includes(text.charAt(0)) ? null : this.findInText(text);
      const last: Line[] = inText ? [{ type: 'command', command: inText, matched: [] }] : [];
      this.#put([...answer.hits.map((hit): Line => ({ type: 'hit', hit })), ...last], answer.total, answer.more);
      this.error = '';
    } catch (error) {
      if (asked === this.#asked) this.error = error instanceof Error ? error.message : String(error);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  move(by: number): void {
    if (this.lines.length > 0) this.at = (this.at + by + this.lines.length) % this.lines.length;
  }

  /** Keeps what was chosen for the next time the box is empty. */
  chosen(hit: Hit): void {
    const plain = { ...hit, matched: [] };
    this.recent = [plain, ...this.recent.filter((h) => h.doc !== hit.doc || h.kind !== hit.kind || h.ref !== hit.ref)].slice(0, 12);
  }

  /** Forgets what leads into a paper that was taken away. */
  forget(docs: ReadonlySet<string>): void {
    this.recent = this.recent.filter((h) => !docs.has(h.doc));
  }

  #put(lines: Line[], total: number, more: boolean): void {
    this.lines = lines;
    this.total = total;
    this.more = more;
    this.at = 0;
    this.busy = false;
  }

  #commands(text: string): Line[] {
    const words = text.trim().toLowerCase();
    return this.commands().flatMap((command) => {
      const matched = subsequence(command.label.toLowerCase(), words);
      return matched ? [{ type: 'command' as const, command, matched }] : [];
    });
  }
}

/** Where the letters of words stand in label, in order; null if they do not. */
export function subsequence(label: string, words: string): number[] | null {
  const whole = label.indexOf(words);
  if (whole >= 0) return Array.from(words, (_, i) => whole + i);
  const out: number[] = [];
  let from = 0;
  for (const letter of words.replaceAll(' ', '')) {
    const at = label.indexOf(letter, from);
    if (at < 0) return null;
    out.push(at);
    from = at + 1;
  }
  return out;
}

/** A label cut where letters matched and where not, for bold type. */
export function emphasised(label: string, matched: readonly number[]): { text: string; bold: boolean }[] {
  const set = new Set(matched);
  const out: { text: string; bold: boolean }[] = [];
  for (let i = 0; i < label.length; ) {
    const length = label.codePointAt(i)! > 0xffff ? 2 : 1;
    const bold = set.has(i);
    const last = out.at(-1);
    const letter = label.slice(i, i + length);
    if (last && last.bold === bold) last.text += letter;
    else out.push({ text: letter, bold });
    i += length;
  }
  return out;
}
