import type { Failure, Report } from '../engine/contract.gen.ts';
import type { Source } from '../engine/engine.ts';
import type { Summary } from '../engine/summary.ts';
import type { Correction } from '../lib/corrections.ts';
import { applyCorrections } from '../lib/corrections.ts';
import type { Packed } from '../lib/pack.ts';
import { className } from '../lib/words.ts';

/** Where a paper stands. */
export type PaperState = 'waiting' | 'reading' | 'read' | 'failed' | 'stopped';

/** One paper on the desk. The report itself is kept packed until it is looked at. */
export class Paper {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** bytes; 0 if not known */
  readonly size: number;

  state = $state<PaperState>('waiting');
  page = $state(0);
  pages = $state(0);
  summary = $state.raw<Summary | null>(null);
  failure = $state.raw<Failure | null>(null);
  report = $state.raw<Packed | null>(null);
  /** what the first pages of a long paper hold, until the whole is read */
  preview = $state.raw<Report | null>(null);
  corrections = $state.raw<readonly Correction[]>([]);
  /** keys of the items the reader has checked */
  ticks = $state.raw<ReadonlySet<string>>(new Set());

  constructor(id: string, name: string, source: Source, size: number) {
    this.id = id;
    this.name = name;
    this.source = source;
    this.size = size;
  }

  /** The summary with what the reader put right. */
  readonly shown = $derived.by(() => {
    const s = this.summary;
    return s && this.corrections.length > 0 ? applyCorrections(s, this.corrections.flatMap(inSummary)) : s;
  });

  /** What the paper is called in the list. */
  get heading(): string {
    return this.shown?.caseName || this.shown?.title || this.name;
  }

  /** "Opinion and order"; empty while unknown. */
  readonly kind = $derived(this.shown?.class ? className(this.shown.class) : '');

  /** The next date someone must act by: the first not past, else the last. */
  nextDeadline(today: string) {
    const dated = (this.shown?.deadlines ?? []).filter((d) => d.due && !d.event).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
    return dated.find((d) => (d.due ?? '') >= today) ?? dated.at(-1);
  }

  get isPDF(): boolean {
    return this.summary ? this.summary.mediaType === 'application/pdf' : /\.pdf$/i.test(this.name);
  }
}

/** A correction of the report as one of its summary; none if the summary does not show the field. */
function inSummary(c: Correction): Correction[] {
  const to: Record<string, string> = {
    '/caption/caseName': '/caseName',
    '/caption/court/name': '/court/cite',
    '/document/class': '/class',
    '/document/title': '/title',
    '/caption/dockets/0/text': '/docket',
    '/judges/0/name': '/judge/name',
  };
  const path = to[c.path] ?? /^\/(deadlines\/\d+\/(due|who|what)|rulings\/\d+\/(disposition|status))$/.exec(c.path)?.[0];
  return path ? [{ ...c, path }] : [];
}
