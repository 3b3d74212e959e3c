// In: the documents. Out: whether their commands run, in order, in a folder with the example's articles, and print what the page shows.
import { describe, expect, test } from 'vitest';
import { commandsOf, fencesIn, shownIn } from '../../scripts/docs/fences.ts';
import { openShell } from '../../scripts/docs/shell.ts';
import { ROOT } from '../house/source.ts';
import { PAGES } from './pages.ts';

/** `factdiff articles/  # exits with 1: …` says so; any other command succeeds. */
const codeOf = (command: string): number => Number(/# exits with (\d)/.exec(command)?.[1] ?? 0);

/** Commands of the table of common tasks. */
const tasksIn = (text: string): string[] =>
  [...text.matchAll(/^\|[^|\n]*\| `(factdiff [^`\n]+)` \|$/gm)].map((m) => m[1]!);

const written = PAGES.filter(
  ({ path, text }) => !path.startsWith('docs/rules/') && fencesIn(text).some((fence) => fence.lang === 'sh'),
);

describe.each(written.map((page) => [page.path, page.text] as const))('%s', (_, text) => {
  const shell = openShell(ROOT);
  const outputs = new Map(shownIn(text).map((shown) => [shown.commands.join('\n'), shown.output.text]));
  const blocks = fencesIn(text).filter((fence) => fence.lang === 'sh');

  test.each(blocks.map((fence) => [fence.line, commandsOf(fence.text)] as const))(
    'the commands of line %i run',
    (_, commands) => {
      const ends = commands.map((command) => ({ command, ...shell(command) }));
      for (const { command, code, stderr } of ends)
        expect({ command, code, stderr }).toMatchObject({ code: codeOf(command) });
      const shown = outputs.get(commands.join('\n'));
      if (shown !== undefined) expect(ends.map((end) => end.stdout).join('')).toBe(shown);
    },
  );

  test.runIf(tasksIn(text).length > 0)('the commands of its tables run', () => {
    for (const command of tasksIn(text)) expect({ command, ...shell(command) }).toMatchObject({ command, code: 0 });
  });
});

test('a rule page has commands that run', () => {
  const page = PAGES.find(({ path }) => path === 'docs/rules/ordinal.md')!;
  const shell = openShell(ROOT);
  for (const command of fencesIn(page.text).flatMap((fence) => commandsOf(fence.text)))
    expect({ command, ...shell(command) }).toMatchObject({ code: 0 });
});
