/** Something that can be taken back. */
interface Step {
  label: string;
  back: () => void;
}

/** The reader's last acts, newest last. */
export class Undo {
  #steps = $state.raw<readonly Step[]>([]);

  /** What would be taken back; empty if nothing. */
  readonly label = $derived(this.#steps.at(-1)?.label ?? '');

  /** Remembers how to take back what was just done. */
  push(label: string, back: () => void): void {
    this.#steps = [...this.#steps.slice(-99), { label, back }];
  }

  /** Takes the last act back and says what it was. */
  undo(): string {
    const step = this.#steps.at(-1);
    if (!step) return '';
    this.#steps = this.#steps.slice(0, -1);
    step.back();
    return step.label;
  }
}
