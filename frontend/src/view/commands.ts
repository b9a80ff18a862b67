import { panels } from '../model/items.ts';
import type { Command } from '../model/palette.svelte.ts';
import { wordsOf } from '../model/reading.svelte.ts';
import type { Room } from '../model/room.svelte.ts';
import { zoomBy } from './page/zoom.ts';
import { panelName } from './panels/empty.ts';

/** Everything the room can do, for the palette and the sheet of keys. */
export function commandsOf(room: Room): Command[] {
  const { reading, workspace, settings } = room;
  const on = (selector: string) => document.querySelector<HTMLElement>(selector);
  return [
    { id: 'search', label: 'Search everything', keys: 'Ctrl K', run: () => (room.over = 'palette') },
    { id: 'filter', label: 'Filter the open panel', keys: '/', run: () => on('[data-filter]')?.focus() },
    { id: 'find', label: 'Find in this paper', keys: 'Ctrl F', run: () => on('[data-find]')?.click() },
    { id: 'next', label: 'Next item in the panel', keys: 'j', run: () => reading.step(1, keysInPanel()) },
    { id: 'previous', label: 'Previous item in the panel', keys: 'k', run: () => reading.step(-1, keysInPanel()) },
    { id: 'copy', label: 'Copy the selected item', keys: 'c', run: () => copySelected(room) },
    { id: 'tick', label: 'Mark the selected item as checked', keys: 'm', run: () => tickSelected(room) },
    { id: 'undo', label: 'Undo', keys: 'Ctrl Z', run: () => room.takeBack() },
    { id: 'back', label: 'Back to where you were', keys: 'Alt ←', run: () => reading.back() },
    { id: 'forward', label: 'Forward again', keys: 'Alt →', run: () => reading.forward() },
    { id: 'nextpage', label: 'Next page', keys: 'n', run: () => reading.goTo(reading.page + 1, false) },
    { id: 'lastpage', label: 'Previous page', keys: 'p', run: () => reading.goTo(reading.page - 1, false) },
    { id: 'larger', label: 'Larger', keys: '+', run: () => zoomBy(reading, 1.15) },
    { id: 'smaller', label: 'Smaller', keys: '-', run: () => zoomBy(reading, 1 / 1.15) },
    { id: 'width', label: 'Fit the width', keys: '0', run: () => (reading.zoom = { fit: 'width' }) },
    { id: 'turn', label: 'Turn the page clockwise', keys: 'r', run: () => (reading.turn = (reading.turn + 90) % 360) },
    { id: 'text', label: 'Page or text', keys: 't', run: () => toggleText(room) },
    { id: 'keys', label: 'Keys and help', keys: '?', run: () => (room.over = 'keys') },
    ...panels.map((p) => ({ id: `panel-${p}`, label: `Show ${panelName[p].toLowerCase()}`, keys: '', run: () => (reading.panel = p) })),
    { id: 'export', label: 'Export', keys: 'e', run: () => (room.over = 'export') },
    { id: 'print', label: 'Print', keys: 'Ctrl P', run: () => (room.over = 'print') },
    { id: 'paste', label: 'Paste text', keys: '', run: () => (room.over = 'paste') },
    { id: 'pictures', label: 'Pictures of all papers', keys: '', run: () => (room.place = room.place === 'pictures' ? 'paper' : 'pictures') },
    { id: 'group', label: 'Group papers by case', keys: '', run: () => settings.set('groupByCase', !settings.get('groupByCase')) },
    { id: 'stop', label: 'Stop reading', keys: '', run: () => workspace.stop() },
    { id: 'clear', label: 'Clear all papers', keys: '', run: () => clear(room) },
    { id: 'link', label: 'Copy a link to this place', keys: '', run: () => void room.copy(location.href.split('#')[0] + reading.link) },
    { id: 'theme', label: 'Light, dark or as the system has it', keys: '', run: () => settings.nextTheme() },
    { id: 'dim', label: 'Dim the page', keys: '', run: () => settings.set('dimPage', !settings.get('dimPage')) },
    { id: 'debug', label: 'Show what the reader saw (zones, furniture)', keys: 'Ctrl Shift D', run: () => (reading.debug = !reading.debug) },
  ];
}

/** The keys of the items as the open panel shows them, filter and order included. */
function keysInPanel(): string[] {
  const all = Array.from(document.querySelectorAll<HTMLElement>('#panel-body [data-item]'), (e) => e.dataset.item ?? '');
  return [...new Set(all)].filter((k) => k !== '');
}

/** The keys of the room. Fields keep theirs. */
export function onKey(room: Room, event: KeyboardEvent): void {
  const id = commandFor(event);
  if (id === '') return;
  if (id === 'escape') return escape(room);
  if (room.over !== '' || room.workspace.papers.length === 0) {
    if (id !== 'search' && id !== 'keys' && id !== 'undo') return;
    if (room.over !== '') return;
  }
  event.preventDefault();
  if (id === 'show') {
    if (room.reading.selected) room.reading.select(room.reading.selected);
    return;
  }
  if (id.startsWith('panel-')) room.reading.panel = panels[Number(id.slice(6))] ?? room.reading.panel;
  else commandsOf(room).find((c) => c.id === id)?.run();
}

const plainKeys: Record<string, string> = {
  '/': 'filter', j: 'next', k: 'previous', c: 'copy', m: 'tick', n: 'nextpage', p: 'lastpage', '+': 'larger', '=': 'larger', '-': 'smaller', '0': 'width', r: 'turn', t: 'text', '?': 'keys', e: 'export', Escape: 'escape', Enter: 'show',
};
const ctrlKeys: Record<string, string> = { k: 'search', f: 'find', z: 'undo', p: 'print' };

function commandFor(event: KeyboardEvent): string {
  const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.ctrlKey || event.metaKey) {
    if (event.shiftKey && event.key.toLowerCase() === 'd') return 'debug';
    const id = event.shiftKey || event.altKey ? '' : (ctrlKeys[event.key.toLowerCase()] ?? '');
    return inField && id === 'undo' ? '' : id;
  }
  if (event.altKey) return { ArrowLeft: 'back', ArrowRight: 'forward' }[event.key] ?? '';
  if (inField) return '';
  const onButton = event.target instanceof HTMLElement && event.target.matches('button, a, summary');
  if (event.key === 'Enter' && onButton) return '';
  if (/^[1-7]$/.test(event.key)) return `panel-${Number(event.key) - 1}`;
  return plainKeys[event.key] ?? '';
}

function escape(room: Room): void {
  if (room.over !== '') room.over = '';
  else room.reading.selected = '';
}

function copySelected(room: Room): void {
  const item = room.reading.selectedItem;
  if (!item) return room.say('Nothing is selected.');
  void room.copy(wordsOf(room.reading.report, item).replace(/\s+/g, ' ').trim());
}

function tickSelected(room: Room): void {
  const { paper, selected } = room.reading;
  if (!paper || !selected) return room.say('Nothing is selected.');
  if (room.reading.partial) return room.say('The paper is still being read.');
  room.say(room.workspace.tick(paper, selected) ? 'Marked as checked.' : 'No longer marked as checked.');
}

function toggleText(room: Room): void {
  if (room.reading.report?.source.mediaType === 'application/pdf') room.reading.mode = room.reading.mode === 'page' ? 'text' : 'page';
}

function clear(room: Room): void {
  room.workspace.clear();
  room.say('All papers were taken off the desk.', true);
}
