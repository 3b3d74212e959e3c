// In: folders with a factdiff.yaml. Out: whether its settings hold, and whether it says where they come from.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from '../read/articles.ts';
import { ARABIC, ENGLISH, factdiff } from './run.ts';

const files = { 'desk/news/a.txt': ARABIC, 'desk/news/b.txt': ENGLISH };

describe('factdiff.yaml', () => {
  test('is found upwards from the articles', async () => {
    const { stdout } = await factdiff(['desk/news'], { files: { ...files, 'desk/factdiff.yaml': 'format: json\n' } });
    expect(JSON.parse(stdout).articles).toHaveLength(2);
  });

  test('gives way to an option, and to --no-config', async () => {
    const world = { files: { ...files, 'factdiff.yaml': 'format: json\nfailOn: never\n' } };
    expect((await factdiff(['desk', '--format', 'pretty'], world)).stdout).toContain('2 articles');
    expect((await factdiff(['desk', '--no-config'], world)).stdout).toContain('2 articles');
  });

  test('is the one that --config names', async () => {
    const world = { files: { ...files, 'factdiff.yaml': 'format: json\n', 'other.yaml': 'uiLang: ar\n' } };
    expect((await factdiff(['desk', '--config', 'other.yaml'], world)).stdout).toContain('مقالان');
  });

  test.for<[string, string, string]>([
    ['rules:\n  ordnal: off\n', 'desk/factdiff.yaml:2:3:', 'Did you mean “ordinal”?'],
    ['format: jsno\n', 'desk/factdiff.yaml:1: format', 'Did you mean “json”?'],
  ])('with a fault stops the run and shows the line', async ([text, place, message]) => {
    const { code, stdout, stderr } = await factdiff(['desk'], { files: { ...files, 'desk/factdiff.yaml': text } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).toContain(message);
  });

  test('that is named and not there stops the run', async () => {
    expect(await factdiff(['desk', '--config', 'none.yaml'], { files })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none.yaml cannot be read'),
    });
  });

  test('names outlets by alias and by folder', async () => {
    const config = 'outlets:\n  - name: BBC عربي\n    aliases: [bbc]\n  - name: الصباح\n    files: sabah/\n';
    const named = { 'factdiff.yaml': config, 'bbc/a.txt': ARABIC, 'x.txt': ENGLISH, 'sabah/c.md': `${ARABIC} ج` };
    const { stdout } = await factdiff(['.', '--format', 'json'], { files: named });
    expect(JSON.parse(stdout).articles.map((a: { outlet?: string }) => a.outlet)).toEqual([
      'BBC عربي',
      'الصباح',
      undefined,
    ]);
  });

  test.skipIf(!existsSync('/dev/zero')).for(['references', 'verdicts'])(
    'stops at a file without end: %s',
    { timeout: 20_000 },
    async (key) => {
      const { code, stderr } = await factdiff(['.'], {
        files: { 'a.txt': ENGLISH, 'factdiff.yaml': `${key}: /dev/zero\n` },
      });
      expect(code).toBe(2);
      expect(stderr).toContain('cannot be read (it is too large)');
    },
  );

  test('tells ignores that no longer do anything', async () => {
    const config =
      'ignore:\n  - id: abcdef\n    reason: gone\n  - { id: 123456, reason: old, expires: 2020-01-01 }\n'.replace(
        '123456',
        "'123456'",
      );
    const { stderr } = await factdiff(['desk'], { files: { ...files, 'factdiff.yaml': config } });
    expect(stderr).toMatch(
      /factdiff\.yaml:4: This ignore ended on 2020-01-01: old\n.*factdiff\.yaml:2: This ignore fits no conflict: gone/,
    );
  });
});

test('--print-config shows what holds and where each value comes from', async () => {
  const config = '# the desk\nfailOn: warning\nrules:\n  framing: off\n';
  const { code, stdout } = await factdiff(['desk', '--print-config', '--explained', 'show'], {
    files: { ...files, 'factdiff.yaml': config },
  });
  expect(code).toBe(0);
  expect(stdout).toContain('failOn: warning  # factdiff.yaml:2');
  expect(stdout).toContain('explained: show  # the option --explained');
  expect(stdout).toContain('format: pretty  # the default');
  expect(parse(stdout)).toMatchObject({ failOn: 'warning', rules: { framing: 'off' } });
});

test('the schema of the configuration accepts what the tool accepts', async () => {
  const validate = new Ajv2020.default({ strict: false, formats: { date: true } }).compile(
    JSON.parse((await factdiff(['schema', 'config'])).stdout),
  );
  expect(
    validate({ failOn: 'error', rules: { ordinal: 'off' }, ignore: [{ id: '3f9ac2', reason: 'x' }] }),
    JSON.stringify(validate.errors),
  ).toBe(true);
  expect(validate({ failon: 'error' })).toBe(false);
});

describe('init', () => {
  test('writes a configuration and a table of what is not known of the articles', async () => {
    const cwd = folderOf({ 'a.txt': ARABIC, 'b.txt': `---\noutlet: BBC\npublished: 2021-04-07\n---\n${ENGLISH}` });
    const { code, stdout } = await factdiff(['init'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote factdiff.yaml.');
    expect(parse(readFileSync(path.join(cwd, 'articles.yaml'), 'utf8'))).toEqual({
      'a.txt': { outlet: '', published: '' },
    });
    expect((await factdiff(['.'], { cwd })).code).toBe(0);
  });

  test('writes a table into every folder that has articles', async () => {
    const cwd = folderOf({ 'bbc/a.txt': ARABIC, 'afp/2021/b.txt': `---\npublished: 2021-04-07\n---\n${ENGLISH}` });
    const { stdout } = await factdiff(['init', '.'], { cwd });
    expect(stdout).toContain('Wrote bbc/articles.yaml.');
    expect(parse(readFileSync(path.join(cwd, 'bbc/articles.yaml'), 'utf8'))).toEqual({
      'a.txt': { outlet: 'bbc', published: '' },
    });
    expect(existsSync(path.join(cwd, 'articles.yaml'))).toBe(false);
    expect(existsSync(path.join(cwd, 'afp/2021/articles.yaml'))).toBe(false);
  });

  test('leaves alone what is there', async () => {
    const cwd = folderOf({ 'factdiff.yaml': 'lang: ar\n', 'articles.csv': 'file,outlet\n', 'a.txt': ARABIC });
    expect((await factdiff(['init'], { cwd })).stdout).toContain('factdiff.yaml is there already');
    expect(readFileSync(path.join(cwd, 'factdiff.yaml'), 'utf8')).toBe('lang: ar\n');
    expect(existsSync(path.join(cwd, 'articles.yaml'))).toBe(false);
  });

  test('writes in Arabic for those who read Arabic', async () => {
    const cwd = folderOf({ 'a.txt': ARABIC });
    await factdiff(['init', '--ui-lang', 'ar'], { cwd });
    expect(readFileSync(path.join(cwd, 'factdiff.yaml'), 'utf8')).toContain('إعدادات factdiff');
  });

  test('says when there is no such folder', async () => {
    expect(await factdiff(['init', 'nowhere'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no folder nowhere'),
    });
  });
});
