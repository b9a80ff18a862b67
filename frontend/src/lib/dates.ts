// Dates without clock or zone. What is shown; never what is computed: the core counts days.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Days since 1970-01-01; NaN if the text is no ISO date. */
export function dayNumber(iso: string): number {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!m) return NaN;
  const ms = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
  return new Date(ms).getUTCDate() === Number(m[3]) ? ms / 86_400_000 : NaN;
}

/** "Jul 3, 2020"; the text itself if it is no ISO date. */
export function longDate(iso: string): string {
  const n = dayNumber(iso);
  if (Number.isNaN(n)) return iso;
  const d = new Date(n * 86_400_000);
  return `${months[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`;
}

/** "Fri Jul 3, 2020". */
export function dayDate(iso: string): string {
  const n = dayNumber(iso);
  return Number.isNaN(n) ? iso : `${days[new Date(n * 86_400_000).getUTCDay()]} ${longDate(iso)}`;
}

/** "Jul 3". */
export function shortDate(iso: string): string {
  return longDate(iso).replace(/, \d{4}$/, '');
}

/** Today in the reader's own zone, as ISO. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "in 5 days", "today", "12 days ago"; more than two years off it says nothing. */
export function fromToday(iso: string, now = today()): string {
  const n = dayNumber(iso) - dayNumber(now);
  if (Number.isNaN(n) || Math.abs(n) > 730) return '';
  if (n === 0) return 'today';
  if (Math.abs(n) === 1) return n > 0 ? 'tomorrow' : 'yesterday';
  return n > 0 ? `in ${n} days` : `${-n} days ago`;
}
