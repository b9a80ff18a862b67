// Items said in a line that can be read aloud.
import type { Deadline, Motion, Report, Ruling } from '../../engine/contract.gen.ts';
import { dayDate } from '../../lib/dates.ts';
import { capital, plain } from '../../lib/words.ts';

/** "Motion to compel (Dkt. 36)"; what is ruled on. */
export function rulingSubject(report: Report, ruling: Ruling): string {
  const motion = report.motions.find((m) => m.id === ruling.motion);
  const entry = ruling.entry || motion?.entry || '';
  const subject = motion ? motionName(motion) : '';
  return `${subject}${entry && subject ? ` (Dkt. ${entry})` : entry ? `Dkt. ${entry}` : ''}`;
}

/** "Motion to compel (Dkt. 36): denied". */
export function rulingLine(report: Report, ruling: Ruling): string {
  const subject = rulingSubject(report, ruling);
  const what = `${plain(ruling.disposition)}${ruling.status === 'recommended' ? ' (recommended)' : ''}`;
  return subject ? `${subject}: ${what}` : capital(what);
}

const infinitives = new Set(
  ['strike', 'compel', 'dismiss', 'remand', 'stay', 'seal', 'suppress', 'quash', 'intervene', 'consolidate', 'sever', 'exclude_expert', 'transfer_venue', 'appoint_counsel', 'appoint_expert', 'enforce', 'withdraw_counsel', 'compel_arbitration', 'modify_decree', 'alter_judgment'],
);
const whole: Record<string, string> = {
  in_forma_pauperis: 'motion to proceed in forma pauperis',
  limine: 'motion in limine',
  habeas: 'petition for habeas corpus',
  leave_to_amend: 'motion for leave to amend',
  exclude_expert: 'motion to exclude an expert',
  alter_judgment: 'motion to alter the judgment',
  transfer_venue: 'motion to transfer venue',
  withdraw_counsel: 'motion of counsel to withdraw',
  modify_decree: 'motion to modify the decree',
  other: 'motion',
};

/** "Motion to compel", "Motion for summary judgment". */
export function motionName(motion: Pick<Motion, 'kinds'>): string {
  const names = motion.kinds.map((k) => whole[k] ?? `motion ${infinitives.has(k) ? 'to' : 'for'} ${plain(k)}`);
  const [first = 'motion', ...rest] = names;
  return capital([first, ...rest.map((n) => n.replace(/^motion /, ''))].join(' and '));
}

const parts = new Set([...infinitives, ...Object.keys(whole), 'summary_judgment', 'preliminary_injunction', 'permanent_injunction', 'judgment_on_pleadings']);

/** The part of a motion that is ruled on: "the motion to dismiss", or the words of the paper. */
export function partName(part: string): string {
  if (!parts.has(part)) return plain(part);
  const name = motionName({ kinds: [part] });
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
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
