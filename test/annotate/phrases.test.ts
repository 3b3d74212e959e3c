// In: fixtures/phrases: news sentences with the mentions that a reader finds in them. Out: whether the engine finds those and no others.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findMentions, type Lang, type ValueKind } from '../../src/mentions.ts';
import { shownValue } from './show-mention.ts';

interface Phrase {
  readonly say: string;
  /** Every mention but those inside a larger one, in order. */
  readonly finds?: readonly string[];
  /** Kinds that the sentence holds nothing of. */
  readonly not?: readonly ValueKind[];
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/phrases');
const REFERENCE = '2021-04-08';

const files = (['ar', 'en'] as const).flatMap((lang) =>
  readdirSync(path.join(folder, lang))
    .sort()
    .map((name) => [lang, name] as const satisfies readonly [Lang, string]),
);

describe.for(files)('%s/%s', ([lang, name]) => {
  const phrases = parse(readFileSync(path.join(folder, lang, name), 'utf8')) as Phrase[];
  const mentionsIn = (say: string) => findMentions(say, { lang, reference: REFERENCE });

  test.for(phrases.filter(({ finds }) => finds))('$say', ({ say, finds }) => {
    expect(
      mentionsIn(say)
        .filter((m) => m.within === undefined)
        .map(shownValue),
    ).toEqual(finds);
  });

  test.for(phrases.filter(({ not }) => not))('$say: no $not', ({ say, not = [] }) => {
    expect(mentionsIn(say).filter(({ kind }) => not.includes(kind))).toEqual([]);
  });
});
