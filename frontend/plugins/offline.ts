import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes sw.js beside index.html: it keeps every file of the build, and answers
 * with them only when the server does not. A new build takes the old one's place.
 */
export function offline(): Plugin {
  let out = 'dist';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      out = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile() && f.name !== 'sw.js' && !f.name.startsWith('.'))
        .map((f) => join(f.parentPath, f.name).slice(out.length + 1).replaceAll('\\', '/'))
        .sort();
      const hash = createHash('sha256');
      for (const f of files) hash.update(f).update(readFileSync(join(out, f)));
      writeFileSync(join(out, 'sw.js'), worker(`pincite-${hash.digest('hex').slice(0, 16)}`, ['./', ...files]));
    },
  };
}

const worker = (name: string, files: string[]) => `const name = ${JSON.stringify(name)};
const files = ${JSON.stringify(files)};
self.addEventListener('install', (e) => e.waitUntil(caches.open(name).then((c) => c.addAll(files)).then(() => self.skipWaiting())));
self.addEventListener('activate', (e) => e.waitUntil(caches.keys().then((keys) => Promise.all(keys.filter((k) => k.startsWith('pincite-') && k !== name).map((k) => caches.delete(k))))));
self.addEventListener('fetch', (e) => {
  if (e.request.method !== 'GET' || new URL(e.request.url).origin !== location.origin) return;
  e.respondWith(fetch(e.request).catch(async () => (await caches.match(e.request, { cacheName: name, ignoreSearch: true })) ?? Response.error()));
});
`;
