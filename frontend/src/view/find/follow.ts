import type { Report } from '../../engine/contract.gen.ts';
import type { Hit } from '../../engine/engine.ts';

/** The item a hit leads to; empty if it is none. */
export function keyOf(hit: Hit, report: Report): string {
  switch (hit.kind) {
    case 'ruling':
    case 'motion':
    case 'deadline':
    case 'standard':
      return `${hit.kind}/${hit.ref}`;
    case 'note':
      return `finding/${hit.ref}`;
    case 'party':
      return indexed('party', report.caption?.parties.findIndex((p) => p.name === hit.ref) ?? -1);
    case 'judge':
      return indexed('judge', report.judges.findIndex((j) => j.name === hit.ref));
    case 'page':
    case 'paper':
      return '';
  }
  const first = report.authorities.find((a) => a.id === hit.ref)?.citations[0];
  return `citation/${first ?? hit.ref}`;
}

function indexed(kind: string, index: number): string {
  return index < 0 ? '' : `${kind}/${index}`;
}
