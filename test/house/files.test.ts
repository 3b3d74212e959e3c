// In: the sources. Out: whether each file says what it does, is short, and has a name that says something.
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, isTypeScript, nodesOf, parse, placeOf, textOf } from './source.ts';

const files = filesUnder('src', 'scripts', 'bench', 'test').filter(isTypeScript);
const sources = files.filter((file) => !file.startsWith('test/'));

const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 40;

/** Files that may be longer, with the length they may have and why. */
const LONG_FILES: Readonly<Record<string, { readonly lines: number; readonly because: string }>> = {
  'src/annotate/times/time-range.ts': { lines: 220, because: 'one grammar: from one time to another' },
};

const limitOf = (file: string): number => LONG_FILES[file]?.lines ?? LONGEST_FILE;

/** Functions that may be longer, and why. */
const LONG_FUNCTIONS: Readonly<Record<string, string>> = {
  buildClasses: 'a table of characters, filled line by line',
  createSpellings: 'one object whose functions share a table that grows',
  joinLexicons: 'one object whose functions share the numbering of two lexicons',
  openLexicon: 'one object whose functions share the bytes of a lexicon',
  tallyOf: 'one object whose functions share a table that is used again',
};
/** The markup of a component is a tree, which is read as a whole. */
const LONGEST_COMPONENT = 60;

const linesOf = (file: string): string[] => textOf(file).split('\n');

test('every file begins with what goes in and what comes out', () => {
  expect(files.filter((file) => !/^\/\/ In: \S.* Out: \S/.test(linesOf(file)[0]!))).toEqual([]);
});

test('every file has a name that says something, in kebab case', () => {
  const telling = (name: string): boolean =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.(?:ts|tsx)$/.test(name) &&
    !/^(?:utils?|helpers?|common|misc|types)\./.test(name);
  expect(files.filter((file) => !telling(path.basename(file)))).toEqual([]);
});

test('nothing is left for later', () => {
  const later = new RegExp(`\\b(?:${['TO', 'FIX'].map((word, i) => word + ['DO', 'ME'][i]).join('|')})\\b`);
  expect(files.filter((file) => later.test(textOf(file)))).toEqual([]);
});

test('every source is short', () => {
  const lengths = sources.map((file) => [file, linesOf(file).length - 1] as const);
  expect(lengths.filter(([file, lines]) => lines > limitOf(file))).toEqual([]);
});

test('files that may be long are there', () => {
  expect(Object.keys(LONG_FILES).filter((file) => !sources.includes(file))).toEqual([]);
});

/** What a function is called, where its own declaration or a constant names it. */
function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText() ?? '';
}

/** Functions of a file that are longer than they may be. */
function longFunctions(file: string): string[] {
  const long: string[] = [];
  for (const node of nodesOf(parse(file))) {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) continue;
    const name = nameOf(node);
    const lines = node.getText().split('\n').length;
    const component = file.endsWith('.tsx') && /^[A-Z]/.test(name);
    if (lines <= (component ? LONGEST_COMPONENT : LONGEST_FUNCTION) || name in LONG_FUNCTIONS) continue;
    long.push(`${placeOf(node)} ${name}: ${lines} lines`);
  }
  return long;
}

test('every function is short', () => {
  expect(sources.flatMap(longFunctions)).toEqual([]);
});
