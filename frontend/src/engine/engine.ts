import type { Correction } from '../lib/corrections.ts';
import type { Packed } from '../lib/pack.ts';
import type { Failure, LayoutResult, SearchHit, SearchResult, VersionInfo } from './contract.gen.ts';
import type { Summary } from './summary.ts';

/** Where the bytes of a paper are. A Blob stays on the disk until it is read. */
export type Source = { kind: 'file'; file: Blob } | { kind: 'doc'; id: string };

/** A paper to be read. */
export interface OpenRequest {
  name: string;
  source: Source;
  password?: string;
  /** ISO date; only marks what is past */
  today: string;
}

/** What is told while a paper is being read. */
export type OpenEvent =
  | { type: 'progress'; page: number; pages: number }
  /** what the first pages of a long paper hold; the report, of fewer pages than its source, as JSON */
  | { type: 'preview'; summary: Summary; report: Uint8Array };

/** A paper that was read: a summary at once, the report when it is asked for. */
export interface Opened {
  summary: Summary;
  report: Packed;
}

/** A question to the index. */
export interface SearchQuery {
  query: string;
  limit: number;
  /** only in this paper */
  doc?: string;
}

/** One answer, and all of them, best first. */
export type Hit = SearchHit;
export type SearchAnswer = SearchResult;

/** One paper of an export, with what its reader put right. */
export interface ExportPaper {
  report: Packed;
  corrections: Correction[];
}

/** A file to be written. */
export interface ExportRequest {
  format: string;
  name: string;
  papers: ExportPaper[];
  /** an authority cited on this many pages or more is passim */
  passim?: number;
  /** the paper itself and what opens it, for the annotated PDF */
  original?: Source;
  password?: string;
}

/** A file that was written. */
export interface Exported {
  name: string;
  mediaType: string;
  blob: Blob;
}

/** What the engine says about itself. */
export type EngineVersion = VersionInfo;

/** The only door to the core, the same in the browser and in the window. */
export interface Engine {
  /** how many papers are read at the same time */
  readonly parallel: number;
  /** loads what reading needs */
  start(): Promise<EngineVersion>;
  /** all that may ever be needed is here; after this nothing is asked of the server */
  loaded(): Promise<void>;
  /** reads one paper; an abort stops the work at once */
  open(request: OpenRequest, on: (event: OpenEvent) => void, signal: AbortSignal): Promise<Opened | Failure>;
  /** how a PDF's pages were cut into lines and zones, in reading order; it is read anew for this */
  layout(request: OpenRequest): Promise<LayoutResult>;
  index(doc: string, report: Packed): Promise<void>;
  unindex(doc: string): Promise<void>;
  search(query: SearchQuery): Promise<SearchAnswer>;
  export(request: ExportRequest): Promise<Exported>;
  /** the bytes of a paper, for the viewer */
  bytes(source: Source): Promise<Uint8Array>;
}

/** Whether a reading failed. */
export function isFailure(value: Opened | Failure): value is Failure {
  return 'error' in value;
}

/** A failure of the page itself, told in the core's form. */
export function failureOf(name: string, code: string, message: string, hint: string): Failure {
  return { schema: 'pincite/failure/1', source: { name }, error: { code, message, hint } };
}
