import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const fileName = 'pdf-resources.bin';

/**
 * What pdf.js needs to draw fonts a PDF does not carry, JPEG 2000, JBIG2 and
 * East Asian text, in one file that the page fetches as it loads:
 * [uint32 LE length of the index][index JSON: name -> [offset, length]][bytes].
 */
function pack(): Uint8Array {
  const index: Record<string, [number, number]> = {};
  const parts: Buffer[] = [];
  let offset = 0;
  for (const folder of ['wasm', 'standard_fonts', 'cmaps']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (!/\.(wasm|pfb|ttf|bcmap)$/.test(name) || name.startsWith('quickjs')) continue;
      const bytes = readFileSync(join(root, folder, name));
      index[name] = [offset, bytes.length];
      parts.push(bytes);
      offset += bytes.length;
    }
  }
  const head = Buffer.from(JSON.stringify(index));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head, ...parts]);
}

/** Serves the pack in development and writes it beside index.html in a build. */
export function pdfResources(): Plugin {
  return {
    name: 'pdf-resources',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.end(pack());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: pack() });
    },
  };
}
