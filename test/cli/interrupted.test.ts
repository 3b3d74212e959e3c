// In: the built program, interrupted, or with a thread that dies. Out: whether it ends as it should, and what it leaves behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/articles.ts';

const cli = path.resolve(import.meta.dirname, '../../bin/factdiff.js');
const folder = (name: string): string => mkdtempSync(path.join(tmpdir(), `factdiff-${name}-`));
const line = (n: number): string =>
  `${JSON.stringify({ id: `${n}`, lang: 'ar', body: `قتل ${n + 10} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.` })}\n`;

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<Ended>;
}

function start(
  argv: readonly string[],
  env: Record<string, string>,
  cwd = tmpdir(),
  flags: readonly string[] = [],
): Started {
  const child = spawn(process.execPath, [...flags, cli, ...argv], { cwd, env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr })),
  );
  return { child, said: () => stdout, ended };
}

const until = (condition: () => boolean): Promise<void> => expect.poll(condition, { timeout: 60_000 }).toBe(true);

describe('a run that is interrupted', () => {
  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s says so, exits with %i, and leaves what it had done to the next', async ([signal, code]) => {
    const [cache, scratch] = [folder('cache'), folder('scratch')];
    const { child, said, ended } = start(['claims', '-', '--keys'], { FACTDIFF_CACHE: cache, TMPDIR: scratch });
    for (let n = 0; n < 20; n++) child.stdin!.write(line(n));
    await until(() => said().split('\n').length > 15);
    child.kill(signal);
    const { stderr, ...how } = await ended;
    expect(how).toMatchObject({ code, signal: null });
    expect(stderr).toBe(
      'factdiff: Interrupted. What was extracted so far is kept; the same command goes on from there.\n',
    );
    expect(readdirSync(scratch)).toEqual([]);
    expect(readdirSync(cache).every((name) => name.endsWith('.segment'))).toBe(true);
    const files = { 'week.ndjson': Array.from({ length: 20 }, (_, n) => line(n)).join('') };
    const argv = ['--format', 'json', '--stats', 'week.ndjson'];
    const cwd = folderOf(files);
    const next = await start(argv, { FACTDIFF_CACHE: cache }, cwd).ended;
    expect(next.stderr).toMatch(/cacheHits (?:1[5-9]|20)\n/);
    expect(next.stderr).not.toContain('damaged');
    expect(next.stdout).toBe((await start([...argv, '--no-cache'], {}, cwd).ended).stdout);
  });

  test('while it checks leaves no file of its own', async () => {
    const [cache, scratch] = [path.join(folder('cache'), 'own'), folder('scratch')];
    const { child, ended } = start(['check', '-'], { FACTDIFF_CACHE: cache, TMPDIR: scratch });
    for (let n = 0; n < 60; n++) child.stdin!.write(line(n));
    await until(() => existsSync(cache));
    await new Promise((done) => setTimeout(done, 500));
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(readdirSync(scratch)).toEqual([]);
    expect(readdirSync(cache).every((name) => name.endsWith('.segment'))).toBe(true);
  });
});

/** Brings down the thread that is given an article of this text. */
const DEADLY = `
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread) {
  const on = parentPort.on.bind(parentPort);
  parentPort.on = (event, handler) =>
    on(event, (articles) => {
      if (articles.some(({ id }) => id === '77')) process.exit(3);
      handler(articles);
    });
}
`;

test('an article that kills its thread is named as a problem, and the others are checked', async () => {
  const files = {
    'deadly.cjs': DEADLY,
    'week.ndjson': Array.from({ length: 120 }, (_, n) => line(n)).join(''),
  };
  const cwd = folderOf(files);
  const argv = [
    '--format',
    'json',
    '--no-cache',
    '--threads',
    '2',
    '--fail-on',
    'never',
    path.join(cwd, 'week.ndjson'),
  ];
  const { code, stdout, stderr } = await start(argv, {}, cwd, ['--require', './deadly.cjs']).ended;
  expect(code).toBe(0);
  const { articles, problems } = JSON.parse(stdout);
  expect(articles).toHaveLength(119);
  expect(problems).toHaveLength(1);
  expect(problems[0].path).toMatch(/week\.ndjson#77$/);
  expect(stderr).toContain('week.ndjson#77');
});
