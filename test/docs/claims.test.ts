// In: the documents. Out: whether what they say of the code holds: links, rule pages, folders, options.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fencesIn } from '../../scripts/docs/fences.ts';
import { rulePages } from '../../scripts/docs/rule-pages.ts';
import { factdiff } from '../cli/run.ts';
import { filesUnder, ROOT } from '../house/source.ts';
import { leadsSomewhere, PAGES, WRITTEN } from './pages.ts';

test.each(PAGES.map((page) => [page.path, page] as const))('links of %s lead somewhere', (_, page) => {
  const links = [...page.text.matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1]!);
  expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

test('the rule pages are what `npm run docs` writes', async () => {
  const written = new Map(PAGES.filter((page) => page.path.startsWith('docs/rules/')).map((p) => [p.path, p.text]));
  expect(written).toEqual(await rulePages(ROOT));
});

describe('docs/architecture.md', () => {
  const { text } = PAGES.find((page) => page.path === 'docs/architecture.md')!;
  const rows = [...text.matchAll(/^\| `src\/([a-z]+)\/` \|/gm)].map((m) => m[1]!);

  test('names each folder of src once', () => {
    const folders = new Set(
      filesUnder('src')
        .map((file) => file.split('/'))
        .flatMap((parts) => (parts.length > 2 ? [parts[1]!] : [])),
    );
    expect([...folders].filter((folder) => rows.filter((row) => row === folder).length !== 1)).toEqual([]);
  });

  test('names files that are there', () => {
    const files = [...text.matchAll(/`((?:src|test|fixtures|docs)\/[\w/.-]+\.[a-z]+)`/g)].map((m) => m[1]!);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => filesUnder(file).length === 0)).toEqual([]);
  });
});

describe('options', async () => {
  const commands = [
    'check',
    ...[...(await factdiff(['--help'])).stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map((m) => m[1]!),
  ];
  const helps = await Promise.all(commands.map(async (name) => (await factdiff(['help', name])).stdout));
  const known = new Set(helps.flatMap((help) => help.match(/--[a-z][a-z-]*/g) ?? []));

  test.each(WRITTEN.map((page) => [page.path, page] as const))('that %s gives to factdiff are known', (_, page) => {
    const lines = fencesIn(page.text).flatMap((fence) =>
      /^(?:sh|console)$/.test(fence.lang) ? fence.text.split('\n') : [],
    );
    const inline = [...page.text.matchAll(/`(factdiff [^`\n]+)`/g)].map((m) => m[1]!);
    const given = [...lines, ...inline]
      .flatMap((line) => line.split(/\s[|&#]\s?/))
      .filter((command) => /(?:^|\s)factdiff\s/.test(command))
      .flatMap((command) => command.match(/(?<=\s)--[a-z][a-z-]*/g) ?? []);
    expect(given.filter((option) => !known.has(option) && option !== '--help' && option !== '--version')).toEqual([]);
  });
});

test('every rule page has its Arabic twin', () => {
  const pages = PAGES.map((page) => page.path);
  const english = pages.filter((file) => path.dirname(file) === 'docs/rules');
  expect(english.filter((file) => !pages.includes(`docs/rules/ar/${path.basename(file)}`))).toEqual([]);
});
