/** Whether all the words of the filter stand in one of the texts. */
export function matches(filter: string, ...texts: (string | undefined)[]): boolean {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = texts.join(' ').toLowerCase();
  return words.every((w) => text.includes(w));
}
