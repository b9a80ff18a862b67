// The floors of the page: a folder imports from lower floors only, views know the
// engine by its types, and nothing but engine/ knows Go. Run by `npm run check`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const floors = ['lib', 'engine', 'model', 'view'];
const limit = 400; // lines of a file; generated files are not counted

const faults = [];
for (const file of walk(src)) {
  const text = readFileSync(file, 'utf8');
  const name = relative(src, file);
  if (!name.endsWith('.gen.ts') && text.split('\n').length > limit) faults.push(`${name}: more than ${limit} lines`);
  if (/style="/.test(text) && name.endsWith('.svelte')) faults.push(`${name}: a static style attribute (blocked by the page's policy)`);
  if (/\{@html/.test(text)) faults.push(`${name}: {@html}`);
  const floor = floors.indexOf(name.split(/[\\/]/)[0]);
  if (floor < 0 || name.endsWith('.test.ts')) continue;
  for (const [, typeOnly, path] of text.matchAll(/import\s+(type\s)?[^'"]*?['"](\.[^'"]+)['"]/g)) {
    const target = relative(src, resolve(dirname(file), path)).split(/[\\/]/)[0];
    const to = floors.indexOf(target);
    if (to > floor) faults.push(`${name}: imports ${target}, a higher floor`);
    if (floors[floor] === 'view' && target === 'engine' && !typeOnly) faults.push(`${name}: a view may import types only from engine`);
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

function* walk(dir) {
  for (const entry of readdirSync(dir)) {
    const path = join(dir, entry);
    if (statSync(path).isDirectory()) yield* walk(path);
    else if (/\.(ts|svelte)$/.test(entry)) yield path;
  }
}
