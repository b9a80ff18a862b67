import type { Packed } from '../lib/pack.ts';
import type { Failure, LayoutResult } from './contract.gen.ts';
import type { Engine, EngineVersion, Exported, ExportRequest, Opened, OpenEvent, OpenRequest, SearchAnswer, SearchQuery, Source } from './engine.ts';
import { failureOf } from './engine.ts';
import { EngineEnded, Pool, type WorkerLike } from './pool.ts';
import workerURL from './worker.ts?worker&url';

/**
 * The core in the browser: some workers read papers, one more holds the index,
 * so that a search never waits for a reading, and one writes exports.
 */
export class WasmEngine implements Engine {
  readonly parallel = Math.max(1, Math.min(navigator.hardwareConcurrency || 2, 4));
  #module: WebAssembly.Module | undefined;
  #script = '';
  #exportBytes: Promise<Blob> | undefined;
  #exports: Promise<Pool> | undefined;
  #readers = new Pool(this.parallel, () => this.#spawn());
  #desk = new Pool(1, () => this.#spawn(), () => this.#reindex());
  #indexed = new Map<string, Packed>();
  #started: Promise<EngineVersion> | undefined;
  #warmed: Promise<void> | undefined;

  start(): Promise<EngineVersion> {
    this.#started ??= this.#load();
    return this.#started;
  }

  async loaded(): Promise<void> {
    await this.start();
    await this.#warmed; // what is read first counts for more than what is written last
    await this.#fetchExporter();
  }

  async open(request: OpenRequest, on: (event: OpenEvent) => void, signal: AbortSignal): Promise<Opened | Failure> {
    await this.start();
    const { name, password, today, source } = request;
    try {
      const call = { op: 'open', args: { name, password, today }, file: fileOf(source) } as const;
      return (await this.#readers.run(call, on, signal)) as Opened | Failure;
    } catch (error) {
      if (!(error instanceof EngineEnded)) throw error;
      return failureOf(name, 'internal', 'Reading this file took more memory than the browser gives.', 'Split it into parts, or open it in the desktop program.');
    }
  }

  async layout({ name, password, today, source }: OpenRequest): Promise<LayoutResult> {
    await this.start();
    return (await this.#readers.run({ op: 'layout', args: { name, password, today }, file: fileOf(source) })) as LayoutResult;
  }

  async index(doc: string, report: Packed): Promise<void> {
    await this.start();
    this.#indexed.set(doc, report);
    await this.#desk.run({ op: 'index', doc, report });
  }

  async unindex(doc: string): Promise<void> {
    if (!this.#indexed.delete(doc)) return;
    await this.#desk.run({ op: 'plain', method: 'unindex', args: { doc } });
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    await this.start();
    return (await this.#desk.run({ op: 'plain', method: 'search', args: query })) as SearchAnswer;
  }

  async export(request: ExportRequest): Promise<Exported> {
    await this.start();
    const { format, passim, password, papers, original } = request;
    const call = { op: 'export', args: { format, passim, password }, papers, original: original && fileOf(original) } as const;
    const exporter = await this.#exporter();
    const ended = (error: unknown) => (error instanceof EngineEnded ? exporter.run(call) : Promise.reject(error)); // a fresh engine has more room
    return (await exporter.run(call).catch(ended)) as Exported;
  }

  async bytes(source: Source): Promise<Uint8Array> {
    return new Uint8Array(await fileOf(source).arrayBuffer());
  }

  async #load(): Promise<EngineVersion> {
    const core = WebAssembly.compileStreaming(fetch(new URL('core.wasm', document.baseURI)));
    if (import.meta.env.PROD) this.#script = await scriptURL();
    this.#module = await core;
    this.#readers.start();
    this.#warmed = this.#warm();
    return (await this.#desk.run({ op: 'plain', method: 'version', args: {} })) as EngineVersion;
  }

  /**
   * Each worker reads the sample order before anyone asks: the browser compiles
   * the core's functions when they are first met, and the core reads its tables
   * then, so that a first paper would wait most of a second longer.
   */
  async #warm(): Promise<void> {
    try {
      const file = await fetch(new URL('sample.pdf', document.baseURI)).then((r) => r.blob());
      // one after another: what the first has compiled the others share, and a paper dropped meanwhile finds a free worker
      for (let i = 0; i < this.parallel; i++) await this.#readers.run({ op: 'open', args: { name: '', today: '' }, file });
    } catch {
      // a reading will say what is wrong
    }
  }

  /** The exporters are a module of their own; it was fetched with the page and is compiled when first asked for. */
  async #exporter(): Promise<Pool> {
    this.#exports ??= (async () => {
      const module = await WebAssembly.compile(await (await this.#fetchExporter()).arrayBuffer());
      return new Pool(1, () => this.#spawn(module));
    })();
    return this.#exports;
  }

  #fetchExporter(): Promise<Blob> {
    this.#exportBytes ??= fetch(new URL('export.wasm', document.baseURI)).then((r) => r.blob());
    return this.#exportBytes;
  }

  #spawn(module = this.#module): WorkerLike {
    const worker = new Worker(this.#script || workerURL, { type: 'module' });
    if (module) worker.postMessage({ type: 'module', module });
    return worker as WorkerLike;
  }

  #reindex(): void {
    for (const [doc, report] of this.#indexed) void this.#desk.run({ op: 'index', doc, report }).catch(() => {});
  }
}

/** The worker's script as a blob: a worker started later asks the server for nothing. */
async function scriptURL(): Promise<string> {
  const response = await fetch(workerURL);
  const text = await response.text();
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

function fileOf(source: Source): Blob {
  if (source.kind === 'doc') throw new Error('a desktop document in the browser');
  return source.file;
}
