import { expect, it } from 'vitest';
import { findAll, letters, squash } from './squash.ts';

it('a citation that stands in many pieces is found', () => {
  const page = squash(['See ', '410', ' ', 'U.S.', ' 113 ', 'and 410 U. S. 1', '13']);
  expect(findAll(page, '410 U.S. 113')).toEqual([
    { first: { piece: 1, index: 0 }, last: { piece: 4, index: 3 } },
    { first: { piece: 5, index: 4 }, last: { piece: 6, index: 1 } },
  ]);
});
it('quotes, dashes, ligatures and capitals make no difference', () => {
  expect(letters('“Oﬃce” – Don’t')).toBe('"office"-don\'t');
  expect(findAll(squash(['the oﬃcer']), 'officer')[0]).toEqual({ first: { piece: 0, index: 4 }, last: { piece: 0, index: 8 } });
});
it('letters outside the basic plane keep their place', () => {
  expect(findAll(squash(['𝔸 b']), 'b')[0]?.first).toEqual({ piece: 0, index: 3 });
});
it('blanks alone are nowhere', () => {
  expect(findAll(squash(['a b']), '  ')).toEqual([]);
});
it('no more are given than were asked for', () => {
  expect(findAll(squash(['aaaa']), 'a', 2)).toHaveLength(2);
});
