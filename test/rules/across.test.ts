// In: every text of the rules' examples, alone. Out: whether a rule that only sets articles against each other finds nothing in one.
import { expect, test } from 'vitest';
import { packed } from '../../src/align/signatures.ts';
import type { Article } from '../../src/core/article.ts';
import type { Rule } from '../../src/core/rule.ts';
import { check, extract } from '../../src/pipeline.ts';
import { RULES } from '../../src/rules/index.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();
const TEXTS = [...new Set(RULES.flatMap(({ examples }) => examples.flatMap(({ texts }) => texts)))];

/** The rules that find something in a text of its own, asked though it is alone. */
async function findingIn(text: string, rules: readonly Rule[]): Promise<string[]> {
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    text,
    lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en',
    metadata: {},
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  };
  const extraction = extract(article, setup);
  const run = { signatures: packed([extraction]), article: () => article, extraction: () => extraction };
  const { conflicts } = await check(run, rules, (id) => id, setup);
  return conflicts.map(({ rule }) => rule);
}

const asked = (rules: readonly Rule[]): Rule[] => rules.map(({ across, ...rule }) => rule);

test('a rule across articles finds nothing in one', async () => {
  const rules = asked(RULES.filter(({ across }) => across));
  for (const text of TEXTS) expect(await findingIn(text, rules), text).toEqual([]);
});

test('the others do', async () => {
  const within = RULES.filter(({ across }) => !across);
  const texts = within.flatMap(({ examples }) => examples.filter(({ texts: { length } }) => length === 1));
  const found: string[] = [];
  for (const {
    texts: [text],
  } of texts)
    found.push(...(await findingIn(text!, asked(within))));
  expect(found).toContain('weekday');
});
