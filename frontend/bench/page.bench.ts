// Prints what a reader waits for: the page ready, a long paper read, its first
// findings, how long the page stood still meanwhile, and the size of the scripts.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { type Page, test } from '@playwright/test';
import { all, loaded, paper, papers } from '../e2e/room.ts';

const say = (what: string, figure: string) => console.log(`  ${what.padEnd(58)} ${figure}`);
const dist = join(import.meta.dirname, '../dist');

/** The long paper: one named in PINCITE_BENCH_PDF, else a fictional opinion again and again. */
function long(): string {
  if (process.env.PINCITE_BENCH_PDF) return process.env.PINCITE_BENCH_PDF;
  const file = join(papers, 'hard', 'bench.pdf');
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [paper('ca4-published-opinion')], { encoding: 'utf8' }))?.[1]);
  const times = Math.ceil(283 / pages);
  execFileSync('qpdf', ['--empty', '--pages', ...Array.from({ length: times }, () => [paper('ca4-published-opinion'), '1-z']).flat(), '--', file]);
  return file;
}

/** Notes every task of the main thread above 50 ms, and when the page first shows findings. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { tasks: [] as number[], added: 0, first: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((l) => l.getEntries().forEach((e) => seen.tasks.push(Math.round(e.duration)))).observe({ type: 'longtask', buffered: true });
    document.addEventListener('change', () => (seen.added = performance.now()), true);
    const look = () => {
      if (seen.added > 0 && seen.first === 0 && document.querySelector('#panel-body [data-item]')) seen.first = performance.now();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** CPU time, microseconds */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's main thread by its own CPU time: what others do on the machine does not count. */
function longest(trace: Buffer): string {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(traceEvents.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`));
  const times = traceEvents.filter((e) => e.ph === 'X' && e.name.endsWith('RunTask') && mains.has(`${e.pid} ${e.tid}`)).map((e) => (e.tdur ?? 0) / 1000);
  return `${Math.max(0, ...times).toFixed(0)} ms CPU`;
}

type Seen = { tasks: number[]; added: number; first: number };
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
const tasks = (t: number[]) => (t.length ? `${t.length} above 50 ms, longest ${Math.max(...t)} ms` : 'none above 50 ms');

test('figures', async ({ page }) => {
  console.log('');
  let brotli = 0;
  for (const f of readdirSync(join(dist, 'assets'))) {
    const size = brotliCompressSync(readFileSync(join(dist, 'assets', f))).length;
    if (!/^pdf[.-]/.test(f)) brotli += size;
  }
  say('scripts and styles without pdf.js, brotli', `${(brotli / 1024).toFixed(0)} kB`);
  for (const f of ['core.wasm', 'export.wasm']) {
    const gz = readFileSync(join(dist, `${f}.gz`));
    say(f, `${(gunzipSync(gz).length / 2 ** 20).toFixed(1)} MiB, ${(gz.length / 2 ** 20).toFixed(1)} sent`);
  }

  await watch(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'See a sample order' }).waitFor();
  const shown = await page.evaluate(() => performance.now());
  await loaded(page);
  say('first screen', `${shown.toFixed(0)} ms`);
  say('all that may be needed is loaded', `${(await page.evaluate(() => performance.now())).toFixed(0)} ms`);
  await page.reload();
  await loaded(page);
  say('all loaded, second time', `${(await page.evaluate(() => performance.now())).toFixed(0)} ms`);

  await page.evaluate(() => ((window as unknown as { seen: Seen }).seen.tasks.length = 0));
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.getByTestId('file').setInputFiles(long());
  await page.waitForFunction(() => document.querySelector('.paper') && !document.querySelector('.paper progress') && document.querySelector('#panel-body [data-item]'), undefined, { polling: 50, timeout: 120_000 });
  const end = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1500);
  const one = await seen(page);
  say(`${basename(long())}: first findings`, `${(one.first - one.added).toFixed(0)} ms`);
  say(`${basename(long())}: wholly read`, `${(end - one.added).toFixed(0)} ms`);
  say('main thread meanwhile', `${tasks(one.tasks)}; ${longest(await browser.stopTracing())}`);

  await page.reload();
  await loaded(page);
  await page.evaluate(() => ((window as unknown as { seen: Seen }).seen.tasks.length = 0));
  const many = Array.from({ length: 10 }, all).flat();
  const from = await page.evaluate(() => performance.now());
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.getByTestId('file').setInputFiles(many);
  await page.waitForFunction(() => document.querySelector('.paper') && !document.querySelector('.batch progress'), undefined, { polling: 50, timeout: 300_000 });
  say(`${many.length} papers read`, `${((await page.evaluate(() => performance.now())) - from).toFixed(0)} ms`);
  say('main thread meanwhile', `${tasks((await seen(page)).tasks)}; ${longest(await browser.stopTracing())}`);
});
