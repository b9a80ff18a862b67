import type { Correction } from '../lib/corrections.ts';
import type { Packed } from '../lib/pack.ts';
import type { Failure } from './contract.gen.ts';
import type { Exported, OpenEvent, Opened } from './engine.ts';

/** A call as it is posted to a worker. Blobs go by reference: the worker reads them. */
export type Call =
  | { op: 'open' | 'layout'; args: { name: string; password?: string; today: string }; file: Blob }
  | { op: 'index'; doc: string; report: Packed }
  | { op: 'export'; args: { format: string; passim?: number; password?: string }; papers: { report: Packed; corrections: Correction[] }[]; original?: Blob }
  | { op: 'plain'; method: string; args: unknown };

/** What each call answers with. */
export type Answer = Opened | Failure | Exported | object;

/** What goes into a worker. */
export type ToWorker = { type: 'module'; module: WebAssembly.Module } | { type: 'call'; id: number; call: Call };

/** What comes out of one. */
export type FromWorker =
  | { type: 'ready' }
  | { type: 'event'; id: number; event: OpenEvent }
  | { type: 'answer'; id: number; answer: Answer; memory: number }
  | { type: 'error'; id: number; message: string; memory: number }
  | { type: 'exit'; message: string };
