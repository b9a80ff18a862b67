import { describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from './call.ts';
import { EngineEnded, Pool, type WorkerLike } from './pool.ts';

class Hand implements WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  calls: ToWorker[] = [];
  terminated = false;
  postMessage(message: ToWorker) {
    this.calls.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  say(message: FromWorker) {
    this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
  }
  answer(value: object, memory = 0) {
    const last = this.calls.at(-1);
    if (last?.type === 'call') this.say({ type: 'answer', id: last.id, answer: value, memory });
  }
}

const hands = (size: number) => {
  const all: Hand[] = [];
  const replaced = vi.fn();
  const pool = new Pool(size, () => (all.push(new Hand()), all.at(-1)!), replaced);
  return { all, pool, replaced };
};
const call = (method: string) => ({ op: 'plain' as const, method, args: {} });

describe('a pool of workers', () => {
  it('gives each worker one call at a time, in order', async () => {
    const { all, pool } = hands(2);
    const got = [pool.run(call('a')), pool.run(call('b')), pool.run(call('c'))];
    expect(all.map((h) => h.calls.length)).toEqual([1, 1]);
    all[1]!.answer({ b: 1 });
    await got[1];
    expect(all[1]!.calls).toHaveLength(2);
    all[0]!.answer({ a: 1 });
    all[1]!.answer({ c: 1 });
    expect(await Promise.all(got)).toEqual([{ a: 1 }, { b: 1 }, { c: 1 }]);
  });
  it('ends the worker of a call that is aborted, and puts another in its place', async () => {
    const { all, pool, replaced } = hands(1);
    const stop = new AbortController();
    const first = pool.run(call('a'), undefined, stop.signal);
    const second = pool.run(call('b'));
    stop.abort();
    await expect(first).rejects.toThrow('stopped');
    expect(all[0]!.terminated).toBe(true);
    expect(replaced).toHaveBeenCalledOnce();
    all[1]!.answer({ b: 1 });
    expect(await second).toEqual({ b: 1 });
  });
  it('an aborted call that still waits costs no worker', async () => {
    const { all, pool } = hands(1);
    const stop = new AbortController();
    void pool.run(call('a'));
    const second = pool.run(call('b'), undefined, stop.signal);
    stop.abort();
    await expect(second).rejects.toThrow('stopped');
    expect(all).toHaveLength(1);
    expect(all[0]!.terminated).toBe(false);
  });
  it('fails the call whose engine ends, and goes on with the next', async () => {
    const { all, pool } = hands(1);
    const first = pool.run(call('a'));
    const second = pool.run(call('b'));
    all[0]!.say({ type: 'exit', message: 'out of memory' });
    await expect(first).rejects.toBeInstanceOf(EngineEnded);
    all[1]!.answer({ b: 1 });
    expect(await second).toEqual({ b: 1 });
  });
  it('starts a worker again that failed before its first call', async () => {
    const { all, pool } = hands(1);
    pool.start();
    all[0]!.say({ type: 'exit', message: 'no memory for it' });
    const got = pool.run(call('a'));
    all[1]!.answer({ a: 1 });
    expect(await got).toEqual({ a: 1 });
  });
  it('asks once, not for ever, for what a lost worker held', async () => {
    const { all, pool, replaced } = hands(1);
    for (let i = 0; i < 3; i++) {
      const got = pool.run(call('index'));
      all.at(-1)!.say({ type: 'exit', message: 'out of memory' });
      await expect(got).rejects.toBeInstanceOf(EngineEnded);
    }
    expect(replaced).toHaveBeenCalledOnce();
  });
  it('replaces a worker that has grown too large, after its answer', async () => {
    const { all, pool } = hands(1);
    const first = pool.run(call('a'));
    all[0]!.answer({ a: 1 }, 600 << 20);
    expect(await first).toEqual({ a: 1 });
    expect(all[0]!.terminated).toBe(true);
    expect(all).toHaveLength(2);
  });
  it('hears nothing from a worker it has ended', async () => {
    const { all, pool } = hands(1);
    const stop = new AbortController();
    const heard = vi.fn();
    pool.run(call('a'), heard, stop.signal).catch(() => {});
    stop.abort();
    all[0]!.say({ type: 'event', id: 1, event: { type: 'progress', page: 1, pages: 2 } });
    expect(heard).not.toHaveBeenCalled();
  });
});
