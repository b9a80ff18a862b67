import { applyCorrections } from '../lib/corrections.ts';
import { joinFrame, parseJSON } from '../lib/frame.ts';
import { unpack } from '../lib/pack.ts';
import type { ExportPaper } from './engine.ts';
import type { Report } from './contract.gen.ts';

const utf8 = new TextEncoder();

/**
 * The call "export" as a frame. The reports go in as the bytes they came out as,
 * so that a thousand are never parsed at once; only what was put right is.
 */
export async function exportFrame(args: { format: string; passim?: number; password?: string }, papers: readonly ExportPaper[], original?: Uint8Array): Promise<Uint8Array> {
  const head = JSON.stringify({ method: 'export', args });
  const parts: Uint8Array[] = [utf8.encode(`${head.slice(0, -2)},"reports":[`)];
  for (const [i, paper] of papers.entries()) {
    if (i > 0) parts.push(utf8.encode(','));
    const bytes = await unpack(paper.report);
    parts.push(paper.corrections.length === 0 ? bytes : utf8.encode(JSON.stringify(applyCorrections(parseJSON<Report>(bytes), paper.corrections))));
  }
  parts.push(utf8.encode(']}}'));
  return joinFrame(parts, original);
}
