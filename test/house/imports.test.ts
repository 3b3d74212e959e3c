// In: the sources. Out: whether each part of the line knows only what it may know.
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, isTypeScript, nodesOf, parse, placeOf, ROOT } from './source.ts';

const FOUNDATIONS = ['core', 'values', 'text', 'lexicon', 'lang', 'world'];
const ANY = ['*'];

interface Part {
  readonly may: readonly string[];
  readonly because: string;
}

const foundation: Part = { may: ['core'], because: 'a foundation knows the shapes of the domain and nothing else' };
const stage: Part = {
  may: FOUNDATIONS,
  because: 'a stage never knows another stage: src/pipeline.ts puts them in order',
};
const assembly: Part = { may: ANY, because: 'puts the parts together' };

/** Folders and files of `src`, what they may import, and why. */
const LAW: Readonly<Record<string, Part>> = {
  core: { may: [], because: 'the shapes of the domain stand on nothing' },
  values: foundation,
  text: foundation,
  lexicon: foundation,
  lang: foundation,
  triage: { may: ['core'], because: 'verdicts and baselines are about conflicts, however they were found' },
  read: stage,
  annotate: stage,
  claims: stage,
  align: stage,
  rules: stage,
  report: {
    may: [...FOUNDATIONS, 'page'],
    because: 'the HTML reporter names the shape of the data that its page reads',
  },
  page: {
    may: [...FOUNDATIONS, 'report', 'triage'],
    because: 'the page says the messages of the report, and verdicts given on it are those of the command',
  },
  config: { may: FOUNDATIONS, because: 'a configuration adds words and records; it runs nothing' },
  'pipeline.ts': assembly,
  'check.ts': assembly,
  'setup.ts': assembly,
  'index.ts': assembly,
  'mentions.ts': assembly,
  api: { may: ANY, because: 'the library runs what the command runs, without its options and streams' },
  store: assembly,
  parallel: assembly,
  cli: assembly,
};

const partOf = (file: string): string => file.split('/')[1]!;
const files = filesUnder('src').filter(isTypeScript);

interface Import {
  readonly place: string;
  readonly target: string;
}

/** Modules of the repository that a file names, with the places where it does. */
function readImports(file: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(parse(file))) {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (!named || !ts.isStringLiteral(named) || !named.text.startsWith('.')) continue;
    found.push({ place: placeOf(node), target: path.posix.join(path.posix.dirname(file), named.text) });
  }
  return found;
}

const imports = new Map(files.map((file) => [file, readImports(file)]));
const importsOf = (file: string): readonly Import[] => imports.get(file) ?? [];

/** The one compiled table that is bundled with the code; src/lexicon/sets.ts gives it types. */
const COMPILED_SETS = 'dist/data/sets.json';

test('only src/lexicon/sets.ts names what is compiled', () => {
  const naming = files.filter((file) => importsOf(file).some(({ target }) => !target.startsWith('src/')));
  expect(naming).toEqual(['src/lexicon/sets.ts']);
});

test('every part of src has its law', () => {
  expect([...new Set(files.map(partOf))].filter((part) => !(part in LAW))).toEqual([]);
});

describe.each([...new Set(files.map(partOf))].filter((part) => part in LAW))('%s', (part) => {
  const { may, because } = LAW[part]!;
  const own = files.filter((file) => partOf(file) === part);

  test(`imports ${may.join(', ') || 'nothing'}: ${because}`, () => {
    const strangers = own.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target !== COMPILED_SETS && partOf(target) !== part)
        .filter(({ target }) => may !== ANY && !may.includes(partOf(target)))
        .map(({ place, target }) => `${place} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  test.skipIf(part === 'cli' || part === 'api')('does not know the command line', () => {
    const strangers = own.flatMap((file) => importsOf(file).filter(({ target }) => partOf(target) === 'cli'));
    expect(strangers).toEqual([]);
  });

  test('names files that are there, with their endings', () => {
    const missing = own.flatMap((file) => importsOf(file).filter(({ target }) => !existsSync(path.join(ROOT, target))));
    expect(missing).toEqual([]);
  });
});

test('no file names itself through others, types and what is loaded later included', () => {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, line: readonly string[]): void => {
    if (line.includes(file)) circles.add([...line.slice(line.indexOf(file)), file].join(' > '));
    if (line.includes(file) || done.has(file)) return;
    for (const { target } of importsOf(file)) visit(target, [...line, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect([...circles]).toEqual([]);
});
