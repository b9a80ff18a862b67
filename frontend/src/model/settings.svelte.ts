/** What is remembered between visits: how the room is arranged, never what was read in it. */
interface Kept {
  theme: 'auto' | 'light' | 'dark';
  /** CSS pixels */
  papersWidth: number;
  /** CSS pixels */
  panelWidth: number;
  dimPage: boolean;
  sort: 'added' | 'deadline' | 'name' | 'court' | 'date';
  groupByCase: boolean;
  passim: number;
}

const initial: Kept = { theme: 'auto', papersWidth: 264, panelWidth: 420, dimPage: false, sort: 'added', groupByCase: false, passim: 5 };
const key = 'pincite.layout';

/** The reader's arrangement of the room. */
export class Settings {
  #kept = $state<Kept>({ ...initial });
  #store: Storage | undefined;

  /** Without a store, as in a private window, nothing is remembered. */
  constructor(store: Storage | undefined) {
    this.#store = store;
    try {
      const text = store?.getItem(key);
      if (text) this.#kept = sound(JSON.parse(text) as unknown);
    } catch {
      // what cannot be read is as good as not kept
    }
  }

  get<K extends keyof Kept>(name: K): Kept[K] {
    return this.#kept[name];
  }

  set<K extends keyof Kept>(name: K, value: Kept[K]): void {
    this.#kept[name] = value;
    try {
      this.#store?.setItem(key, JSON.stringify(this.#kept));
    } catch {
      // a full or forbidden store: the setting holds until the page is closed
    }
  }

  /** Light, dark, then as the system has it. */
  nextTheme(): void {
    const order = { auto: 'light', light: 'dark', dark: 'auto' } as const;
    this.set('theme', order[this.#kept.theme]);
  }
}

/** Only values of the right type are taken over; another version may have written them. */
function sound(value: unknown): Kept {
  const out: Record<string, unknown> = { ...initial };
  if (value && typeof value === 'object') {
    for (const [name, v] of Object.entries(value)) if (typeof v === typeof out[name]) out[name] = v;
  }
  return out as unknown as Kept;
}
