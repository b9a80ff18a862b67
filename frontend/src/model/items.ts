// Everything found in a report as one list of items: what the panels show, what
// is drawn on the page, and how one leads to the other.
import type { Citation, Mark, Report, TextRange } from '../engine/contract.gen.ts';
import { capital, plain } from '../lib/words.ts';

/** The panels, in the order of the questions they answer. */
export const panels = ['rulings', 'deadlines', 'authorities', 'record', 'standards', 'people', 'notes'] as const;
/** One of them. */
export type Panel = (typeof panels)[number];

/** How an item is drawn on the page. */
export type Tone = 'case' | 'statute' | 'record' | 'ruling' | 'deadline' | 'standard' | 'person' | 'doubt';

/** One thing found. */
export interface Item {
  /** such as "ruling/r1": stable for the same report, used in links */
  key: string;
  panel: Panel;
  tone: Tone;
  label: string;
  detail: string;
  range: TextRange | null;
  marks: Mark[];
  /** 1-based; 0 if it is on no page */
  page: number;
}

/** A box to draw on one page. */
export interface PageMark {
  key: string;
  tone: Tone;
  label: string;
  rects: Mark['rects'];
}

/** The items of a report with the ways to find them. */
export class Items {
  readonly all: Item[];
  readonly byKey: Map<string, Item>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly #byPage = new Map<number, PageMark[]>();

  constructor(report: Report) {
    this.all = itemsOf(report);
    this.citations = new Map(report.citations.map((c) => [c.id, c]));
    this.byKey = new Map(this.all.map((i) => [i.key, i]));
    for (const item of this.all) {
      for (const { page, rects } of item.marks) {
        const list = this.#byPage.get(page) ?? [];
        list.push({ key: item.key, tone: item.tone, label: item.label, rects });
        this.#byPage.set(page, list);
      }
    }
  }

  /** What is drawn on a page, in the order it was found. */
  onPage(page: number): readonly PageMark[] {
    return this.#byPage.get(page) ?? none;
  }

  /** The items of a panel in the order of the text. */
  of(panel: Panel): Item[] {
    return this.all.filter((i) => i.panel === panel);
  }
}

const none: readonly PageMark[] = [];

function itemsOf(r: Report): Item[] {
  const out: Item[] = [];
  const add = (panel: Panel, tone: Tone, key: string, label: string, detail: string, range: TextRange | null, marks: Mark[]) => {
    const placed = range && range.end > range.start ? range : null;
    out.push({ key, panel, tone, label, detail, range: placed, marks, page: marks[0]?.page ?? pageOf(r, placed) });
  };
  for (const g of r.rulings) add('rulings', 'ruling', `ruling/${g.id}`, capital(plain(g.disposition)), plain(g.status), g.range, g.marks);
  for (const m of r.motions) add('rulings', 'ruling', `motion/${m.id}`, `Motion: ${m.kinds.map(plain).join(', ')}`, m.by, m.range, m.marks);
  for (const d of r.deadlines) add('deadlines', 'deadline', `deadline/${d.id}`, `${d.who} ${d.what}`.trim(), d.due ?? '', d.range, d.marks);
  for (const c of r.citations) addCitation(c, add);
  r.standards.forEach((s, i) => {
    add('standards', 'standard', `standard/${i}`, capital(plain(s.kind)), '', s.range, s.marks);
    s.factors.forEach((f, j) => add('standards', 'standard', `factor/${i}.${j}`, f.label, f.finding ?? '', f.range, f.marks));
  });
  r.claims.forEach((c, i) => add('standards', 'standard', `claim/${i}`, capital(plain(c.kind)), 'claim', c.range, c.marks));
  r.topics.forEach((t, i) => add('standards', 'standard', `topic/${i}`, capital(plain(t.kind)), 'topic', t.range, t.marks));
  addPeople(r, add);
  r.findings.forEach((f, i) => add('notes', 'doubt', `finding/${i}`, f.message, f.severity, f.range, f.marks));
  r.notes.forEach((n, i) => add('notes', 'doubt', `note/${i}`, n.message, n.page ? `page ${n.page}` : '', n.range, n.page ? [{ page: n.page, rects: [] }] : []));
  return out;
}

type Add = (panel: Panel, tone: Tone, key: string, label: string, detail: string, range: TextRange | null, marks: Mark[]) => void;

function addCitation(c: Citation, add: Add): void {
  const record = isRecord(c);
  add(record ? 'record' : 'authorities', record ? 'record' : toneOf(c.kind), `citation/${c.id}`, c.text, plain(c.kind), c.range, c.marks);
}

function addPeople(r: Report, add: Add): void {
  const c = r.caption;
  if (c?.court) add('people', 'person', 'court/0', c.court.name, 'court', c.court.range, c.court.marks);
  c?.dockets.forEach((d, i) => add('people', 'person', `docket/${i}`, d.text, d.lower ? 'number below' : 'docket number', d.range, d.marks));
  c?.parties.forEach((p, i) => add('people', 'person', `party/${i}`, p.name, plain(p.role), p.range, p.marks));
  r.judges.forEach((j, i) => add('people', 'person', `judge/${i}`, j.name, plain(j.office || j.role), j.range, j.marks));
  r.dates.forEach((d, i) => add('people', 'person', `date/${i}`, d.date, plain(d.kind), d.range, d.marks));
}

/** Whether a citation leads into the record: by its form, or because what it refers to does. */
export function isRecord(c: Pick<Citation, 'kind' | 'form'>): boolean {
  return c.kind === 'record' || (c.form ?? '') !== '';
}

function toneOf(kind: string): Tone {
  if (['statute', 'rule', 'regulation', 'constitution', 'legislative'].includes(kind)) return 'statute';
  return 'case';
}

/** The page on which a range begins; 0 if the pages are not known. */
export function pageOf(r: Pick<Report, 'pages'>, range: TextRange | null): number {
  if (!range || r.pages.length === 0) return 0;
  let low = 0;
  let high = r.pages.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((r.pages[mid]?.range.start ?? 0) <= range.start) low = mid;
    else high = mid - 1;
  }
  return r.pages[low]?.number ?? 0;
}
