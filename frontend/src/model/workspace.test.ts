import { describe, expect, it, vi } from 'vitest';
import { emptyReport, FakeEngine, type Script } from '../engine/fake.ts';
import { failureOf } from '../engine/engine.ts';
import { type Incoming, Workspace } from './workspace.svelte.ts';

const file = (name: string, size = 1000): Incoming => ({ name, source: { kind: 'file', file: new Blob(['x']) }, size });
const settle = async (w: Workspace) => vi.waitFor(() => expect(w.waiting).toBe(0), { timeout: 20_000, interval: 5 });
const desk = (script?: Script, parallel?: number) => {
  const engine = new FakeEngine(script, parallel);
  return { engine, workspace: new Workspace(engine) };
};
const caption = (caseName: string) => ({ caption: { caseName, dockets: [], parties: [], title: '', range: { start: 0, end: 0 }, marks: [] } });

describe('papers on the desk', () => {
  it('are read, the first is shown, all are indexed', async () => {
    const { engine, workspace } = desk();
    workspace.add([file('a.pdf'), file('b.pdf')]);
    await settle(workspace);
    expect(workspace.papers.map((p) => p.state)).toEqual(['read', 'read']);
    expect(workspace.current?.name).toBe('a.pdf');
    expect([...engine.indexed.keys()].sort()).toEqual(['p1', 'p2']);
  });
  it('are read no more at a time than the engine can', async () => {
    let now = 0;
    let most = 0;
    const { workspace } = desk(async () => {
      most = Math.max(most, ++now);
      await new Promise((r) => setTimeout(r, 2));
      now--;
      return emptyReport();
    }, 3);
    workspace.add(Array.from({ length: 12 }, (_, i) => file(`${i}.pdf`)));
    await settle(workspace);
    expect(most).toBe(3);
  });
  it('one that is looked at is read before those that wait', async () => {
    const { engine, workspace } = desk(() => new Promise((r) => setTimeout(() => r(emptyReport()), 1)), 1);
    workspace.add([file('a'), file('b'), file('c'), file('d')]);
    workspace.show('p4');
    await settle(workspace);
    expect(engine.opened).toEqual(['a', 'd', 'b', 'c']);
  });
  it('tell of their pages while they are read', async () => {
    const { workspace } = desk((_request, on) => {
      on({ type: 'progress', page: 3, pages: 9 });
      return emptyReport();
    });
    const [paper] = workspace.add([file('a.pdf')]);
    await settle(workspace);
    expect([paper?.page, paper?.pages]).toEqual([3, 9]);
  });
});

describe('what fails', () => {
  it('is told and leaves the others alone', async () => {
    const { workspace } = desk(({ name }) => (name === 'bad' ? failureOf(name, 'damaged', 'It is damaged.', 'Print it anew.') : emptyReport()));
    workspace.add([file('bad'), file('good')]);
    await settle(workspace);
    expect(workspace.papers.map((p) => p.state)).toEqual(['failed', 'read']);
    expect(workspace.papers[0]?.failure?.error.hint).toBe('Print it anew.');
  });
  it('for want of a password opens with it, and the viewer gets it too', async () => {
    const { workspace } = desk(({ name, password }) => (password === 'sesame' ? emptyReport() : failureOf(name, password ? 'wrong_password' : 'encrypted', '', '')));
    const [paper] = workspace.add([file('locked.pdf')]);
    await settle(workspace);
    expect(paper?.failure?.error.code).toBe('encrypted');
    workspace.retry(paper!, 'nonsense');
    await settle(workspace);
    expect(paper?.failure?.error.code).toBe('wrong_password');
    workspace.retry(paper!, 'sesame');
    await settle(workspace);
    expect(paper?.state).toBe('read');
    expect(workspace.passwordOf(paper!)).toBe('sesame');
  });
  it('first of many gives way to one that was read, unless the reader turned to it', async () => {
    const script: Script = ({ name }) => (name === 'bad' ? failureOf(name, 'empty', '', '') : emptyReport());
    const first = desk(script, 1).workspace;
    first.add([file('bad'), file('good')]);
    await settle(first);
    expect(first.current?.name).toBe('good');
    const second = desk(script, 1).workspace;
    second.add([file('bad'), file('good')]);
    second.show('p1');
    await settle(second);
    expect(second.current?.name).toBe('bad');
  });
  it('by an error of the page is a failure with words', async () => {
    const { workspace } = desk(() => Promise.reject(new Error('the disk is gone')));
    const [paper] = workspace.add([file('a')]);
    await settle(workspace);
    expect(paper?.failure?.error.message).toBe('the disk is gone');
  });
});

