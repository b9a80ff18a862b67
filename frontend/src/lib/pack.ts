import { inSlices, parseObject } from './slices.ts';

// Reports are kept packed: a thousand of them stay small, and the browser may
// move a Blob out of memory.

/** Bytes, gzipped. */
export interface Packed {
  blob: Blob;
  /** length before packing, in bytes */
  size: number;
}

/** Packs bytes. */
export async function pack(bytes: Uint8Array): Promise<Packed> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('gzip'));
  return { blob: await new Response(stream).blob(), size: bytes.length };
}

/** The bytes again. */
export async function unpack(packed: Packed): Promise<Uint8Array> {
  const stream = packed.blob.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The object whose JSON is packed, read in slices: the page is not held up by a long report. */
export async function unpackObject<T>(packed: Packed): Promise<T> {
  return inSlices(parseObject<T>(await unpack(packed)));
}
