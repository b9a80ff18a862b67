import { findAll, type Found } from '../../lib/squash.ts';
import type { Reading } from '../../model/reading.svelte.ts';
import type { Book } from './book.svelte.ts';

/** A place where the words stand: on a page of the PDF, or in the text. */
export type Place = { page: number; nth: number; found: Found } | { page: number; start: number; end: number };

/** Finds words in the open paper, page by page, without holding up the room. */
export class Finder {
  open = $state(false);
  words = $state('');
  places = $state.raw<readonly Place[]>([]);
  at = $state(-1);
  busy = $state(false);
  #reading: Reading;
  #book: Book | null;
  #asked = 0;

  constructor(reading: Reading, book: Book | null) {
    this.#reading = reading;
    this.#book = book;
  }

  readonly place = $derived(this.places[this.at]);

  /** The places on one page. */
  onPage(page: number): Place[] {
    return this.places.filter((p) => p.page === page);
  }

  async ask(words: string): Promise<void> {
    this.words = words;
    const asked = ++this.#asked;
    this.places = [];
    this.at = -1;
    if (words.trim().length < 2) return;
    this.busy = true;
    if (this.#reading.mode === 'page' && this.#book?.doc) await this.#inPages(words, asked, this.#book);
    else this.#inText(words);
    if (asked === this.#asked) this.busy = false;
  }

  move(by: 1 | -1): void {
    if (this.places.length === 0) return;
    this.at = (this.at + by + this.places.length) % this.places.length;
    this.#show();
  }

  close(): void {
    this.open = false;
    this.#asked++;
    this.places = [];
    this.at = -1;
  }

  async #inPages(words: string, asked: number, book: Book): Promise<void> {
    const count = book.doc?.numPages ?? 0;
    for (let n = 0; n < count; n++) {
      const page = ((this.#reading.page - 1 + n) % count) + 1; // from the page in sight onward
      const found = findAll(await book.words(page), words);
      if (asked !== this.#asked) return;
      if (found.length === 0) continue;
      const here = this.place;
      this.places = [...this.places, ...found.map((f, nth) => ({ page, nth, found: f }))].sort((a, b) => a.page - b.page);
      if (here) this.at = this.places.indexOf(here);
      else {
        this.at = this.places.findIndex((p) => p.page === page);
        this.#show();
      }
    }
  }

  #inText(words: string): void {
    const text = this.#reading.report?.text.toLowerCase() ?? '';
    const wanted = words.toLowerCase();
    const out: Place[] = [];
    for (let at = text.indexOf(wanted); at >= 0 && out.length < 5000; at = text.indexOf(wanted, at + wanted.length)) out.push({ page: 0, start: at, end: at + wanted.length });
    this.places = out;
    this.at = out.length > 0 ? 0 : -1;
    this.#show();
  }

  #show(): void {
    const to = this.place;
    if (!to) return;
    if ('start' in to) this.#reading.target = { page: 0, range: to, marks: [], key: '', flash: false };
    else if (to.page !== this.#reading.page) this.#reading.goTo(to.page, false);
  }
}
