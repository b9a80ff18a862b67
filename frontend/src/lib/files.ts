// Files as they come in by drop, field and paste.

/** A file or folder that was dropped; folders are walked, in the order of their names. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // a folder has no type; a thousand entries asked for at once would hold up the page
  const dropped = Array.from(data.items, (item) => (item.type === '' ? item.webkitGetAsEntry?.() : null) ?? item.getAsFile());
  if (!dropped.some((d) => d !== null && !(d instanceof File) && d.isDirectory)) return Array.from(data.files);
  const out: File[] = [];
  for (const d of dropped) {
    if (d instanceof File) out.push(d);
    else if (d) await walk(d, out);
  }
  return out;
}

/** Whether a file in a folder can be a paper; files that are named one by one are always tried. */
export function looksReadable(name: string): boolean {
  return /\.(pdf|txt|text|md)$/i.test(name);
}

async function walk(entry: FileSystemEntry, out: File[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    if (looksReadable(file.name)) out.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break; // readEntries hands out at most 100 at a time
    inside.push(...some);
  }
  inside.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  for (const e of inside) if (!e.name.startsWith('.')) await walk(e, out);
}

/** "1.4 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
