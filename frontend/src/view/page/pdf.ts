// pdf.js, with everything it needs fetched from this page's own server once, as the page loads.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import workerURL from 'pdfjs-dist/build/pdf.worker.mjs?worker&url';

export type { PDFDocumentProxy, PDFPageProxy };

type PDFJS = typeof import('pdfjs-dist');

let loading: Promise<PDFJS> | undefined;

/** Loads pdf.js, its worker and its files. */
export function warm(): Promise<PDFJS> {
  loading ??= load();
  return loading;
}

/** Opens a PDF for drawing. The bytes are handed over. */
export async function openPDF(data: Uint8Array, password?: string): Promise<PDFDocumentProxy> {
  const pdfjs = await warm();
  return pdfjs.getDocument({
    data,
    password,
    cMapUrl: '/',
    standardFontDataUrl: '/',
    wasmUrl: '/',
    useWorkerFetch: false,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    BinaryDataFactory: PackedFiles,
  } as Parameters<PDFJS['getDocument']>[0]).promise;
}

async function load(): Promise<PDFJS> {
  const [pdfjs] = await Promise.all([import('pdfjs-dist'), resources()]);
  pdfjs.GlobalWorkerOptions.workerPort = new Worker(workerURL, { type: 'module' });
  return pdfjs;
}

interface Resources {
  index: Record<string, [offset: number, length: number]>;
  bytes: Uint8Array;
}

let fetched: Promise<Resources> | undefined;

/** Fonts, decoders and character maps: see plugins/pdf-resources.ts. */
function resources(): Promise<Resources> {
  fetched ??= (async () => {
    const response = await fetch(new URL('pdf-resources.bin', document.baseURI));
    if (!response.ok) throw new Error('pdf-resources.bin is missing');
    const all = new Uint8Array(await response.arrayBuffer());
    const length = new DataView(all.buffer).getUint32(0, true);
    const index = JSON.parse(new TextDecoder().decode(all.subarray(4, 4 + length))) as Resources['index'];
    return { index, bytes: all.subarray(4 + length) };
  })();
  return fetched;
}

/** What pdf.js asks for its own files. */
class PackedFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const { index, bytes } = await resources();
    const at = index[filename] ?? index[`${filename}.bcmap`];
    if (!at) throw new Error(`pdf.js asks for ${filename}, which is not in the pack`);
    return bytes.slice(at[0], at[0] + at[1]);
  }
}
