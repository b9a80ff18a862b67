import type { Report } from '../engine/contract.gen.ts';
import { type Engine, failureOf, isFailure, type OpenEvent, type Source } from '../engine/engine.ts';
import { applyCorrections, type Plain, withCorrection } from '../lib/corrections.ts';
import { today } from '../lib/dates.ts';
import { unpackObject } from '../lib/pack.ts';
import { inSlices, parseObject } from '../lib/slices.ts';
import { Paper } from './paper.svelte.ts';
import { Undo } from './undo.svelte.ts';

/** A file that was dropped, chosen or pasted. */
export interface Incoming {
  name: string;
  source: Source;
  size: number;
}

/** How many reports stay unpacked. */
const keptReports = 3;

/** The papers on the desk, and their reading. */
export class Workspace {
  readonly undo = new Undo();
  papers = $state.raw<readonly Paper[]>([]);
  currentID = $state('');
  /** whether the engine is ready; an error if it cannot be */
  engineError = $state('');

  readonly current = $derived(this.papers.find((p) => p.id === this.currentID) ?? null);
  readonly waiting = $derived(this.papers.filter((p) => p.state === 'waiting' || p.state === 'reading').length);

  /** milliseconds until all is read, by what was read so far; 0 if unknown */
  remaining = $state(0);

  #engine: Engine;
  #serial = 0;
  #running = new Map<string, AbortController>();
  #reports = new Map<string, Report>();
  #passwords = new Map<string, string>();
  /** whether the reader chose the paper that is shown */
  #chosen = false;
  #batch = { began: 0, bytes: 0 };

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Starts the engine; papers may be added before it is ready. */
  async start(): Promise<void> {
    try {
      await this.#engine.start();
    } catch (error) {
      this.engineError = error instanceof Error ? error.message : String(error);
    }
  }

  /** Puts papers on the desk and begins to read them. The first one is shown if none is. */
  add(files: readonly Incoming[]): Paper[] {
    if (files.length === 0) return [];
    if (this.waiting === 0) this.#batch = { began: performance.now(), bytes: 0 };
    const added = files.map((f) => new Paper(`p${++this.#serial}`, f.name, f.source, f.size));
    this.papers = [...this.papers, ...added];
    if (!this.current) {
      this.currentID = added[0]?.id ?? '';
      this.#chosen = added.length === 1;
    }
    this.#next();
    return added;
  }

  /** Shows a paper; if it waits to be read, it is read next. */
  show(id: string): void {
    this.currentID = id;
    this.#chosen = true;
    this.#next();
  }

  /** Takes a paper off the desk; can be undone. */
  remove(paper: Paper): void {
    this.#takeOff([paper], `remove ${paper.heading}`);
  }

  /** Takes all papers off the desk; can be undone. */
  clear(): void {
    if (this.papers.length > 0) this.#takeOff(this.papers, 'clear all papers');
  }

  /** Reads a paper again, perhaps with a password. */
  retry(paper: Paper, password?: string): void {
    if (password !== undefined) this.#passwords.set(paper.id, password);
    paper.failure = null;
    paper.state = 'waiting';
    paper.page = 0;
    this.#next();
  }

  /** The password a paper was opened with, for the viewer. */
  passwordOf(paper: Paper): string | undefined {
    return this.#passwords.get(paper.id);
  }

