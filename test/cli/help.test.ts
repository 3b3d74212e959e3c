// In: a newcomer's first tries. Out: help that shows the way, in Arabic and English.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { factdiff } from './run.ts';

describe('help', () => {
  test('of the program names every command and shows examples', async () => {
    const { code, stdout } = await factdiff(['--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(name);
    expect(stdout).toContain('factdiff articles/');
    expect(stdout).toContain('Exit codes: 0');
  });

  test.for(Object.keys(COMMANDS))('of %s says what it does, lists its options and shows an example', async (name) => {
    for (const argv of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, stdout } = await factdiff(argv);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Usage: factdiff ${name}`));
      expect(stdout).toMatch(new RegExp(`Examples:\n {2}factdiff ${name}`));
      expect(stdout).not.toMatch(/help\.[a-z]+\./);
    }
  });

  test.for(Object.keys(COMMANDS))('of %s is there in Arabic', async (name) => {
    const { stdout } = await factdiff([name, '--help', '--ui-lang', 'ar']);
    expect(stdout).toContain('الاستخدام:');
    expect(stdout).toContain('أمثلة:');
    expect(stdout).not.toMatch(/help\.[a-z]+\./);
  });

  test('is what a bare call shows, with the exit code of a wrong call', async () => {
    const { code, stdout } = await factdiff([]);
    expect(code).toBe(2);
    expect(stdout).toContain('Usage: factdiff');
  });

  test('speaks Arabic at an Arabic terminal and English in a pipe', async () => {
    const env = { LANG: 'ar_IQ.UTF-8' };
    expect((await factdiff(['--help'], { env, columns: 80 })).stdout).toContain('الأوامر:');
    expect((await factdiff(['--help'], { env })).stdout).toContain('Commands:');
  });
});

test('--version prints the version alone', async () => {
  expect(await factdiff(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+[\w-]*\n$/),
  });
});

describe('a wrong call', () => {
  test.for<[string[], string]>([
    [['check', '--foramt', 'json', '.'], 'There is no option --foramt. Did you mean --format?'],
    [['--explain', '.'], 'There is no option --explain. Did you mean --explained?'],
    [['--format', 'jsno', '.'], '--format cannot be “jsno”. Did you mean “json”?'],
    [['--fail-on', 'fatal', '.'], '--fail-on cannot be “fatal”. It can be: error, warning, note, never.'],
    [
      ['--only', 'ordinal,qantity', '.'],
      '--only names no rule with “qantity”. Did you mean “quantity”? The rules are: ordinal,',
    ],
    [['--skip', 'everything', '.'], '--skip names no rule with “everything”. The rules are:'],
    [['--min-sources', 'two', '.'], '--min-sources takes a whole number from 1 up, not “two”.'],
    [['--threads', '0', '.'], '--threads takes a whole number from 1 up, not “0”.'],
    [['--out', 'json', '.'], '--out takes FORMAT=FILE'],
    [['--out', 'r.html', '.'], 'for example --out html=r.html, not “r.html”.'],
    [['--html', 'r.html', '.'], 'There is no option --html. To write that format to a file: --out html=FILE'],
    [['--output', 'html=r.html', '.'], 'There is no option --output. Did you mean --out?'],
    [['--out', 'jsn=a.json', '.'], '--out cannot be “jsn”. Did you mean “json”?'],
    [['--format'], 'The option -f, --format <format> needs a value.'],
    [['check'], 'Name the articles to read'],
    [['index', 'old'], 'Give the option --into <folder>.'],
    [['schema'], 'This is missing: the name of the document (report, claims,'],
    [['explain'], 'This is missing: the id of a conflict, the name of a rule, or a file.'],
    [['clams', '.'], 'There is no command and no file “clams”. Did you mean: factdiff claims?'],
    [['explian', 'ordinal'], 'Did you mean: factdiff explain?'],
    [['schema', 'reports'], 'schema cannot be “reports”. Did you mean “report”?'],
    [['--files-from', 'list.txt'], 'The list of files list.txt cannot be read.'],
    [['explain', 'ordinl'], '“ordinl” is no rule. Did you mean “ordinal”?'],
  ])('%j exits with 2 and says: %s', async ([argv, message]) => {
    const { code, stdout, stderr } = await factdiff(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/ at .*\.ts:\d+/);
  });
});
