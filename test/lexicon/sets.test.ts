// In: a copy of the data with a set or a group spoiled. Out: the fault that the build names, by file and line.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTables, type Tables } from '../../scripts/data/read.ts';
import { compileSets } from '../../scripts/data/sets.ts';
import { group, groupFamily, phrasesOf, wordSet } from '../../src/lexicon/sets.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const [AR, RULES] = ['lang/ar/word-sets.yaml', 'world/groups/rules.yaml'];
let copy: string;
let tables: Tables;

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'factdiff-sets-'));
  tables = readTables(SRC);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The faults of the sets when `text` is added to a file. */
function faultsWith(file: string, text: string): string[] {
  const src = path.join(copy, 'src');
  for (const kept of ['lang/ar/word-sets.yaml', 'lang/en/word-sets.yaml', 'world/groups'])
    cpSync(path.join(SRC, kept), path.join(src, kept), { recursive: true });
  writeFileSync(path.join(src, file), `${readFileSync(path.join(SRC, file), 'utf8')}\n${text}\n`);
  const faults: Fault[] = [];
  compileSets(src, tables, faults);
  const last = readFileSync(path.join(src, file), 'utf8').trimEnd().split('\n').length;
  return faults.map((f) => `${f.file.replace('src/', '')} ${f.line === last ? 'last line' : f.line}: ${f.message}`);
}

describe('a set is refused', () => {
  test.each([
    [AR, '- { id: each, words: [كلّ] }', 'the set each is given twice'],
    [AR, '- { id: two, words: [على, علي] }', '«علي» stands twice in two'],
    [AR, '- { id: two, word: [على] }', 'Unrecognized key: "word"'],
    [RULES, '- { id: two, of: noun, ids: [unicorn] }', 'noun unicorn is in no table'],
    [RULES, '- { id: two, of: noun, ids: [soldier, soldier] }', 'soldier stands twice'],
    [RULES, '- { id: two, of: [noun, title], each: [[soldier], [unicorn]] }', 'noun or title unicorn is in no table'],
    [RULES, '- { id: channels, of: noun, ids: [soldier] }', 'the group channels is given twice'],
  ])('%s: %s', (file, line, message) => {
    expect(faultsWith(file, line).join('\n')).toContain(`${file} last line: ${message}`);
  });
});

describe('a set is looked up', () => {
  test('with words folded as texts are: إلى and الى', () => expect(wordSet('up-to').has('الي')).toBe(true));
  test('with the words of both languages', () => expect(wordSet('each').has('apiece')).toBe(true));
  test('by phrase', () => expect(phrasesOf('counter-in-a-row')).toContainEqual(['in', 'a', 'row']));
  test('as ids', () => expect([...group('meetings')]).toContain('visit'));
  test('as a family, in its order', () => expect(groupFamily('what-lasts')[0]).toEqual(['give-deadline']));
});
