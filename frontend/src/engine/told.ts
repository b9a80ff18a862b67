import type { Report } from './contract.gen.ts';
import type { OpenEvent } from './engine.ts';
import { summarize } from './summary.ts';

const utf8 = new TextEncoder();

/** An event as the core tells it, made ready for the page: a preview summed up, its report as bytes that cost nothing to hand over. */
export function told(json: string): OpenEvent {
  const event = JSON.parse(json) as { type: 'progress'; page: number; pages: number } | { type: 'preview'; report: Report };
  if (event.type === 'progress') return event;
  return { type: 'preview', summary: summarize(event.report), report: utf8.encode(JSON.stringify(event.report)) };
}
