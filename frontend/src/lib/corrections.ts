/** One value put right by the reader. It is kept beside the report, never in it. */
export interface Correction {
  /** where: a JSON pointer into the report, such as /caption/caseName */
  path: string;
  was: Plain;
  now: Plain;
}

/** What a field may hold. */
export type Plain = string | number | boolean | null;

/** The value at a JSON pointer; undefined if there is none. */
export function valueAt(root: unknown, path: string): unknown {
  let at = root;
  for (const key of keys(path)) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** A copy of root with the corrections in place; root itself is left as it was. */
export function applyCorrections<T>(root: T, corrections: readonly Correction[]): T {
  let result = root;
  for (const c of corrections) result = set(result, keys(c.path), c.now) as T;
  return result;
}

/** Adds a correction to the list, one a path; a value set back to what was read is no correction. */
export function withCorrection(list: readonly Correction[], next: Correction): Correction[] {
  const first = list.find((c) => c.path === next.path);
  const was = first ? first.was : next.was;
  const rest = list.filter((c) => c.path !== next.path);
  return was === next.now ? rest : [...rest, { path: next.path, was, now: next.now }];
}

function keys(path: string): string[] {
  return path.split('/').slice(1).map((k) => k.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function set(value: unknown, path: string[], now: Plain): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return now;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return value.map((v: unknown, i) => (String(i) === key ? set(v, rest, now) : v));
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: set(object[key], rest, now) };
}
