// In: places that are no plain file: links, pipes, devices, a full disk. Out: what the program writes there, and its exit code.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, lstatSync, openSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const cli = path.resolve(import.meta.dirname, '../../bin/factdiff.js');
const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const files = { 'news/a.txt': killed(12), 'news/b.txt': killed(15), 'kept.json': '' };

describe('a report', () => {
  test('goes where a link leads, and the link stays', async () => {
    const cwd = folderOf(files);
    symlinkSync('kept.json', path.join(cwd, 'link.json'));
    await factdiff(['news', '--out', 'json=link.json'], { cwd });
    expect(lstatSync(path.join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(path.join(cwd, 'kept.json'), 'utf8')).conflicts).toHaveLength(1);
  });

  test('makes the file that a link names', async () => {
    const cwd = folderOf(files);
    symlinkSync('none.json', path.join(cwd, 'link.json'));
    expect((await factdiff(['news', '--out', 'json=link.json', '--fail-on', 'never'], { cwd })).code).toBe(0);
    expect(existsSync(path.join(cwd, 'link.json'))).toBe(true);
  });

  test.skipIf(!existsSync('/proc/self/fd'))(
    'is written on a file that the shell has opened, after what stands there',
    () => {
      const cwd = folderOf(files);
      const fd = openSync(path.join(cwd, 'kept.json'), 'a');
      const argv = ['news', '--fail-on', 'never', '--format', 'ndjson', '--out', 'ndjson=/dev/stdout'];
      expect(spawnSync(process.execPath, [cli, ...argv], { cwd, stdio: ['ignore', fd, 'pipe'] }).status).toBe(0);
      closeSync(fd);
      const [first, second] = readFileSync(path.join(cwd, 'kept.json'), 'utf8').trimEnd().split('\n');
      expect(first).toBe(second);
    },
  );
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  const onFull = (...argv: string[]) => {
    const fd = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, ...argv], {
      cwd: folderOf(files),
      stdio: ['ignore', fd, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(fd);
    return { status, stderr };
  };

  test.for([['news', '--fail-on', 'never'], ['claims', 'news'], ['--help']])(
    'under standard output is told in a line, and never passes for an answer: %s',
    (argv) => {
      expect(onFull(...argv)).toEqual({
        status: 2,
        stderr: 'factdiff: Standard output could not be written to the end (ENOSPC).\n',
      });
    },
  );

  test('is told in Arabic too', () => {
    expect(onFull('news', '--ui-lang', 'ar').stderr).toContain('الخرج القياسي');
  });

  test('under a report is told, and a device stays what it is', async () => {
    const { code, stderr } = await factdiff(['news', '--out', 'json=/dev/full'], { files });
    expect([code, stderr]).toEqual([2, 'factdiff: The file /dev/full cannot be written (the disk is full).\n']);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});
