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

/** Reads the JSON of a frame. */
export function parseJSON<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
