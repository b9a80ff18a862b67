import { expect, it } from 'vitest';
import { decodeFrame, encodeFrame, joinFrame, parseJSON, readFrames } from './frame.ts';
import { pack, unpack, unpackObject } from './pack.ts';

it('a frame holds JSON and bytes, and gives both back', () => {
  const { json, blob } = decodeFrame(encodeFrame({ method: 'open', args: { name: '§ “x”' } }, Uint8Array.of(1, 0, 255)));
  expect(parseJSON(json)).toEqual({ method: 'open', args: { name: '§ “x”' } });
  expect([...blob]).toEqual([1, 0, 255]);
});
it('the length is four bytes, little endian', () => {
  expect([...encodeFrame({}).subarray(0, 6)]).toEqual([2, 0, 0, 0, 123, 125]);
});
it('JSON in parts is one JSON', () => {
  const utf8 = new TextEncoder();
  const { json } = decodeFrame(joinFrame([utf8.encode('{"a":'), utf8.encode('[1]}')]));
  expect(parseJSON(json)).toEqual({ a: [1] });
});
it('a frame within a larger buffer is read at its place', () => {
  const frame = encodeFrame({ a: 1 });
  const larger = new Uint8Array(frame.length + 3);
  larger.set(frame, 3);
  expect(parseJSON(decodeFrame(larger.subarray(3)).json)).toEqual({ a: 1 });
});
it('a cut frame is refused', () => {
  const frame = encodeFrame({ a: 1 });
  expect(() => decodeFrame(frame.subarray(0, 6))).toThrow('cut');
  expect(() => decodeFrame(frame.subarray(0, 2))).toThrow('broken');
});
it.each([1, 3, 7, 1000])('a run of frames is read as it comes, %i bytes at a time', async (size) => {
  const run = joinFrame([], Uint8Array.from([{ page: 1 }, {}, { text: 'x'.repeat(100) }].flatMap((v) => [...encodeFrame(v)]))).subarray(4);
  const stream = (end: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < end; at += size) controller.enqueue(run.subarray(at, Math.min(at + size, end)));
        controller.close();
      },
    });
  const got: unknown[] = [];
  await readFrames(stream(run.length), (json) => got.push(parseJSON(json)));
  expect(got).toEqual([{ page: 1 }, {}, { text: 'x'.repeat(100) }]);
  await expect(readFrames(stream(run.length - 1), () => {})).rejects.toThrow('cut');
});
it('packed bytes come back as they were, and are smaller', async () => {
  const text = JSON.stringify({ text: 'the same words again and again '.repeat(500) });
  const packed = await pack(new TextEncoder().encode(text));
  expect(packed.blob.size).toBeLessThan(text.length / 10);
  expect(new TextDecoder().decode(await unpack(packed))).toBe(text);
  expect(await unpackObject(packed)).toEqual(JSON.parse(text));
});
