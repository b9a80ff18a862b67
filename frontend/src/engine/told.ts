import type { Report } from './contract.gen.ts';
import type { OpenEvent } from './engine.ts';
import { summarize } from './summary.ts';

const utf8 = new TextEncoder();

/** How a preview begins; its report follows, and one brace (core/report, Preview). */
const preview = '{"type":"preview","report":';

/** An event as the core tells it, made ready for the page: a preview summed up, its report as the bytes it came as, which cost nothing to hand over. */
export function told(json: string): OpenEvent {
  if (!json.startsWith(preview)) return JSON.parse(json) as OpenEvent & { type: 'progress' };
  const report = json.slice(preview.length, -1);
  return { type: 'preview', summary: summarize(JSON.parse(report) as Report), report: utf8.encode(report) };
}
