// In: half a command line. Out: what the shell's completion makes of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
const script = async (shell: string, ...more: string[]): Promise<string> =>
  (await factdiff(['completion', shell, ...more])).stdout;

describe('bash completes', () => {
  const cwd = folderOf({ 'completion.bash': '', 'an article.txt': 'x', 'articles/a.txt': 'x' });
  const completed = async (words: readonly string[]): Promise<string[]> => {
    const harness = `eval "$SCRIPT"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _factdiff; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...process.env, SCRIPT: await script('bash') };
    return execFileSync('bash', ['-c', harness, 'bash', 'factdiff', ...words], { cwd, env, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '');
  };

  test.for<[string, string[], string[]]>([
    ['a command', ['cl'], ['claims']],
    ['a folder where a command may stand', ['art'], ['articles']],
    ['an article whose name has a space', ['check', 'an'], ['an article.txt']],
    ['an option', ['check', '--fail'], ['--fail-on', '--fail-on-new']],
    ['an option of the default command', ['articles', '--explai'], ['--explained']],
    ['an option of this command alone', ['verdict', '--n'], ['--note', '--no-config', '--no-cache']],
    ['a value', ['claims', '--format', ''], ['table', 'json', 'ndjson', 'csv']],
    ['a value after =', ['--format', '=', 'js'], ['json']],
    ['a rule', ['--only', 'weekd'], ['weekday']],
    ['a rule to explain', ['explain', 'anto'], ['antonym']],
    ['a format to write', ['--out', 'sa'], ['sarif=']],
    ['a verdict', ['verdict', '3f9ac2', 'not'], ['not-same-event']],
    ['a document', ['schema', 'con'], ['config']],
    ['nothing where a number stands', ['--threads', ''], []],
  ])('%s', async ([, words, offered]) => {
    expect(await completed(words)).toEqual(offered);
  });
});

describe.for(SHELLS)('the script for %s', (shell) => {
  test('knows every command and its options', async () => {
    const text = await script(shell);
    for (const name of Object.keys(COMMANDS)) expect(text).toContain(name);
    for (const flag of ['fail-on', 'update-baseline', 'stdin-filename', 'report', 'note']) expect(text).toContain(flag);
  });

  test.skipIf(spawnSync(shell, ['-c', 'true']).error !== undefined)('is one that the shell can read', async () => {
    for (const lang of ['en', 'ar']) {
      const cwd = folderOf({ script: await script(shell, '--ui-lang', lang) });
      const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd });
      expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
    }
  });
});

test('a shell that is not known is told', async () => {
  const { code, stderr } = await factdiff(['completion', 'zhs']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean “zsh”?');
});

test('summaries are in the user’s language', async () => {
  expect(await script('fish', '--ui-lang', 'ar')).toContain('سرد القواعد');
});
