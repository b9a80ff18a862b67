import type { Paper } from '../../model/paper.svelte.ts';
import type { Room } from '../../model/room.svelte.ts';
import type { LayoutLine } from '../../engine/contract.gen.ts';
import { today } from '../../lib/dates.ts';
import { openPDF, type PDFDocumentProxy, type PDFPageProxy } from './pdf.ts';
import { squash, type Squashed } from '../../lib/squash.ts';

/** One entry of a PDF's outline. */
export interface Chapter {
  title: string;
  depth: number;
  /** 1-based; 0 if it leads nowhere */
  page: number;
}

/** The PDF behind a paper, as the viewer needs it: pages, their words, the outline. */
export class Book {
  doc = $state.raw<PDFDocumentProxy | null>(null);
  error = $state('');
  #pages = new Map<number, Promise<PDFPageProxy>>();
  #words = new Map<number, Promise<Squashed>>();
  #closed = false;
  #room: Room;
  #paper: Paper;
  #lines: Promise<ReadonlyMap<number, LayoutLine[]>> | undefined;

  constructor(room: Room, paper: Paper) {
    this.#room = room;
    this.#paper = paper;
    void this.#open(room, paper);
  }

  /** A page by its number from 1. */
  page(number: number): Promise<PDFPageProxy> {
    let page = this.#pages.get(number);
    if (!page) {
      if (!this.doc) return Promise.reject(new Error('the PDF is not open'));
      page = this.doc.getPage(number);
      this.#pages.set(number, page);
    }
    return page;
  }

  /** The words of a page as pdf.js reads them, without their spaces. */
  words(number: number): Promise<Squashed> {
    let words = this.#words.get(number);
    if (!words) {
      words = this.page(number).then(async (page) => {
        const { items } = await page.getTextContent();
        return squash(items.map((i) => ('str' in i ? i.str : undefined)).filter((s) => s !== undefined));
      });
      this.#words.set(number, words);
    }
    return words;
  }

  /** The lines of each page in reading order, as the core cut them; asked for once. */
  lines(): Promise<ReadonlyMap<number, LayoutLine[]>> {
    const { name, source } = this.#paper;
    this.#lines ??= this.#room.engine
      .layout({ name, source, password: this.#room.workspace.passwordOf(this.#paper), today: today() })
      .then((r) => new Map(r.pages.map((p) => [p.number, p.lines])));
    return this.#lines;
  }

  /** The outline, flattened; at most a thousand entries. */
  async outline(): Promise<Chapter[]> {
    const doc = this.doc;
    const tree = await doc?.getOutline();
    const out: Chapter[] = [];
    const walk = async (nodes: NonNullable<typeof tree>, depth: number): Promise<void> => {
      for (const node of nodes) {
        if (out.length >= 1000 || depth > 8) return;
        out.push({ title: node.title, depth, page: await this.#pageOf(node.dest) });
        await walk(node.items, depth + 1);
      }
    };
    if (tree) await walk(tree, 0);
    return out;
  }

  /** Lets go of the PDF. */
  close(): void {
    this.#closed = true;
    void this.doc?.loadingTask.destroy();
  }

  async #open(room: Room, paper: Paper): Promise<void> {
    try {
      const bytes = await room.engine.bytes(paper.source);
      const doc = await openPDF(bytes, room.workspace.passwordOf(paper));
      if (this.#closed) void doc.loadingTask.destroy();
      else this.doc = doc;
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    }
  }

  async #pageOf(dest: string | unknown[] | null): Promise<number> {
    try {
      const explicit = typeof dest === 'string' ? await this.doc?.getDestination(dest) : dest;
      const ref: unknown = explicit?.[0];
      if (typeof ref === 'number') return ref + 1;
      return ref && this.doc ? (await this.doc.getPageIndex(ref as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1 : 0;
    } catch {
      return 0; // an outline may point at a page that is not there
    }
  }
}
