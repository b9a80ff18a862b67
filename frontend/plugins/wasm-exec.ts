import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const id = 'virtual:wasm-exec';
const file = fileURLToPath(new URL('../public/wasm_exec.js', import.meta.url));

/**
 * Makes Go's own wasm_exec.js, which the build copies into public/, a module of
 * the worker. Bundled in, a worker started later asks the server for nothing.
 */
export function wasmExec(): Plugin {
  return {
    name: 'wasm-exec',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(resolved) {
      if (resolved !== `\0${id}`) return undefined;
      if (existsSync(file)) return readFileSync(file, 'utf8');
      this.warn('public/wasm_exec.js is missing: run "make wasm" first; this page will not read papers');
      return 'throw new Error("wasm_exec.js was not there when the page was built");';
    },
  };
}
