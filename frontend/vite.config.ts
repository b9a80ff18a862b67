import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './plugins/csp.ts';
import { offline } from './plugins/offline.ts';
import { packed } from './plugins/packed.ts';
import { pdfResources } from './plugins/pdf-resources.ts';
import { wasmExec } from './plugins/wasm-exec.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), wasmExec(), pdfResources(), contentSecurityPolicy(), offline(), packed()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
  worker: { format: 'es', plugins: () => [wasmExec()] },
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
