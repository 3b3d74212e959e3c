// In: the sources. Out: whether the same input gives the same bytes by construction, Arabic is cut by tokens, and nothing stands twice.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, isTypeScript, nodesOf, parse, placeOf, textOf } from './source.ts';

const trees = filesUnder('src').filter(isTypeScript).map(parse);
const under = (...folders: string[]): ts.SourceFile[] =>
  trees.filter(({ fileName }) => folders.some((folder) => fileName.startsWith(`src/${folder}/`)));

const isGlobal = (node: ts.Node, name: string): boolean =>
  ts.isIdentifier(node) &&
  node.text === name &&
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !ts.isPropertyAssignment(node.parent) &&
  !ts.isPropertySignature(node.parent);

/** What lets the machine or the moment into a report. */
const OUTSIDE: Readonly<Record<string, (node: ts.Node) => boolean>> = {
  console: (node) => isGlobal(node, 'console'),
  process: (node) => isGlobal(node, 'process'),
  'Date.now': (node) => ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now',
  'new Date()': (node) =>
    ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0,
  'Math.random': (node) => ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random',
  'the order of a locale': (node) =>
    ts.isPropertyAccessExpression(node) && /^(?:localeCompare|toLocale\w+)$/.test(node.name.text),
};

/** Files outside src/cli that may, and why. */
const MAY: Readonly<Record<string, string>> = {
  'src/page/clock.ts': 'a verdict given on the page carries the time at which it was given; the report does not',
};

describe.each(Object.entries(OUTSIDE))('%s', (_, found) => {
  test('stays in the command line', () => {
    const places = trees
      .filter(({ fileName }) => !fileName.startsWith('src/cli/') && !(fileName in MAY))
      .flatMap((tree) => [...nodesOf(tree)].filter(found).map(placeOf));
    expect(places).toEqual([]);
  });
});

test('no \\b, \\w or \\W near Arabic, whose every letter is \\W', () => {
  const places = under('lang', 'annotate', 'claims').flatMap((tree) =>
    [...nodesOf(tree)]
      .filter((node) => ts.isRegularExpressionLiteral(node) && /(?<!\\)(?:\\\\)*\\[bwW]/.test(node.text))
      .map(placeOf),
  );
  expect(places).toEqual([]);
});

test('no enum, namespace or class, errors aside', () => {
  const places = trees.flatMap((tree) =>
    [...nodesOf(tree)]
      .filter(
        (node) =>
          ts.isEnumDeclaration(node) ||
          (ts.isModuleDeclaration(node) && node.name.text !== 'global') ||
          (ts.isClassDeclaration(node) && !node.heritageClauses?.some((h) => h.getText().includes('Error'))),
      )
      .map(placeOf),
  );
  expect(places).toEqual([]);
});

/** Places by what stands there; what stands in one file alone is left out. */
function copies(found: ReadonlyArray<readonly [key: string, node: ts.Node]>): string[] {
  const places = new Map<string, Map<string, string>>();
  for (const [key, node] of found) {
    const files = places.get(key) ?? new Map<string, string>();
    places.set(key, files.set(node.getSourceFile().fileName, placeOf(node)));
  }
  return [...places.values()].filter((files) => files.size > 1).map((files) => [...files.values()].join(' = '));
}

/** Endings and particles are shorter. */
const WORDS = /[\u0620-\u064a]{3,}/g;

test('no list of Arabic words stands in two files', () => {
  const lists = trees
    .filter(({ fileName }) => !fileName.startsWith('src/report/messages/') && !fileName.startsWith('src/rules/'))
    .flatMap((tree) => [...nodesOf(tree)])
    .filter(
      (node) => ts.isStringLiteral(node) || ts.isArrayLiteralExpression(node) || ts.isRegularExpressionLiteral(node),
    )
    .flatMap((node) => {
      const words = node.getText().match(WORDS) ?? [];
      return words.length >= 3 ? [[[...new Set(words)].sort().join(' '), node] as const] : [];
    });
  expect(copies(lists)).toEqual([]);
});

/** Characters. Two languages answer the same questions alike. */
const SHORTEST_COPY = 60;

test('no function stands in two files', () => {
  const bodies = trees
    .filter(({ fileName }) => !fileName.startsWith('src/lang/'))
    .flatMap((tree) => [...nodesOf(tree)])
    .filter((node) => ts.isFunctionLike(node))
    .flatMap((node) => {
      const body = 'body' in node ? node.body : undefined;
      const text = body?.getText() ?? '';
      return body && text.length >= SHORTEST_COPY ? [[text, body] as const] : [];
    });
  expect(copies(bodies)).toEqual([]);
});

test('whatever a file gives away is taken by another', () => {
  const texts = filesUnder('src', 'scripts', 'bench', 'test')
    .filter(isTypeScript)
    .map((file) => [file, textOf(file)] as const);
  const idle = trees.flatMap((tree) =>
    exportsOf(tree)
      .filter((name) => !texts.some(([file, text]) => file !== tree.fileName && new RegExp(`\\b${name}\\b`).test(text)))
      .map((name) => `${tree.fileName} ${name}`),
  );
  expect(idle).toEqual([]);
});

/** Functions and values; a type may be there for whoever reads a signature. */
function exportsOf(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((node) => {
    if (!ts.canHaveModifiers(node) || !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return [];
    if (ts.isFunctionDeclaration(node)) return node.name?.text ?? [];
    return ts.isVariableStatement(node) ? node.declarationList.declarations.map(({ name }) => name.getText()) : [];
  });
}
