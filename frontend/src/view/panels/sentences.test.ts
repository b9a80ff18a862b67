import { expect, it } from 'vitest';
import type { Deadline, Motion, Report, Ruling } from '../../engine/contract.gen.ts';
import { emptyReport } from '../../engine/fake.ts';
import { deadlineLine, rulingLine } from './sentences.ts';

const motion: Motion = { id: 'm1', kinds: ['compel'], name: 'motion to compel', by: '', entry: '36', range: { start: 0, end: 0 }, marks: [] };

it('a ruling is said in a line, and what is only recommended says so', () => {
  const report = emptyReport({ motions: [motion] }) as Report;
  const ruling = { id: 'r1', motion: 'm1', disposition: 'denied', status: 'ordered' } as Ruling;
  expect(rulingLine(report, ruling)).toBe('Motion to compel (Dkt. 36): denied');
  expect(rulingLine(report, { ...ruling, status: 'recommended' })).toBe('Motion to compel (Dkt. 36): denied (recommended)');
  expect(rulingLine(report, { ...ruling, motion: undefined, disposition: 'affirmed' } as Ruling)).toBe('Affirmed');
});

it('a deadline is said with its day, or with its period where no day can be counted', () => {
  const d = { who: 'the parties', what: 'file objections', due: '2020-07-03' } as Deadline;
  expect(deadlineLine(d)).toBe('The parties: file objections by Fri Jul 3, 2020');
  expect(deadlineLine({ ...d, time: '5:00 p.m.' })).toBe('The parties: file objections by Fri Jul 3, 2020, 5:00 p.m.');
  expect(deadlineLine({ ...d, due: undefined, period: { count: 14, unit: 'days', text: 'fourteen days' } } as Deadline)).toBe('The parties: file objections within fourteen days');
});
