// In: the tables of answers of both languages. Out: whether they ask and answer the same, and whether every answer can be told.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answers as arabic } from '../../src/report/messages/ar/answers.ts';
import { answers as english } from '../../src/report/messages/en/answers.ts';

interface Row {
  readonly is: { readonly asks: string; readonly gives: string };
}

const rowsOf = (lang: string): readonly Row[] =>
  (parse(readFileSync(`src/lang/${lang}/answers.yaml`, 'utf8')) as { readonly entries: readonly Row[] }).entries;
const pairsOf = (lang: string): string[] => [...new Set(rowsOf(lang).map(({ is }) => `${is.asks} ${is.gives}`))].sort();

test('both languages know the same questions and answers', () => {
  expect(pairsOf('en')).toEqual(pairsOf('ar'));
});

describe.each([
  ['ar', arabic],
  ['en', english],
] as const)('%s', (lang, messages) => {
  test('every question and answer has its words', () => {
    const known = new Set(Object.keys(messages));
    const needed = rowsOf(lang).flatMap(({ is: { asks, gives } }) => [
      ...(asks === 'any' ? [] : [`question.${asks}`]),
      ...(gives === 'topic' ? [] : [`answer.${gives}`]),
    ]);
    expect(needed.filter((id) => !known.has(id))).toEqual([]);
  });
});
