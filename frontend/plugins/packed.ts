import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Keeps the WebAssembly modules compressed in a build: X.wasm.gz in place of
 * X.wasm, a quarter of its size in the program. `pincite serve` answers for X.wasm
 * with it (app/cli/serve.go); for a server that cannot, build with PLAIN=1.
 */
export function packed(): Plugin {
  let out = 'dist';
  return {
    name: 'packed',
    apply: 'build',
    configResolved: (config) => {
      out = join(config.root, config.build.outDir);
    },
    closeBundle() {
      if (process.env.PLAIN) return;
      for (const f of readdirSync(out).filter((f) => f.endsWith('.wasm'))) {
        writeFileSync(join(out, `${f}.gz`), gzipSync(readFileSync(join(out, f)), { level: 9 }));
        unlinkSync(join(out, f));
      }
    },
  };
}
