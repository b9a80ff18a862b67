import { rest } from '../../lib/slices.ts';
import type { Found } from '../../lib/squash.ts';
import type { Place } from './finder.svelte.ts';
import { type PDFPageProxy, warm } from './pdf.ts';

/** A page that stands on the screen, with the elements of its words. */
export interface Drawn {
  pieces: HTMLElement[];
}

/** No canvas is drawn larger than this: browsers refuse, and memory is short. */
const largest = 16 << 20; // device pixels

/** Draws a page and lays its words over it; stops when the signal says so. */
export async function drawSheet(page: PDFPageProxy, picture: HTMLElement, words: HTMLElement, { scale, turn }: { scale: number; turn: number }, signal: AbortSignal): Promise<Drawn> {
  const { TextLayer } = await warm();
  const rotation = page.rotate + turn;
  const viewport = page.getViewport({ scale, rotation });
  const fine = Math.min(window.devicePixelRatio || 1, Math.sqrt(largest / (viewport.width * viewport.height)));
  const fresh = document.createElement('canvas');
  fresh.width = Math.max(1, Math.round(viewport.width * fine));
  fresh.height = Math.max(1, Math.round(viewport.height * fine));
  const task = page.render({ canvas: fresh, viewport: page.getViewport({ scale: scale * fine, rotation }) });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
  if (signal.aborted) throw signal.reason;
  for (const old of picture.querySelectorAll('canvas')) old.width = old.height = 0; // gives the memory back at once
  picture.replaceChildren(fresh);

  await rest();
  if (signal.aborted) throw signal.reason;
  words.replaceChildren();
  const layer = new TextLayer({ textContentSource: page.streamTextContent({ includeMarkedContent: true }), container: words, viewport });
  signal.addEventListener('abort', () => layer.cancel(), { once: true });
  await layer.render();
  return { pieces: layer.textDivs };
}

const painted = new Map<number, Range[]>();
let here: Range | undefined;

/** Paints what the find bar found on a page, without touching its words. */
export function showFound(page: number, drawn: Drawn | null, places: readonly Place[], current: Place | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  painted.delete(page);
  if (drawn && places.length > 0) {
    painted.set(page, places.flatMap((p) => ('found' in p ? (rangeOf(drawn, p.found) ?? []) : [])));
    const at = current && 'found' in current && current.page === page ? rangeOf(drawn, current.found) : undefined;
    if (at) {
      here = at;
      at.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    }
  } else if (drawn === null || current === undefined) here = undefined;
  CSS.highlights.set('find', new Highlight(...[...painted.values()].flat()));
  if (here) CSS.highlights.set('find-here', new Highlight(here));
  else CSS.highlights.delete('find-here');
}

function rangeOf({ pieces }: Drawn, { first, last }: Found): Range | undefined {
  const from = pieces[first.piece]?.firstChild;
  const to = pieces[last.piece]?.firstChild;
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from, Math.min(first.index, from.textContent?.length ?? 0));
  range.setEnd(to, Math.min(last.index + 1, to.textContent?.length ?? 0));
  return range;
}
