import type { Engine } from '../engine/engine.ts';
import { Palette } from './palette.svelte.ts';
import { parseLink, Reading } from './reading.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { type Incoming, Workspace } from './workspace.svelte.ts';

/** What stands over the room. */
export type Over = '' | 'palette' | 'keys' | 'paste' | 'export' | 'print' | 'about';

/** What fills the middle: one paper, or pictures of all. */
export type Place = 'paper' | 'pictures';

/** What the host can do that differs between the page and the window. */
export interface Host {
  /** asks for files in the host's own way; null where the page's file field does it */
  ask: (() => Promise<Incoming[]>) | null;
  save: (name: string, blob: Blob) => Promise<void>;
  copy: (text: string) => Promise<void>;
  /** keeps the page itself for when its server is gone; the window needs none of it */
  keep?: () => Promise<void>;
}

/** The whole room: the papers, the one that is read, and what stands over it. */
export class Room {
  readonly engine: Engine;
  readonly host: Host;
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly reading: Reading;
  readonly palette: Palette;

  over = $state<Over>('');
  place = $state<Place>('paper');
  /** under 800 px only one of the three panes is shown */
  pane = $state<'papers' | 'page' | 'panel'>('page');
  /** between 800 and 1200 px the papers list lies folded at the side */
  papersOpen = $state(false);
  /** words to be found in the text of the open paper; the viewer takes them */
  wanted = $state('');
  /** the words of the panel filter */
  filter = $state('');
  /** said once by the live region, and shown for a while */
  message = $state.raw({ text: '', undo: false });

  #wanted = $state('');

  constructor(engine: Engine, host: Host, store: Storage | undefined) {
    this.engine = engine;
    this.host = host;
    this.settings = new Settings(store);
    this.workspace = new Workspace(engine);
    this.reading = new Reading((id) => this.show(id));
    this.palette = new Palette(engine);
  }

  /** Tells the reader something; undo offers to take back the last act. */
  say(text: string, undo = false): void {
    this.message = { text, undo };
  }

  add(files: readonly Incoming[]): void {
    const added = this.workspace.add(files);
    if (added.length > 0) {
      this.place = 'paper';
      this.say(added.length === 1 ? `${added[0]?.name} is being read.` : `${added.length} papers are being read.`);
    }
  }

  /** Shows a paper and waits until its report is at hand. */
  async show(id: string): Promise<void> {
    this.workspace.show(id);
    this.place = 'paper';
    this.filter = '';
    this.papersOpen = false;
    await this.refresh();
  }

  /** Hands the current paper's report to the reading; again after each correction. */
  async refresh(): Promise<void> {
    const paper = this.workspace.current;
    if (!paper) return this.reading.open(null, null);
    const report = await this.workspace.reportOf(paper);
    if (paper !== this.workspace.current) return;
    this.reading.open(paper, report && this.workspace.corrected(paper, report), report !== null && !paper.report);
    if (report && paper.report) this.follow(this.#wanted);
  }

  /** Follows a link into a paper that is open, or remembers it until it is. */
  follow(hash: string): void {
    const to = parseLink(hash);
    if (!to) return;
    this.#wanted = hash;
    const sha = this.reading.report?.source.sha256;
    if (sha?.startsWith(to.sha)) {
      this.#wanted = '';
      if (to.key && this.reading.items?.byKey.has(to.key)) this.reading.select(to.key, { remember: false });
      else this.reading.goTo(to.page, false);
      return;
    }
    const paper = this.workspace.papers.find((p) => p.summary?.sha.startsWith(to.sha));
    if (paper) void this.show(paper.id);
  }

  /** Whether a link waits for a paper that is not open. */
  get awaited(): boolean {
    return this.#wanted !== '';
  }

  takeBack(): void {
    const label = this.workspace.undo.undo();
    this.say(label ? `Taken back: ${label}.` : 'There is nothing to take back.');
  }

  async copy(text: string): Promise<void> {
    try {
      await this.host.copy(text);
      this.say(`Copied: ${text.length > 60 ? `${text.slice(0, 60)} …` : text}`);
    } catch {
      this.say('The browser did not allow copying. Select the words and copy them by hand.');
    }
  }
}
