import { expect, it } from 'vitest';
import { applyCorrections, valueAt, withCorrection } from './corrections.ts';

const report = { caption: { caseName: 'A v. B', parties: [{ name: 'A' }, { name: 'B' }] }, other: { untouched: true } };

it('a correction changes one field of a copy and nothing else', () => {
  const got = applyCorrections(report, [{ path: '/caption/parties/1/name', was: 'B', now: 'Bee' }]);
  expect(got.caption.parties).toEqual([{ name: 'A' }, { name: 'Bee' }]);
  expect(report.caption.parties[1]?.name).toBe('B');
  expect(got.other).toBe(report.other);
});
it('a path that is not there changes nothing', () => {
  expect(applyCorrections(report, [{ path: '/caption/parties/7/name', was: null, now: 'x' }])).toEqual(report);
  expect(valueAt(report, '/caption/none/x')).toBeUndefined();
});
it('two corrections of one field remember what was read first', () => {
  let list = withCorrection([], { path: '/caption/caseName', was: 'A v. B', now: 'A v. C' });
  list = withCorrection(list, { path: '/caption/caseName', was: 'A v. C', now: 'A v. D' });
  expect(list).toEqual([{ path: '/caption/caseName', was: 'A v. B', now: 'A v. D' }]);
});
it('a field set back to what was read is no correction', () => {
  const list = withCorrection([{ path: '/a', was: 1, now: 2 }], { path: '/a', was: 2, now: 1 });
  expect(list).toEqual([]);
});
it('a slash in a key is written ~1', () => {
  expect(valueAt({ 'a/b': { c: 3 } }, '/a~1b/c')).toBe(3);
});
