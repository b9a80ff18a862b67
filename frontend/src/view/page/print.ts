import { boxOnPage, viewportOf } from '../../lib/geometry.ts';
import type { Items } from '../../model/items.ts';
import type { Paper } from '../../model/paper.svelte.ts';
import type { Room } from '../../model/room.svelte.ts';
import { openPDF } from './pdf.ts';

interface Wish {
  from: number;
  to: number;
  signal: AbortSignal;
  on: (page: number) => void;
}

const fine = 2; // pixels a point, 144 a inch: small type stays legible

/** Draws pages with their marks into pictures and prints those, so that nothing but this page's own code is needed. */
export async function printPages(room: Room, paper: Paper, items: Items, { from, to, signal, on }: Wish): Promise<void> {
  const doc = await openPDF(await room.engine.bytes(paper.source), room.workspace.passwordOf(paper));
  const sheet = document.createElement('div');
  sheet.className = 'print-pages';
  const urls: string[] = [];
  try {
    for (let n = from; n <= Math.min(to, doc.numPages); n++) {
      signal.throwIfAborted();
      on(n);
      const page = await doc.getPage(n);
      const canvas = document.createElement('canvas');
      const viewport = page.getViewport({ scale: fine });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      drawMarks(canvas, items, n, viewportOf(page.view, page.rotate, fine));
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      canvas.width = canvas.height = 0;
      if (!blob) continue;
      const url = URL.createObjectURL(blob);
      urls.push(url);
      const image = new Image();
      image.src = url;
      image.alt = `Page ${n}`;
      await image.decode();
      sheet.append(image);
    }
    document.body.append(sheet);
    document.documentElement.classList.add('printing-pages');
    window.print();
  } finally {
    document.documentElement.classList.remove('printing-pages');
    sheet.remove();
    for (const url of urls) URL.revokeObjectURL(url);
    void doc.loadingTask.destroy();
  }
}

const colours: Record<string, string> = { case: '#1d4f91', statute: '#6b3aa0', record: '#0d6353', ruling: '#98271a', deadline: '#7d5200', standard: '#4c5a1f', doubt: '#9d1457' };

function drawMarks(canvas: HTMLCanvasElement, items: Items, page: number, viewport: ReturnType<typeof viewportOf>): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  for (const mark of items.onPage(page)) {
    const colour = colours[mark.tone];
    if (!colour) continue;
    pen.strokeStyle = pen.fillStyle = colour;
    pen.lineWidth = fine * 0.8;
    pen.setLineDash(mark.tone === 'statute' ? [6, 4] : mark.tone === 'doubt' || mark.tone === 'standard' ? [2, 3] : []);
    for (const rect of mark.rects) {
      const b = boxOnPage(rect, viewport);
      if (mark.tone === 'ruling' || mark.tone === 'deadline') {
        pen.fillRect(viewport.width * 0.045, b.top, mark.tone === 'ruling' ? 6 : 3, b.height);
        continue;
      }
      pen.beginPath();
      pen.moveTo(b.left, b.top + b.height);
      pen.lineTo(b.left + b.width, b.top + b.height);
      pen.stroke();
    }
  }
}
