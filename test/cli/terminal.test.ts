// In: runs at a terminal and in a pipe. Out: what a person sees beside the report: colours, a bar, files that were written.
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { withProgress } from '../../src/cli/progress.ts';
import type { Article } from '../../src/core/article.ts';
import { loadSpeaker } from '../../src/report/messages/index.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const files = { 'news/a.txt': killed(12), 'news/b.txt': killed(15) };
const ESC = '\u001b[';

/** A terminal that keeps what is drawn on it. */
function terminal(): { stream: NodeJS.WritableStream; drawn: () => string } {
  let drawn = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      drawn += String(chunk);
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: true, columns: 80, cursorTo() {}, clearLine() {} }),
    drawn: () => drawn,
  };
}

describe('colours', () => {
  test.for<[string, { columns?: number; env?: Record<string, string> }, string[], boolean]>([
    ['on a terminal', { columns: 80 }, [], true],
    ['not in a pipe', {}, [], false],
    ['not with NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, [], false],
    ['with an empty NO_COLOR', { columns: 80, env: { NO_COLOR: '' } }, [], true],
    ['in a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
    ['not with FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, [], false],
    ['not where NO_COLOR and FORCE_COLOR are both set', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, [], false],
    ['not on a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, [], false],
    ['where --color always outweighs NO_COLOR', { env: { NO_COLOR: '1' } }, ['--color', 'always'], true],
    [
      'not where --color never outweighs FORCE_COLOR',
      { columns: 80, env: { FORCE_COLOR: '1' } },
      ['--color', 'never'],
      false,
    ],
  ])('%s', async ([, world, argv, coloured]) => {
    const { stdout } = await factdiff(['news', ...argv], { files, ...world });
    expect(stdout.includes(ESC)).toBe(coloured);
  });

  test('never in a file', async () => {
    const cwd = folderOf(files);
    await factdiff(['news', '--color', 'always', '--out', 'pretty=r.txt'], { cwd });
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(`${cwd}/r.txt`, 'utf8')).not.toContain(ESC);
  });
});

describe('the bar', () => {
  const drawnFor = async (quiet: boolean, total: number, patience: number, share = 0): Promise<string> => {
    const { stream, drawn } = terminal();
    const say = await loadSpeaker('en');
    let done = 0;
    const articles = (async function* () {
      for (; done < total; done++) yield { id: `${done}` } as Article;
    })();
    const inputs = { articles, progress: () => ({ done: done + share, total }) };
    const io = { terminal: stream } as never;
    const seen: string[] = [];
    for await (const { id } of withProgress(inputs, quiet, { io, say }, patience)) seen.push(id);
    expect(seen).toHaveLength(total);
    return drawn();
  };

  test('is drawn on a terminal where a run takes long, with files, rate and time left', async () => {
    expect(await drawnFor(false, 5, 0)).toMatch(/ 0 % · 0\/5 files · \d+ articles a second · … left/);
  });

  test('shows how much of one large file has been read', async () => {
    expect(await drawnFor(false, 1, 0, 0.5)).toMatch(/ 50 % · 0\/1 files · \d+ articles a second · 0:\d\d left/);
  });

  test.for<[string, boolean, number, number]>([
    ['when the run is short', false, 5, 60_000],
    ['when quiet', true, 5, 0],
    ['where nobody knows how much there is', false, 0, 0],
  ])('is not drawn %s', async ([, quiet, total, patience]) => {
    expect(await drawnFor(quiet, total, patience)).toBe('');
  });
});

test('a terminal is told which files were written, a pipe is not', async () => {
  const argv = ['news', '--out', 'json=r.json', '--fail-on', 'never'];
  expect((await factdiff(argv, { files, terminal: terminal().stream })).stderr).toBe('factdiff: Wrote r.json.\n');
  expect((await factdiff(argv, { files })).stderr).toBe('');
});
