// In: the built command. Out: whether it starts from the code compiled at the build, and just as well without it.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFile } from '../../src/cli/compiled.ts';

const root = path.resolve(import.meta.dirname, '../..');
const argv = ['seeds', '--no-cache', '--no-config', '--format', 'ndjson'];

/** What the command of a copy of the build prints, once something was done to it. */
async function started(harm: (dist: string) => void): Promise<{ stdout: string; stderr: string }> {
  const place = mkdtempSync(path.join(tmpdir(), 'factdiff-start-'));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(root, part), path.join(place, part), { recursive: true });
  harm(path.join(place, 'dist'));
  return new Promise((done) => {
    execFile(process.execPath, [path.join(place, 'bin/factdiff.js'), ...argv], { cwd: root }, (_, stdout, stderr) => {
      rmSync(place, { recursive: true });
      done({ stdout, stderr });
    });
  });
}

test('the engine takes the code that the build made', () => {
  const spy = `const vm = require('node:vm');
    const { Script } = vm;
    vm.Script = class extends Script {
      constructor(...given) {
        super(...given);
        console.log(this.cachedDataRejected);
      }
    };
    require('./bin/factdiff.js');`;
  expect(execFileSync(process.execPath, ['-e', spy, '--', 'bin', 'rules'], { cwd: root, encoding: 'utf8' })).toMatch(
    /^false\n/,
  );
});

describe('what it prints is the same', async () => {
  const whole = await started(() => undefined);

  test('and is something', () => {
    expect(whole.stderr).toBe('');
    expect(whole.stdout.split('\n').length).toBeGreaterThan(5);
  });

  test.for<[string, (dist: string) => void]>([
    ['without the code, from its modules', (dist) => rmSync(codeFile(dist, 'program'))],
    ['without the code of what reads and compares', (dist) => rmSync(codeFile(dist, 'pipeline'))],
    ['without the script either', (dist) => ['code', 'cjs'].map((end) => remove(dist, `program.*${end}`))],
    ['with code of another engine', (dist) => writeFileSync(codeFile(dist, 'program'), 'code')],
    ['with damaged code', (dist) => damage(codeFile(dist, 'program'))],
    ['with damaged code of what reads and compares', (dist) => damage(codeFile(dist, 'pipeline'))],
  ])('%s', async ([, harm]) => {
    expect(await started(harm)).toEqual(whole);
  });
});

function remove(dist: string, name: string): void {
  for (const file of readdirSync(dist)) if (new RegExp(name).test(file)) rmSync(path.join(dist, file));
}

function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);
}

test('npm run dev runs the sources', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: { dev: string } };
  const [tool, file] = scripts.dev.split(' ');
  expect(tool).toBe('tsx');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', file!, '--version'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed).toBe('0.0.0-dev\n');
});
