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

/** The JSON in packed bytes. */
export async function unpackJSON<T>(packed: Packed): Promise<T> {
  const stream = packed.blob.stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as T;
}
