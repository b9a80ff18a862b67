/** Counts what the page asks of any server after it has loaded. */
export class Requests {
  since = $state(0);
  outside = $state(0);
  #observer: PerformanceObserver | undefined;

  /** Begins to count; what was asked before belongs to the loading. */
  begin(): () => void {
    if (typeof PerformanceObserver === 'undefined') return () => {};
    const from = performance.now();
    this.#observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.startTime < from || !/^https?:/.test(entry.name)) continue;
        this.since++;
        if (!entry.name.startsWith(location.origin)) this.outside++;
      }
    });
    this.#observer.observe({ type: 'resource', buffered: false });
    return () => this.#observer?.disconnect();
  }
}
