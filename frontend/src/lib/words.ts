// Words for the values of a report. A value that is not listed is shown as it
// stands, with spaces: nothing is hidden because a word for it is missing.

const classes: Record<string, string> = {
  opinion_and_order: 'Opinion and order',
  report_and_recommendation: 'Report and recommendation',
  memorandum_opinion: 'Memorandum opinion',
  other: 'Other paper',
};

/** Every class of paper, in the order of the contract. */
export const allClasses = (
  'order opinion_and_order memorandum_opinion opinion report_and_recommendation judgment consent_decree minute_entry scheduling_order ' +
  'clerk_notice mandate errata complaint answer motion brief stipulation settlement_agreement declaration exhibit transcript ' +
  'docket_sheet letter report press_release other'
).split(' ');

/** Every disposition, in the order of the contract. */
export const allDispositions = (
  'granted denied granted_in_part denied_without_prejudice denied_as_moot dismissed_with_prejudice dismissed_without_prejudice affirmed ' +
  'affirmed_in_part reversed vacated remanded adopted adopted_in_part overruled sustained deferred referred construed withdrawn stricken ' +
  'certified other'
).split(' ');

/** Every status of a ruling. */
export const allStatuses = ['ordered', 'recommended', 'proposed', 'prior', 'conditional', 'inferred'];

/** "opinion_and_order" as "Opinion and order". */
export function className(value: string): string {
  return classes[value] ?? capital(plain(value));
}

/** A value of the contract with spaces for underscores. */
export function plain(value: string): string {
  return value.replaceAll('_', ' ');
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "one paper", "3 papers". */
export function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString('en-US')} ${many}`;
}

const statusWords: Record<string, string> = {
  ordered: 'ordered',
  recommended: 'recommended, not yet ordered',
  proposed: 'proposed, not ordered',
  prior: 'recalls an earlier ruling',
  conditional: 'takes effect on a condition',
  inferred: 'stated in the reasoning, not in words of decision',
};

/** What a ruling's status means, in a sentence's end. */
export function statusName(value: string): string {
  return statusWords[value] ?? plain(value);
}

const basisWords: Record<string, string> = {
  explicit_date: 'the paper names the date',
  explicit_period: 'the paper names the period and the day it runs from',
  assumed_trigger: 'the paper names the period; the day it runs from is assumed',
  statutory_default: 'the paper names no time; a rule does',
};

/** How a deadline is known. */
export function basisName(value: string): string {
  return basisWords[value] ?? plain(value);
}

const layers: Record<string, string> = {
  born_digital: 'text as it was typed',
  ocr: 'text recognised from a scan; letters may be misread',
  none: 'no text: the pages are pictures',
  mixed: 'partly typed, partly scanned',
  plain: 'plain text',
};

/** Where the words of a paper come from. */
export function layerName(value: string): string {
  return layers[value] ?? plain(value);
}

const unresolvedWords: Record<string, string> = {
  no_antecedent: 'We found nothing before it that it could refer to.',
  ambiguous: 'More than one earlier citation fits; we did not choose.',
  pin_outside: 'The page named lies outside the case it would refer to.',
};

/** Why a reference was left open. */
export function unresolvedName(value: string): string {
  return unresolvedWords[value] ?? `We could not tell what this refers to (${plain(value)}).`;
}

const groups: Record<string, string> = {
  case: 'Cases',
  docket: 'Cases',
  short_case: 'Cases',
  constitution: 'Constitutions',
  statute: 'Statutes',
  rule: 'Rules',
  regulation: 'Regulations',
  legislative: 'Legislative materials',
  journal: 'Articles',
  treatise: 'Treatises',
  record: 'Record',
};

/** The headings of a table of authorities, in its usual order. */
export const groupOrder = ['Cases', 'Constitutions', 'Statutes', 'Rules', 'Regulations', 'Legislative materials', 'Treatises', 'Articles', 'Other authorities', 'Record'];

/** Under which heading an authority stands. */
export function groupOf(kind: string): string {
  return groups[kind] ?? 'Other authorities';
}
