import { decodeFrame, encodeFrame, parseJSON, readFrames } from '../lib/frame.ts';
import { pack, type Packed, unpack } from '../lib/pack.ts';
import { inSlices, parseObject } from '../lib/slices.ts';
import type { Failure, LayoutResult, Report } from './contract.gen.ts';
import type { Engine, EngineVersion, Exported, ExportRequest, Opened, OpenEvent, OpenRequest, SearchAnswer, SearchQuery, Source } from './engine.ts';
import { exportFrame } from './exporting.ts';
import { summarize } from './summary.ts';
import { told } from './told.ts';

/** A file the desktop program opened; the page knows its id, never its path. */
export interface NativeFile {
  id: string;
  name: string;
}

interface NativeApp {
  Put(id: string, part: string): Promise<void>;
  OpenDialog(): Promise<NativeFile[] | null>;
  OpenPaths(paths: string[]): Promise<NativeFile[] | null>;
  StartupFiles(): Promise<NativeFile[] | null>;
}

interface NativeRuntime {
  OnFileDrop(drop: (x: number, y: number, paths: string[]) => void, useDropTarget: boolean): void;
  EventsOn?(name: string, call: (...data: never[]) => void): void;
}

declare global {
  interface Window {
    go?: { desktop?: { App?: NativeApp } };
    runtime?: NativeRuntime;
  }
}

/** Whether the page stands in the desktop program's window. */
export function inWindow(): boolean {
  return location.protocol === 'wails:' || window.runtime !== undefined;
}

/** The native core behind the window: calls go over the bridge, answers come over the asset server. */
export class WailsEngine implements Engine {
  readonly parallel = 2;

  async start(): Promise<EngineVersion> {
    return (await this.#plain('version', {})) as EngineVersion;
  }

  async loaded(): Promise<void> {
    await this.start();
  }

  /** The program answers with a run of frames: each event as it comes, then the report. */
  async open(request: OpenRequest, on: (event: OpenEvent) => void, signal: AbortSignal): Promise<Opened | Failure> {
    const response = await post(await frameOf('open', request), signal);
    let json = new Uint8Array();
    await readFrames(response.body as ReadableStream<Uint8Array>, (part) => {
      if (isEvent(part)) on(told(utf8.decode(part)));
      else json = new Uint8Array(part);
    });
    const value = await inSlices(parseObject<Report | Failure>(json));
    if ('error' in value) return value;
    return { summary: summarize(value), report: await pack(json) };
  }

  async layout(request: OpenRequest): Promise<LayoutResult> {
    return answerOf(await this.#call(await frameOf('layout', request))) as LayoutResult;
  }

  async index(doc: string, report: Packed): Promise<void> {
    answerOf(await this.#call(encodeFrame({ method: 'index', args: { doc } }, await unpack(report))));
  }

  async unindex(doc: string): Promise<void> {
    await this.#plain('unindex', { doc });
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    return (await this.#plain('search', query)) as SearchAnswer;
  }

  async export({ format, passim, password, papers, original }: ExportRequest): Promise<Exported> {
    const frame = await exportFrame({ format, passim, password }, papers, original && (await this.bytes(original)));
    const { json, blob } = answerFrame(await this.#call(frame));
    const made = json as { name: string; mediaType: string };
    return { ...made, blob: new Blob([blob as BlobPart], { type: made.mediaType }) };
  }

  async bytes(source: Source): Promise<Uint8Array> {
    if (source.kind === 'file') return new Uint8Array(await source.file.arrayBuffer());
    const response = await fetch(`/doc/${encodeURIComponent(source.id)}`);
    if (!response.ok) throw new Error('The file is no longer there.');
    return new Uint8Array(await response.arrayBuffer());
  }

  async #plain(method: string, args: unknown): Promise<object> {
    return answerOf(await this.#call(encodeFrame({ method, args })));
  }

  async #call(frame: Uint8Array): Promise<Uint8Array> {
    return new Uint8Array(await (await post(frame)).arrayBuffer());
  }
}

const utf8 = new TextDecoder();

async function post(frame: Uint8Array, signal?: AbortSignal): Promise<Response> {
  const id = await put(new Blob([frame as BlobPart]));
  const response = await fetch(`/call/${id}`, { signal });
  if (!response.ok) throw new Error(`the engine answered ${response.status}`);
  return response;
}

const portion = 3 << 18; // bytes, a multiple of three: base64 in parts is base64
const visit = Math.random().toString(36).slice(2);
let handed = 0;

/** Hands bytes over to the program (why not as a request's body: app/desktop/tray.go) and says under which name. */
async function put(blob: Blob): Promise<string> {
  const id = `${visit}-${++handed}`;
  for (let at = 0; at === 0 || at < blob.size; at += portion) await window.go?.desktop?.App?.Put(id, await base64(blob.slice(at, at + portion)));
  return id;
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the bytes could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** Events begin with their type, reports and failures with their schema. */
function isEvent(json: Uint8Array): boolean {
  return utf8.decode(json.subarray(0, 8)) === '{"type":';
}

/** A call about a paper: the program reads it by its id, or its bytes go along. */
async function frameOf(method: string, { name, password, today, source }: OpenRequest): Promise<Uint8Array> {
  if (source.kind === 'doc') return encodeFrame({ method, args: { name, password, today, docId: source.id } });
  return encodeFrame({ method, args: { name, password, today } }, new Uint8Array(await source.file.arrayBuffer()));
}

function answerFrame(frame: Uint8Array): { json: object; blob: Uint8Array } {
  const { json, blob } = decodeFrame(frame);
  const value = parseJSON<object | Failure>(json);
  if ('error' in value) throw new Error(value.error.message);
  return { json: value, blob };
}

function answerOf(frame: Uint8Array): object {
  return answerFrame(frame).json;
}

/** What only a window has: dialogs, dropped paths, files named at the start. */
export const native = {
  /** Asks for files; an empty list if the reader thought better of it. */
  async openDialog(): Promise<NativeFile[]> {
    return (await window.go?.desktop?.App?.OpenDialog()) ?? [];
  },
  async startupFiles(): Promise<NativeFile[]> {
    return (await window.go?.desktop?.App?.StartupFiles()) ?? [];
  },
  /** WebKit gives the page no files on a drop; the paths come from the program. */
  onDrop(open: (files: NativeFile[]) => void): void {
    window.runtime?.OnFileDrop((_x, _y, paths) => {
      void window.go?.desktop?.App?.OpenPaths(paths).then((files) => open(files ?? []));
    }, false);
  },
  /** A second start of the program hands its files to this window. */
  onOpened(open: (files: NativeFile[]) => void): void {
    window.runtime?.EventsOn?.('open', ((files: NativeFile[]) => open(files ?? [])) as (...data: never[]) => void);
  },
  /** Saves through the program's own dialog. */
  async save(name: string, blob: Blob): Promise<void> {
    const response = await fetch(`/save/${await put(blob)}?name=${encodeURIComponent(name)}`);
    if (!response.ok) throw new Error('The file could not be saved.');
  },
};
