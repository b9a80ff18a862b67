const first = 12; // more than a screen holds
const step = 12;

/** A long list drawn in turns: what the screen holds at once, the rest while nobody waits for it. Made while a component is. */
export class Gradual {
  count = $state(first);

  constructor(length: () => number) {
    $effect(() => {
      if (this.count >= length()) return;
      // a timer rather than an idle callback: WebKit has none, and a busy page must get there too
      const timer = setTimeout(() => (this.count += step), 30);
      return () => clearTimeout(timer);
    });
  }

  /** The part of the list that is drawn. */
  of<T>(list: readonly T[]): readonly T[] {
    return list.slice(0, this.count);
  }
}
