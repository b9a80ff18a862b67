import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPDF } from './locked.ts';
import { papers } from './room.ts';

/** Typesets the project's own fictional papers, and makes the files that cannot be read. */
export default function setup(): void {
  execFileSync('go', ['run', './core/internal/mkpapers', papers], { cwd: join(import.meta.dirname, '../..'), stdio: 'inherit' });
  const hard = join(papers, 'hard');
  mkdirSync(hard, { recursive: true });
  writeFileSync(join(hard, 'empty.pdf'), '');
  writeFileSync(join(hard, 'damaged.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
  writeFileSync(join(hard, 'locked.pdf'), lockedPDF('sesame', 'UNITED STATES DISTRICT COURT\nDISTRICT OF COLORADO\nORDER\nIT IS HEREBY ORDERED that the motion to compel is DENIED.'));
  writeFileSync(join(hard, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
}