describe('stopping', () => {
  it('ends the reading and keeps what was read; going on reads the rest', async () => {
    let hold = true;
    const { workspace } = desk(({ name }) => (name === 'a' || !hold ? emptyReport() : new Promise(() => {})), 1);
    workspace.add([file('a'), file('b'), file('c')]);
    await vi.waitFor(() => expect(workspace.papers[1]?.state).toBe('reading'), { timeout: 20_000 });
    workspace.stop();
    await settle(workspace);
    expect(workspace.papers.map((p) => p.state)).toEqual(['read', 'stopped', 'stopped']);
    hold = false;
    workspace.resume();
    await settle(workspace);
    expect(workspace.papers.map((p) => p.state)).toEqual(['read', 'read', 'read']);
  });
});

describe('undo', () => {
  it('brings a removed paper back to its place and into the index', async () => {
    const { engine, workspace } = desk();
    workspace.add([file('a'), file('b'), file('c')]);
    await settle(workspace);
    workspace.show('p2');
    workspace.remove(workspace.papers[1]!);
    expect(workspace.papers.map((p) => p.name)).toEqual(['a', 'c']);
    expect(workspace.currentID).toBe('p3');
    expect(engine.indexed.has('p2')).toBe(false);
    workspace.undo.undo();
    expect(workspace.papers.map((p) => p.name)).toEqual(['a', 'b', 'c']);
    expect(workspace.currentID).toBe('p2');
    await vi.waitFor(() => expect(engine.indexed.has('p2')).toBe(true), { timeout: 20_000 });
  });
  it('after clearing all keeps papers that came since', async () => {
    const { workspace } = desk();
    workspace.add([file('a'), file('b')]);
    await settle(workspace);
    workspace.clear();
    workspace.add([file('c')]);
    workspace.undo.undo();
    expect(workspace.papers.map((p) => p.name)).toEqual(['a', 'b', 'c']);
  });
  it('takes back a tick and a correction, newest first', async () => {
    const { workspace } = desk(() => emptyReport(caption('Doe v. Roe') as never));
    const [paper] = workspace.add([file('a')]);
    await settle(workspace);
    workspace.correct(paper!, '/caption/caseName', 'Doe v. Roe', 'Doe v. Rowe');
    workspace.tick(paper!, 'ruling/r1');
    expect(paper?.heading).toBe('Doe v. Rowe');
    expect(workspace.undo.undo()).toBe('the tick');
    expect(paper?.ticks.size).toBe(0);
    expect(workspace.undo.undo()).toBe('the correction');
    expect(paper?.heading).toBe('Doe v. Roe');
    expect(workspace.undo.undo()).toBe('');
  });
});

it('a correction leaves the report itself as it was read', async () => {
  const { workspace } = desk(() => emptyReport(caption('Doe v. Roe') as never));
  const [paper] = workspace.add([file('a')]);
  await settle(workspace);
  workspace.correct(paper!, '/caption/caseName', 'Doe v. Roe', 'Doe v. Rowe');
  const report = await workspace.reportOf(paper!);
  expect(report?.caption?.caseName).toBe('Doe v. Roe');
  expect(workspace.corrected(paper!, report!).caption?.caseName).toBe('Doe v. Rowe');
});

it('only a few reports stay unpacked, however many papers there are', async () => {
  const { workspace } = desk();
  workspace.add(Array.from({ length: 20 }, (_, i) => file(`${i}`)));
  await settle(workspace);
  const first = await workspace.reportOf(workspace.papers[0]!);
  expect(await workspace.reportOf(workspace.papers[0]!)).toBe(first);
  for (const p of workspace.papers.slice(1, 8)) await workspace.reportOf(p);
  expect(await workspace.reportOf(workspace.papers[0]!)).not.toBe(first);
});
