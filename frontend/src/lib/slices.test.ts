import { describe, expect, it } from 'vitest';
import { inSlices, parseObject } from './slices.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parsed = (text: string) => inSlices(parseObject(bytes(text)));

describe('an object read piece by piece', () => {
  it.each([
    '{}',
    '{"a":1}',
    '{"a":null,"b":[],"c":{},"d":"","e":[[]],"f":-1.5e3,"g":true}',
    '{"text":"a \\"quoted\\" word, a brace } and a bracket ] and a backslash \\\\","next":{"x":[1,{"y":"]"}]}}',
    '{"ends with backslashes":"\\\\\\\\","§ key: \\"x\\"":"“𝔖”"}',
  ])('is what JSON.parse makes of it: %s', async (text) => {
    expect(await parsed(text)).toEqual(JSON.parse(text));
  });

  it('is the same where long lists are cut, between any elements', async () => {
    const list = Array.from({ length: 9000 }, (_, i) => ({ i, text: `"${i}", [${'x'.repeat(i % 40)}`, deep: [[i], { a: ',' }] }));
    const object = { before: [1, 2], list, nested: { list: list.slice(0, 3000) }, words: list.map((e) => e.text), after: 'end' };
    expect(await parsed(JSON.stringify(object))).toEqual(object);
  });

  it('rests between pieces', () => {
    const work = parseObject(bytes(JSON.stringify({ list: Array.from({ length: 50_000 }, (_, i) => ({ i })) })));
    let rests = 0;
    while (!work.next().done) rests++;
    expect(rests).toBeGreaterThan(10);
  });

  it('that is cut off is refused', async () => {
    await expect(parsed('{"a":"no end')).rejects.toThrow(SyntaxError);
    await expect(parsed('{"a":[1,2')).rejects.toThrow(SyntaxError);
  });
});
