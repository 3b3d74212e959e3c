// In: the sources. Out: whether words and ids are data: in the YAML of src/lang and src/world, not in the code that asks for them.
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, isTypeScript, nodesOf, parse, placeOf, textOf } from './source.ts';

/** Parts of src whose matter is words: how a language is inflected, folded and spelled, and what the tool says to people. */
const OF_WORDS = ['src/lang/', 'src/report/messages/'];
const STAGES = ['src/annotate/', 'src/claims/', 'src/align/', 'src/rules/'];

const under = (file: string, folders: readonly string[]): boolean => folders.some((folder) => file.startsWith(folder));
const trees = filesUnder('src').filter(isTypeScript).map(parse);

/** Texts that a rule is tried on. */
const isExample = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) && node.name.getText() === 'examples') || (!!node.parent && isExample(node.parent));

/** What a literal spells; of a regular expression what stands outside its classes, where a letter is a letter. */
function spelled(node: ts.Node): string {
  if (ts.isRegularExpressionLiteral(node)) return node.text.replace(/\[[^\]]*\]/g, ' ');
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) ? node.text : '';
}

const TO_WORD_SETS = 'words go to src/lang/<code>/word-sets.yaml, endings to src/lang/ar/endings.ts';
const TO_GROUPS =
  'words go to src/lang/<code>/word-sets.yaml, ids to src/world/groups; a union is checked: new Set<Outcome>([…])';

/** One letter is a clitic or a mark of writing; two are a word or an ending. */
const ARABIC_WORD = /[\u0620-\u064a\u0671-\u06d3]{2}/;

/** Letters by which a script is told from another, and the notation of the data files themselves: no words of any text. */
const NOTATION: Readonly<Record<string, string>> = {
  'src/read/script.ts': 'letters that Kurdish, Urdu and Persian have and Arabic has not',
  'src/lexicon/words.ts': 'how a plural is written in the YAML: مسؤول +ون',
  'src/lexicon/compile.ts': 'how a phrase is cut into what the tokens of a text are cut into',
};

test('no Arabic word stands in code', () => {
  const places = trees
    .filter(({ fileName }) => !under(fileName, OF_WORDS) && !(fileName in NOTATION))
    .flatMap((tree) => [...nodesOf(tree)])
    .filter((node) => ARABIC_WORD.test(spelled(node)) && !isExample(node));
  expect(places.map(placeOf), TO_WORD_SETS).toEqual([]);
});

test('files of notation are there and have some', () => {
  const idle = Object.keys(NOTATION).filter((file) => !trees.some(({ fileName }) => fileName === file));
  expect(idle).toEqual([]);
});

const WORD = /^[a-z]+(?:[- ][a-z]+)*$/;
const FEWEST = 3;

/** Strings that are all words: of an array, or of one string that is taken apart. */
function wordsIn(node: ts.Node): readonly string[] {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length > 0 && node.elements.every((e) => ts.isStringLiteral(e))
      ? node.elements.map((e) => (e as ts.StringLiteral).text)
      : [];
  const cut = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression : undefined;
  return cut?.name.text === 'split' && ts.isStringLiteral(cut.expression) ? cut.expression.text.split(' ') : [];
}

/** Does the compiler hold the list to a union: `new Set<Outcome>([…])`, `[…] as const`, `readonly Grain[]`? */
function isChecked(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) return true;
  if (ts.isNewExpression(parent) && parent.typeArguments) return !parent.typeArguments[0]!.getText().includes('string');
  for (let at: ts.Node = parent; at && !ts.isStatement(at); at = at.parent)
    if (ts.isVariableDeclaration(at)) return at.type !== undefined && !at.type.getText().includes('string');
  return false;
}

test('no list of words or ids stands in a stage but those that the compiler checks', () => {
  const places = trees
    .filter(({ fileName }) => under(fileName, STAGES))
    .flatMap((tree) => [...nodesOf(tree)])
    .filter((node) => wordsIn(node).length >= FEWEST && wordsIn(node).every((word) => WORD.test(word)))
    .filter((node) => !isChecked(node) && !isExample(node) && !isTableBits(node));
  expect(places.map(placeOf), TO_GROUPS).toEqual([]);
});

const isTableBits = ({ parent }: ts.Node): boolean => ts.isCallExpression(parent);

test('every set of words and every group is asked for', () => {
  const ids = filesUnder('src/world/groups', 'src/lang')
    .filter((file) => file.includes('/groups/') || file.endsWith('word-sets.yaml'))
    .flatMap((file) => [...textOf(file).matchAll(/^- (?:\{ )?id: ([a-z0-9-]+)/gm)].map(([, id]) => id!));
  const asked = new Set(
    trees.flatMap((tree) => [...nodesOf(tree)].flatMap((node) => (ts.isStringLiteral(node) ? [node.text] : []))),
  );
  expect([...new Set(ids)].filter((id) => !asked.has(id))).toEqual([]);
});
