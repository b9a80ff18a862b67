// Items said in a line that can be read aloud.
import type { Deadline, Report, Ruling } from '../../engine/contract.gen.ts';
import { dayDate } from '../../lib/dates.ts';
import { capital, plain } from '../../lib/words.ts';

/** "Motion to compel (Dkt. 36)"; what is ruled on. */
export function rulingSubject(report: Report, ruling: Ruling): string {
  const motion = report.motions.find((m) => m.id === ruling.motion);
  const entry = ruling.entry || motion?.entry || '';
  const subject = motion ? capital(motion.name) : '';
  return `${subject}${entry && subject ? ` (Dkt. ${entry})` : entry ? `Dkt. ${entry}` : ''}`;
}

/** "Motion to compel (Dkt. 36): denied". */
export function rulingLine(report: Report, ruling: Ruling): string {
  const subject = rulingSubject(report, ruling);
  const what = `${plain(ruling.disposition)}${ruling.status === 'recommended' ? ' (recommended)' : ''}`;
  return subject ? `${subject}: ${what}` : capital(what);
}

/** "Keys: sign the release by Fri Jul 3, 2020". */
export function deadlineLine(d: Deadline): string {
  const due = d.due ? ` ${d.event ? 'on' : 'by'} ${dayDate(d.due)}${d.time ? `, ${d.time}` : ''}` : d.period ? ` within ${d.period.text || `${d.period.count} ${plain(d.period.unit)}`}` : '';
  return deed(d) + due;
}

/** "Keys: sign the release". */
export function deed({ who, what }: Pick<Deadline, 'who' | 'what'>): string {
  return capital([who, what].filter(Boolean).join(': '));
}
