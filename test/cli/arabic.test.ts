// In: every command, right and wrong, asked for in Arabic. Out: whether a person who reads no English is answered.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const files = {
  'news/a.txt': killed(12),
  'news/b.txt': killed(15),
  'bad/a.json': '{',
  'bad/b.txt': '',
  'bad/c.pdf': '%PDF',
};
const arabic = async (argv: readonly string[], cwd = folderOf(files)) => {
  const { stdout, stderr } = await factdiff([...argv, '--ui-lang', 'ar'], { cwd });
  return `${stdout}${stderr}`;
};
/** English words in running text; names of options, files, formats and ids are no words. */
const english = (text: string): string[] =>
  text
    .replace(/`[^`]*`|«[^»]*»|(?<![\w-])--?[a-z][\w-]*|\S*[./=<>_@|{}[\]"]\S*|\([^)]*\)/g, ' ')
    .match(/(?<![\w-])(?:the|of|is|are|a file|not|cannot|with|there|this|which|and|files?|option|must)(?![\w-])/gi) ??
  [];

describe('in Arabic', () => {
  test.for(Object.keys(COMMANDS))('help of %s holds no English sentence', async (name) => {
    expect(english(await arabic([name, '--help']))).toEqual([]);
  });

  test.for<string[]>([
    ['news'],
    ['news', '--explained', 'show', '--verbose'],
    ['rules'],
    ['explain', 'news/a.txt', 'news/b.txt'],
    ['claims', 'news'],
    ['inspect', 'news'],
    ['news', '--print-config'],
    ['news', '--baseline', 'k.json', '--update-baseline'],
    ['init', 'news'],
    ['bad'],
    ['nowhere'],
    ['--foramt'],
    ['news', '--format', 'jsno'],
    ['news', '--since', 'HEAD'],
    ['news', '--baseline', 'none.json'],
    ['news', '--threads', 'x'],
    ['eval'],
    ['verdict', 'abcdef', 'dissmiss', 'news'],
    ['explain', 'abcdef', 'news'],
    ['schema'],
    ['completion'],
    [],
  ])('%j is answered without an English sentence', async (argv) => {
    const said = await arabic(argv);
    expect(said).toMatch(/[\u0620-\u064a]/);
    expect(english(said)).toEqual([]);
  });

  test('a report says its rules, reasons and subjects in Arabic', async () => {
    const { conflicts } = JSON.parse(await arabic(['news', '--format', 'json', '--quiet']));
    for (const { message, reasons, sides } of conflicts) {
      for (const text of [message, ...reasons]) expect(text).toMatch(/[\u0620-\u064a]/);
      expect(sides).toHaveLength(2);
    }
  });
});
