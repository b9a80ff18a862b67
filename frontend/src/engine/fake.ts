// An engine of canned reports: for tests of the model, and for designing screens
// without the core. It reads nothing.
import { pack, type Packed } from '../lib/pack.ts';
import type { Failure, LayoutResult, Report } from './contract.gen.ts';
import type { Engine, EngineVersion, Exported, ExportRequest, Opened, OpenEvent, OpenRequest, SearchAnswer, SearchQuery, Source } from './engine.ts';
import { summarize } from './summary.ts';

/** What the fake makes of a paper: a report, a failure, or a promise of one. */
export type Script = (request: OpenRequest, on: (event: OpenEvent) => void) => Report | Failure | Promise<Report | Failure>;

/** An empty report, to be filled by a test. */
export function emptyReport(fill: Partial<Report> = {}): Report {
  return {
    schema: 'pincite/report/1',
    engine: { version: 'fake', rules: '' },
    source: { name: 'paper.pdf', sha256: 'a'.repeat(64), bytes: 1, mediaType: 'application/pdf', pages: 1, textLayer: 'born_digital' },
    text: '',
    regions: [],
    pages: [{ number: 1, label: '1', width: 612, height: 792, rotate: 0, range: { start: 0, end: 0 } }],
    document: { class: 'order', title: '', confidence: 1, evidence: [] },
    judges: [],
    dates: [],
    citations: [],
    authorities: [],
    motions: [],
    rulings: [],
    deadlines: [],
    standards: [],
    claims: [],
    topics: [],
    findings: [],
    notes: [],
    asides: [],
    ...fill,
  } as Report;
}

/** Answers each paper by its script, one after another as many at a time as it is told. */
export class FakeEngine implements Engine {
  readonly parallel: number;
  readonly indexed = new Map<string, Packed>();
  readonly opened: string[] = [];
  exported: ExportRequest | null = null;
  answers: SearchAnswer = { hits: [], total: 0, more: false };
  #script: Script;

  constructor(script: Script = () => emptyReport(), parallel = 2) {
    this.#script = script;
    this.parallel = parallel;
  }

  async start(): Promise<EngineVersion> {
    return { version: 'fake', rules: '' };
  }

  async loaded(): Promise<void> {}

  async open(request: OpenRequest, on: (event: OpenEvent) => void, signal: AbortSignal): Promise<Opened | Failure> {
    this.opened.push(request.name);
    const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
    const result = await Promise.race([this.#script(request, on), stopped]);
    if ('error' in result) return result;
    return { summary: summarize(result), report: await pack(new TextEncoder().encode(JSON.stringify(result))) };
  }

  async layout(_request: OpenRequest): Promise<LayoutResult> {
    return { pages: [] };
  }

  async index(doc: string, report: Packed): Promise<void> {
    this.indexed.set(doc, report);
  }

  async unindex(doc: string): Promise<void> {
    this.indexed.delete(doc);
  }

  async search(_query: SearchQuery): Promise<SearchAnswer> {
    return this.answers;
  }

  async export(request: ExportRequest): Promise<Exported> {
    this.exported = request;
    return { name: request.name, mediaType: 'text/plain', blob: new Blob(['fake']) };
  }

  async bytes(_source: Source): Promise<Uint8Array> {
    return new Uint8Array();
  }
}
