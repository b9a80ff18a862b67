// The browser's worker: it holds one instance of the core and carries out one
// call at a time. While Go works this thread stands still; to cancel is to end it.
import 'virtual:wasm-exec';
import { decodeFrame, encodeFrame, parseJSON } from '../lib/frame.ts';
import { pack, unpack } from '../lib/pack.ts';
import type { Answer, Call, FromWorker, ToWorker } from './call.ts';
import type { Failure, Report } from './contract.gen.ts';
import type { OpenEvent } from './engine.ts';
import { exportFrame } from './exporting.ts';
import { summarize } from './summary.ts';
import { told } from './told.ts';

interface GoRuntime {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

declare const Go: new () => GoRuntime;
declare function pincite(frame: Uint8Array, onEvent: (json: string) => void): Uint8Array;

const post = (message: FromWorker, hand: Transferable[] = []) => self.postMessage(message, { transfer: hand });
let memory: WebAssembly.Memory | undefined;
let begun: Promise<void> | undefined;

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'module') {
    begun = begin(data.module);
    return;
  }
  const { id, call } = data;
  try {
    await begun; // a call may be told before the engine stands
    const answer = await carryOut(call, (event) => post({ type: 'event', id, event }, event.type === 'preview' ? [event.report.buffer] : []));
    post({ type: 'answer', id, answer, memory: memory?.buffer.byteLength ?? 0 });
  } catch (error) {
    post({ type: 'error', id, message: String(error instanceof Error ? error.message : error), memory: memory?.buffer.byteLength ?? 0 });
  }
};

async function begin(module: WebAssembly.Module): Promise<void> {
  try {
    const go = new Go();
    const instance = await WebAssembly.instantiate(module, go.importObject);
    memory = instance.exports.mem as WebAssembly.Memory;
    go.run(instance).then(
      () => post({ type: 'exit', message: 'the engine ended' }),
      (error: unknown) => post({ type: 'exit', message: String(error) }),
    );
    post({ type: 'ready' });
  } catch (error) {
    post({ type: 'exit', message: String(error) });
  }
}

async function carryOut(call: Call, on: (event: OpenEvent) => void): Promise<Answer> {
  switch (call.op) {
    case 'open':
      return open(call, on);
    case 'layout':
      return answerOf(send(encodeFrame({ method: 'layout', args: call.args }, await bytesOf(call.file))).json);
    case 'index': {
      const frame = encodeFrame({ method: 'index', args: { doc: call.doc } }, await unpack(call.report));
      return answerOf(send(frame).json);
    }
    case 'export':
      return exportAs(call);
    case 'plain':
      return answerOf(send(encodeFrame({ method: call.method, args: call.args })).json);
  }
}

type OpenCall = Extract<Call, { file: Blob }>;

async function open(call: OpenCall, on: (event: OpenEvent) => void): Promise<Answer> {
  const { json } = send(encodeFrame({ method: 'open', args: call.args }, await bytesOf(call.file)), on);
  const value = parseJSON<Report | Failure>(json);
  if ('error' in value) return value;
  return { summary: summarize(value), report: await pack(json) };
}

async function exportAs(call: Extract<Call, { op: 'export' }>): Promise<Answer> {
  const { json, blob } = send(await exportFrame(call.args, call.papers, call.original && (await bytesOf(call.original))));
  const { name, mediaType } = answerOf(json) as { name: string; mediaType: string };
  return { name, mediaType, blob: new Blob([blob as BlobPart], { type: mediaType }) };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Progress is told ten times a second at most: a thousand short papers must not flood the page. */
const pause = 100; // milliseconds

function send(frame: Uint8Array, on?: (event: OpenEvent) => void) {
  let last = performance.now();
  return decodeFrame(
    pincite(frame, (json) => {
      const event = told(json);
      const now = performance.now();
      if (event.type === 'progress' && now - last < pause) return;
      last = now;
      on?.(event);
    }),
  );
}

function answerOf(json: Uint8Array): object {
  const value = parseJSON<object | Failure>(json);
  if ('error' in value) throw new Error(value.error.message);
  return value;
}
