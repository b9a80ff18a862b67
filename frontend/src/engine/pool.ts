import type { Answer, Call, FromWorker, ToWorker } from './call.ts';
import type { OpenEvent } from './engine.ts';

/** As much of a Worker as a lane needs; tests pass their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Above this much memory a worker is replaced after its call: Go never gives any back. */
const memoryLimit = 512 << 20; // bytes

interface Job {
  call: Call;
  on: (event: OpenEvent) => void;
  signal?: AbortSignal;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** The engine ended during a call: most likely the paper needs more memory than there is. */
export class EngineEnded extends Error {}

/** Workers that each carry out one call at a time, first come first served. */
export class Pool {
  readonly size: number;
  #spawn: () => WorkerLike;
  #queue: Job[] = [];
  #lanes: Lane[] = [];
  #onReplaced: () => void;

  /** onReplaced is told when a worker was lost with all it held (an index). */
  constructor(size: number, spawn: () => WorkerLike, onReplaced: () => void = () => {}) {
    this.size = size;
    this.#spawn = spawn;
    this.#onReplaced = onReplaced;
  }

  /** Starts every worker now, so that none is fetched later. */
  start(): void {
    while (this.#lanes.length < this.size) this.#lanes.push(this.#lane());
  }

  /** Runs a call. An abort ends the worker that runs it and a new one takes its place. */
  run(call: Call, on: (event: OpenEvent) => void = () => {}, signal?: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted());
      const job: Job = { call, on, signal, resolve, reject };
      signal?.addEventListener('abort', () => this.#abort(job), { once: true });
      this.#queue.push(job);
      this.#next();
    });
  }

  #lane(): Lane {
    return new Lane(this.#spawn, () => this.#next(), this.#onReplaced);
  }

  #next(): void {
    this.start();
    for (const lane of this.#lanes) {
      if (lane.busy) continue;
      const job = this.#queue.shift();
      if (!job) return;
      lane.run(job);
    }
  }

  #abort(job: Job): void {
    this.#queue = this.#queue.filter((j) => j !== job);
    for (const lane of this.#lanes) if (lane.job === job) lane.replace();
    job.reject(aborted());
    this.#next();
  }
}

class Lane {
  job: Job | undefined;
  #worker: WorkerLike | undefined; // none after a loss, until the next call
  #spawn: () => WorkerLike;
  #id = 0;
  #losses = 0; // since the last answer
  #free: () => void;
  #onReplaced: () => void;

  constructor(spawn: () => WorkerLike, free: () => void, onReplaced: () => void) {
    this.#spawn = spawn;
    this.#free = free;
    this.#onReplaced = onReplaced;
    this.#worker = this.#connect();
  }

  get busy(): boolean {
    return this.job !== undefined;
  }

  run(job: Job): void {
    this.job = job;
    this.#id++;
    this.#worker ??= this.#connect();
    this.#worker.postMessage({ type: 'call', id: this.#id, call: job.call });
  }

  /** Ends the worker, whatever it is doing, and starts another. */
  replace(): void {
    this.#end();
    this.job = undefined;
    this.#worker = this.#connect();
    this.#onReplaced();
  }

  #end(): void {
    if (!this.#worker) return;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = undefined;
  }

  #connect(): WorkerLike {
    const worker = this.#spawn();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (event) => this.#lost(event.message ?? 'the worker failed');
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.type === 'ready') return;
    if (message.type === 'exit') return this.#lost(message.message);
    if (message.id !== this.#id || !this.job) return;
    if (message.type === 'event') return this.job.on(message.event);
    const job = this.job;
    this.job = undefined;
    this.#losses = 0;
    if (message.type === 'answer') job.resolve(message.answer);
    else job.reject(new Error(message.message));
    if (message.memory > memoryLimit) this.replace();
    this.#free();
  }

  /**
   * The engine is gone; the next call starts another. What it held is asked for
   * again only once, or a report that ends every engine would end them for ever.
   */
  #lost(message: string): void {
    const job = this.job;
    this.job = undefined;
    this.#end();
    job?.reject(new EngineEnded(message));
    if (job && ++this.#losses === 1) this.#onReplaced();
    this.#free();
  }
}

function aborted(): DOMException {
  return new DOMException('The reading was stopped.', 'AbortError');
}
