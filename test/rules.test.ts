// In: the examples that every rule carries. Out: whether the whole line finds what they say, and keeps silent where they say so.
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/core/conflict.ts';
import type { RuleExample } from '../src/core/rule.ts';
import { RULES } from '../src/rules/index.ts';
import { factdiff } from './cli/run.ts';

/** The example's texts as files, each with its date where one is given. */
function filesOf({ texts, published }: RuleExample): Record<string, string> {
  return Object.fromEntries(
    texts.map((text, i) => {
      const date = published?.[i];
      return [`${i}.txt`, date === undefined ? text : `---\npublished: ${date}\n---\n${text}`];
    }),
  );
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example) => [example.texts.join(' | '), example] as const))('%s', async (_, example) => {
    const ran = await factdiff(
      ['check', '.', '--format', 'json', '--fail-on', 'never', '--no-config', '--ui-lang', 'en', '--only', id],
      { files: filesOf(example) },
    );
    expect(ran.stderr).toBe('');
    const { conflicts } = JSON.parse(ran.stdout) as Report;
    const found = conflicts.filter((c) => c.rule === id);
    expect(found.length > 0).toBe(example.conflict);
    if (example.conflict) expect(found.map((c) => c.explanation?.kind)).toContain(example.explained);
  });
});
