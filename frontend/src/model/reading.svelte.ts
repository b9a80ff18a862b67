import type { Mark, Report, TextRange } from '../engine/contract.gen.ts';
import { type Item, Items, isRecord, type Panel } from './items.ts';
import type { Paper } from './paper.svelte.ts';

/** A place to turn to. The view goes there whenever a new one is set. */
export interface Target {
  page: number;
  range: TextRange | null;
  marks: readonly Mark[];
  key: string;
  /** whether what is there is shown once by a flash */
  flash: boolean;
}

/** A place one was at, for going back. */
interface Place {
  paper: string;
  page: number;
  key: string;
}

/** How large the page is shown. */
export type Zoom = { fit: 'width' | 'page' } | { fit: 'none'; scale: number };

/** The paper that is open: what is shown of it, what is selected, where one was before. */
export class Reading {
  paper = $state.raw<Paper | null>(null);
  /** as it was read, with corrections in place */
  report = $state.raw<Report | null>(null);
  readonly items = $derived(this.report ? new Items(this.report) : null);

  /** whether only the first pages are read so far */
  partial = $state(false);
  mode = $state<'page' | 'text'>('page');
  panel = $state<Panel>('rulings');
  /** 1-based */
  page = $state(1);
  zoom = $state.raw<Zoom>({ fit: 'width' });
  /** what the zoom comes to now, CSS pixels a point */
  scale = $state(1);
  /** the reader's own turn of the page, clockwise degrees */
  turn = $state(0);
  selected = $state('');
  target = $state.raw<Target | null>(null);
  debug = $state(false);

  #panelAtFirst: Panel = 'rulings';
  #back = $state.raw<readonly Place[]>([]);
  #forward = $state.raw<readonly Place[]>([]);
  /** shows another paper; set by the room */
  #show: (paper: string) => Promise<void>;

  readonly canGoBack = $derived(this.#back.length > 0);
  readonly canGoForward = $derived(this.#forward.length > 0);
  readonly pages = $derived(Math.max(this.report?.pages.length ?? 0, this.report?.source.pages ?? 0));
  /** "pages 1-5 of 283" */
  readonly soFar = $derived(`pages 1-${this.report?.pages.length ?? 0} of ${this.pages}`);
  readonly selectedItem = $derived(this.items?.byKey.get(this.selected) ?? null);

  constructor(show: (paper: string) => Promise<void>) {
    this.#show = show;
  }

  /** Opens a paper's report; the same paper with new corrections keeps its place. */
  open(paper: Paper | null, report: Report | null, partial = false): void {
    const same = paper !== null && paper === this.paper;
    const hadReport = this.report !== null;
    this.paper = paper;
    const grown = same && this.partial && !partial && report !== null;
    this.report = report;
    this.partial = partial;
    if (grown) {
      this.selected = ''; // the same name may now mean another item
      if (this.panel === this.#panelAtFirst) this.panel = firstPanel(report);
    }
    if (same && hadReport) return;
    if (!same) {
      this.page = 1;
      this.turn = 0;
      this.selected = '';
      this.target = null;
    }
    if (report) {
      this.mode = report.source.mediaType === 'application/pdf' ? 'page' : 'text';
      this.panel = this.#panelAtFirst = firstPanel(report);
    }
  }

  /** Selects an item: its panel opens, the page turns to it. */
  select(key: string, { turnPage = true, remember = true } = {}): void {
    const item = this.items?.byKey.get(key);
    if (!item) return;
    if (remember && turnPage) this.#remember();
    this.selected = key;
    this.panel = item.panel;
    if (turnPage) this.target = { page: item.page, range: item.range, marks: item.marks, key, flash: true };
  }

  /** Turns to a page. */
  goTo(page: number, remember = true): void {
    if (remember) this.#remember();
    const to = Math.max(1, Math.min(page, this.pages || page));
    this.target = { page: to, range: this.report?.pages[to - 1]?.range ?? null, marks: [], key: '', flash: false };
  }

  /** Turns to words that are no item, such as a factor or a related passage. */
  goToRange(range: TextRange, marks: readonly Mark[], page: number): void {
    this.#remember();
    this.target = { page, range, marks, key: '', flash: true };
  }

  /** The item before or after the selected one in the open panel. */
  step(by: 1 | -1, keys: readonly string[]): void {
    if (keys.length === 0) return;
    const at = keys.indexOf(this.selected);
    const to = at < 0 ? (by > 0 ? 0 : keys.length - 1) : Math.max(0, Math.min(keys.length - 1, at + by));
    this.select(keys[to] ?? '', { remember: false });
  }

  back(): void {
    this.#travel(() => {
      const to = this.#back.at(-1);
      this.#back = this.#back.slice(0, -1);
      if (to) this.#forward = [...this.#forward, this.#here()];
      return to;
    });
  }

  forward(): void {
    this.#travel(() => {
      const to = this.#forward.at(-1);
      this.#forward = this.#forward.slice(0, -1);
      if (to) this.#back = [...this.#back, this.#here()];
      return to;
    });
  }

  /** A link to this place: the paper by the start of its sha256, the page, the item. */
  readonly link = $derived.by(() => {
    const sha = this.report?.source.sha256.slice(0, 12);
    if (!sha) return '';
    return `#${sha}/p${this.page}${this.selected ? `/${this.selected}` : ''}`;
  });

  #here(): Place {
    return { paper: this.paper?.id ?? '', page: this.page, key: this.selected };
  }

  #remember(): void {
    const here = this.#here();
    const last = this.#back.at(-1);
    if (last && last.paper === here.paper && last.page === here.page && last.key === here.key) return;
    this.#back = [...this.#back.slice(-199), here];
    this.#forward = [];
  }

  #travel(take: () => Place | undefined): void {
    const to = take();
    if (!to) return;
    void this.#goTo(to);
  }

  async #goTo(to: Place): Promise<void> {
    if (to.paper !== this.paper?.id) await this.#show(to.paper);
    if (to.key && this.items?.byKey.has(to.key)) this.select(to.key, { remember: false });
    else {
      this.selected = '';
      this.goTo(to.page, false);
    }
  }
}

/** A link taken apart; null if it is none of ours. */
export function parseLink(hash: string): { sha: string; page: number; key: string } | null {
  const m = /^#([0-9a-f]{8,64})\/p(\d+)(?:\/(.+))?$/.exec(hash);
  return m ? { sha: m[1] ?? '', page: Number(m[2]), key: decodeURIComponent(m[3] ?? '') } : null;
}

/** The first panel that has something to say, in the order of the questions. */
function firstPanel(r: Report): Panel {
  if (r.rulings.length > 0) return 'rulings';
  if (r.deadlines.length > 0) return 'deadlines';
  if (r.authorities.some((a) => a.kind !== 'record')) return 'authorities';
  if (r.citations.some(isRecord)) return 'record';
  return r.caption || r.judges.length > 0 ? 'people' : 'rulings';
}

/** The item's words as they stand in the text. */
export function wordsOf(report: Report | null, item: Item): string {
  return report && item.range ? report.text.slice(item.range.start, item.range.end) : item.label;
}