  /** Stops all reading; what was read stays. */
  stop(): void {
    for (const p of this.papers) if (p.state === 'waiting') p.state = 'stopped';
    for (const controller of this.#running.values()) controller.abort();
  }

  /** Goes on with what was stopped. */
  resume(): void {
    this.#batch = { began: performance.now(), bytes: 0 };
    for (const p of this.papers) if (p.state === 'stopped') p.state = 'waiting';
    this.#next();
  }

  /** The report as it was read, or of the first pages only while the rest is being read; null if there is none. */
  async reportOf(paper: Paper): Promise<Report | null> {
    const kept = this.#reports.get(paper.id);
    if (kept || !paper.report) return kept ?? paper.preview;
    const report = await unpackObject<Report>(paper.report);
    this.#reports.set(paper.id, report);
    for (const id of [...this.#reports.keys()].slice(0, -keptReports)) this.#reports.delete(id);
    return report;
  }

  /** The report with what the reader put right. */
  corrected(paper: Paper, report: Report): Report {
    return applyCorrections(report, paper.corrections);
  }

  /** Puts a field right; can be undone. */
  correct(paper: Paper, path: string, was: Plain, now: Plain): void {
    const before = paper.corrections;
    paper.corrections = withCorrection(before, { path, was, now });
    if (paper.corrections.length === before.length && was === now) return;
    this.undo.push('the correction', () => (paper.corrections = before));
  }

  /** Ticks an item as checked, or takes the tick away; can be undone. */
  tick(paper: Paper, key: string): boolean {
    const before = paper.ticks;
    const after = new Set(before);
    if (!after.delete(key)) after.add(key);
    paper.ticks = after;
    this.undo.push('the tick', () => (paper.ticks = before));
    return after.has(key);
  }

  #takeOff(gone: readonly Paper[], label: string): void {
    const before = this.papers;
    const shown = this.currentID;
    const set = new Set(gone);
    const at = before.findIndex((p) => p.id === shown);
    for (const p of gone) {
      this.#running.get(p.id)?.abort();
      this.#reports.delete(p.id);
      void this.#engine.unindex(p.id).catch(() => {});
    }
    this.papers = before.filter((p) => !set.has(p));
    if (!this.current) this.currentID = (this.papers[Math.min(at, this.papers.length - 1)] ?? this.papers[0])?.id ?? '';
    this.undo.push(label, () => {
      this.papers = [...before, ...this.papers.filter((p) => !before.includes(p))];
      this.currentID = shown;
      for (const p of gone) {
        if (p.report) void this.#engine.index(p.id, p.report).catch(() => {});
        else if (p.state === 'stopped') p.state = 'waiting';
      }
      this.#next();
    });
  }

  #next(): void {
    while (this.#running.size < this.#engine.parallel) {
      const current = this.current;
      const paper = current?.state === 'waiting' ? current : this.papers.find((p) => p.state === 'waiting');
      if (!paper) return;
      void this.#read(paper);
    }
  }

  async #read(paper: Paper): Promise<void> {
    const controller = new AbortController();
    this.#running.set(paper.id, controller);
    paper.state = 'reading';
    const request = { name: paper.name, source: paper.source, password: this.#passwords.get(paper.id), today: today() };
    try {
      const result = await this.#engine.open(request, (event) => hear(paper, event), controller.signal);
      if (isFailure(result)) {
        paper.failure = result;
        paper.state = 'failed';
      } else {
        paper.summary = result.summary;
        paper.report = result.report;
        paper.state = 'read';
        this.#index(paper);
        // of many papers the first that can be read is shown, unless the reader has turned to one
        if (!this.#chosen && this.current?.state === 'failed') this.currentID = paper.id;
      }
    } catch (error) {
      if (controller.signal.aborted) paper.state = 'stopped';
      else {
        paper.failure = failureOf(paper.name, 'internal', readable(error), 'Try again. If it happens again, the file may have been moved or changed.');
        paper.state = 'failed';
      }
    } finally {
      paper.preview = null;
      this.#running.delete(paper.id);
      this.#measure(paper);
      this.#next();
    }
  }

  #index(paper: Paper): void {
    if (paper.report && this.papers.includes(paper)) void this.#engine.index(paper.id, paper.report).catch(() => {});
  }

  #measure(paper: Paper): void {
    this.#batch.bytes += paper.size + 20_000; // opening a file costs about as much as 20 kB of it
    const left = this.papers.reduce((sum, p) => (p.state === 'waiting' || p.state === 'reading' ? sum + p.size + 20_000 : sum), 0);
    this.remaining = (left * (performance.now() - this.#batch.began)) / this.#batch.bytes;
  }
}

function hear(paper: Paper, event: OpenEvent): void {
  if (event.type === 'progress') {
    paper.page = event.page;
    paper.pages = event.pages;
    return;
  }
  paper.summary = event.summary;
  void inSlices(parseObject<Report>(event.report)).then((report) => {
    if (paper.state === 'reading') paper.preview = report;
  });
}

function readable(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
