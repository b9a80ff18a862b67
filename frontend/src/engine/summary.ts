import type { Authority, Deadline, Report, Ruling } from './contract.gen.ts';

/** What the list of papers and the pictures need, small enough to keep a thousand. */
export interface Summary {
  sha: string;
  name: string;
  mediaType: string;
  bytes: number;
  pages: number;
  textLayer: string;
  class: string;
  title: string;
  caseName: string;
  court: { id: string; name: string; cite: string } | null;
  docket: string;
  judge: { name: string; office: string } | null;
  date: string;
  rulings: Pick<Ruling, 'disposition' | 'status'>[];
  deadlines: Pick<Deadline, 'id' | 'what' | 'who' | 'due' | 'time' | 'event'>[];
  authorities: SummaryAuthority[];
  counts: Counts;
}

/** An authority with what a picture of many papers needs. */
export interface SummaryAuthority extends Pick<Authority, 'kind' | 'key' | 'display'> {
  times: number;
  year: number;
  court: string;
}

/** How many there are of each. */
export interface Counts {
  rulings: number;
  deadlines: number;
  authorities: number;
  record: number;
  standards: number;
  people: number;
  notes: number;
}

/** Sums up a report, also one that is only half read. */
export function summarize(r: Partial<Report>): Summary {
  const authorities = r.authorities ?? [];
  const caption = r.caption ?? null;
  const judge = r.judges?.find((j) => j.role !== 'referring') ?? r.judges?.[0];
  return {
    sha: r.source?.sha256 ?? '',
    name: r.source?.name ?? '',
    mediaType: r.source?.mediaType ?? '',
    bytes: r.source?.bytes ?? 0,
    pages: r.source?.pages ?? 0,
    textLayer: r.source?.textLayer ?? '',
    class: r.document?.class ?? '',
    title: r.document?.title ?? '',
    caseName: caption?.caseName ?? '',
    court: caption?.court ? { id: caption.court.id, name: caption.court.name, cite: caption.court.cite || caption.court.name } : null,
    docket: caption?.dockets.find((d) => !d.lower)?.text ?? '',
    judge: judge ? { name: judge.name, office: judge.office } : null,
    date: dateOf(r),
    rulings: (r.rulings ?? []).map(({ disposition, status }) => ({ disposition, status })),
    deadlines: (r.deadlines ?? []).map(({ id, what, who, due, time, event }) => ({ id, what, who, due, time, event })),
    authorities: sumAuthorities(r),
    counts: {
      rulings: r.rulings?.length ?? 0,
      deadlines: r.deadlines?.length ?? 0,
      authorities: authorities.filter((a) => a.kind !== 'record').length,
      record: authorities.filter((a) => a.kind === 'record').length,
      standards: r.standards?.length ?? 0,
      people: (caption?.parties.length ?? 0) + (r.judges?.length ?? 0),
      notes: (r.findings?.length ?? 0) + (r.notes?.length ?? 0),
    },
  };
}

/** The paper's own date: decided, else entered, else filed, else the first. */
function dateOf(r: Partial<Report>): string {
  const dates = r.dates ?? [];
  for (const kind of ['decided', 'entered', 'filed']) {
    const found = dates.find((d) => d.kind === kind);
    if (found) return found.date;
  }
  return dates[0]?.date ?? '';
}

function sumAuthorities(r: Partial<Report>): SummaryAuthority[] {
  const byID = new Map((r.citations ?? []).map((c) => [c.id, c]));
  return (r.authorities ?? []).map((a) => {
    const full = a.citations.map((id) => byID.get(id)).find((c) => c?.year);
    return {
      kind: a.kind,
      key: a.key,
      display: a.display,
      times: a.citations.length,
      year: full?.year ?? 0,
      court: full?.courtCite || full?.court || '',
    };
  });
}
