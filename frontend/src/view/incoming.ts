import type { Incoming } from '../model/workspace.svelte.ts';

/** Files of the page as papers to be read. */
export function incomingOf(files: readonly File[]): Incoming[] {
  return files.map((file) => ({ name: file.name, source: { kind: 'file', file }, size: file.size }));
}

let fetched: Promise<Response> | undefined;

/** The sample order that comes with the page. */
export async function sample(): Promise<Incoming[]> {
  fetched ??= fetch(new URL('sample.pdf', document.baseURI));
  const response = (await fetched).clone();
  if (!response.ok) throw new Error('The sample order is not in this build.');
  return incomingOf([new File([await response.blob()], 'Sample order.pdf', { type: 'application/pdf' })]);
}
