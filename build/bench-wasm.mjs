// Prints what the reading core costs under WebAssembly, paper by paper: seconds that the
// first reading in a new instance takes and the best of the next ones, of the thread's own
// CPU time where the system tells it (the engine compiles beside it), and the memory the
// instance then has.  node build/bench-wasm.mjs [PAPER.pdf ...]  (RUNS=5)
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const page = join(here, '../frontend/public');
globalThis.require ??= (await import('node:module')).createRequire(import.meta.url);
await import(join(page, 'wasm_exec.js'));

/** A frame as core/api reads it: the length of the JSON, little-endian, the JSON, the bytes. */
function frame(call, blob) {
  const json = new TextEncoder().encode(JSON.stringify(call));
  const out = new Uint8Array(4 + json.length + blob.length);
  new DataView(out.buffer).setUint32(0, json.length, true);
  out.set(json, 4);
  out.set(blob, 4 + json.length);
  return out;
}

const module = await WebAssembly.compile(readFileSync(join(page, 'core.wasm')));
const runs = Number(process.env.RUNS ?? 5);
const cpu = () => {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return performance.now() / 1e3;
  }
};

for (const file of process.argv.slice(2)) {
  const go = new globalThis.Go();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  go.run(instance);
  const blob = readFileSync(file);
  const times = [];
  let report, first;
  for (let i = 0; i < runs; i++) {
    const from = cpu();
    const answer = globalThis.pincite(frame({ method: 'open', args: { name: basename(file), today: '2026-01-02' } }, blob), () => {});
    times.push(cpu() - from);
    const n = new DataView(answer.buffer).getUint32(0, true);
    report ??= JSON.parse(new TextDecoder().decode(answer.subarray(4, 4 + n)));
    first ??= instance.exports.mem.buffer.byteLength;
  }
  const mb = (n) => `${(n / 2 ** 20).toFixed(0)} MB`;
  console.log(`${basename(file).padEnd(40)} ${String(report.source?.pages ?? report.error?.code).padStart(4)} pages  first ${times[0].toFixed(2)} s, then ${Math.min(...times.slice(1)).toFixed(2)} s; memory ${mb(first)}, then ${mb(instance.exports.mem.buffer.byteLength)} (file ${mb(blob.length)})`);
}
process.exit(0);
