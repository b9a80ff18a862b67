/** One message over the door: JSON and, behind it, bytes. */
export interface Frame {
  json: Uint8Array;
  blob: Uint8Array;
}

const utf8 = new TextEncoder();

/** Builds [uint32 LE length of the JSON][JSON][blob]. */
export function encodeFrame(json: unknown, blob: Uint8Array = new Uint8Array()): Uint8Array {
  return joinFrame([utf8.encode(JSON.stringify(json))], blob);
}

/** Like encodeFrame, from JSON that is already bytes, in parts. */
export function joinFrame(json: Uint8Array[], blob: Uint8Array = new Uint8Array()): Uint8Array {
  const length = json.reduce((sum, part) => sum + part.length, 0);
  const frame = new Uint8Array(4 + length + blob.length);
  new DataView(frame.buffer).setUint32(0, length, true);
  let at = 4;
  for (const part of json) {
    frame.set(part, at);
    at += part.length;
  }
  frame.set(blob, at);
  return frame;
}

/** Takes a frame apart without copying. */
export function decodeFrame(frame: Uint8Array): Frame {
  if (frame.length < 4) throw new Error('the engine answered with a broken frame');
  const length = new DataView(frame.buffer, frame.byteOffset, 4).getUint32(0, true);
  if (4 + length > frame.length) throw new Error('the engine answered with a cut frame');
  return { json: frame.subarray(4, 4 + length), blob: frame.subarray(4 + length) };
}

/** Reads a run of frames without blobs as they come, and hands over the JSON of each. */
export async function readFrames(stream: ReadableStream<Uint8Array>, each: (json: Uint8Array) => void): Promise<void> {
  const reader = stream.getReader();
  let parts: Uint8Array[] = [];
  let have = 0;
  let want = 4;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    have += value.length;
    while (have >= want) {
      const all = concat(parts, have);
      const length = new DataView(all.buffer, all.byteOffset, 4).getUint32(0, true);
      want = 4 + length;
      if (have < want) {
        parts = [all];
        break;
      }
      each(all.subarray(4, want));
      parts = [all.subarray(want)];
      have -= want;
      want = 4;
    }
  }
  if (have > 0) throw new Error('the engine answered with a cut frame');
}

function concat(parts: Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Reads the JSON of a frame. */
export function parseJSON<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
