import { mount } from 'svelte';
import App from './App.svelte';
import type { Engine } from './engine/engine.ts';
import { inWindow, native, type NativeFile, WailsEngine } from './engine/wails.ts';
import { WasmEngine } from './engine/wasm.ts';
import { type Host, Room } from './model/room.svelte.ts';
import './styles/tokens.css';
import './styles/base.css';

const windowed = inWindow();
const engine: Engine = windowed ? new WailsEngine() : new WasmEngine();
const room = new Room(engine, windowed ? nativeHost() : pageHost(), storage());
if (windowed) {
  native.onDrop(addNative);
  native.onOpened(addNative);
  void native.startupFiles().then(addNative);
}
mount(App, { target: document.getElementById('app') as HTMLElement, props: { room } });

function addNative(files: NativeFile[]): void {
  room.add(incoming(files));
}

function incoming(files: NativeFile[]) {
  return files.map(({ id, name }) => ({ name, source: { kind: 'doc' as const, id }, size: 0 }));
}

function nativeHost(): Host {
  return { ask: async () => incoming(await native.openDialog()), save: native.save, copy: (text) => navigator.clipboard.writeText(text) };
}

function pageHost(): Host {
  return { ask: null, save: saveInPage, copy: (text) => navigator.clipboard.writeText(text), keep: keepForOffline };
}

async function saveInPage(name: string, blob: Blob): Promise<void> {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(blob);
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 60_000);
}

/** A tab that is opened again works without its server; where a browser forbids it, nothing is lost. */
async function keepForOffline(): Promise<void> {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) await navigator.serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => {});
}

/** A page opened in private or from a file may have no store. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
