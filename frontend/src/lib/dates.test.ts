import { expect, it } from 'vitest';
import { dayDate, dayNumber, fromToday, longDate, shortDate, today } from './dates.ts';

it('a date is shown with its day of the week', () => {
  expect(dayDate('2020-07-03')).toBe('Fri Jul 3, 2020');
  expect(longDate('2005-12-31')).toBe('Dec 31, 2005');
  expect(shortDate('2005-02-01')).toBe('Feb 1');
});
it('what is no date is shown as it stands', () => {
  expect(longDate('no later than spring')).toBe('no later than spring');
  expect(dayNumber('2021-02-30')).toBeNaN();
});
it.each([['2026-05-10', 'today'], ['2026-05-11', 'tomorrow'], ['2026-05-09', 'yesterday'], ['2026-05-24', 'in 14 days'], ['2026-04-26', '14 days ago'], ['2020-05-10', '']])(
  '%s is %s',
  (iso, want) => expect(fromToday(iso, '2026-05-10')).toBe(want),
);
it('today is the day on the reader’s own clock', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
