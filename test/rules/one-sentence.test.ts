// In: a finding that is worth a look, in texts put side by side or met in an archive. Out: whether it becomes an alarm.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/core/conflict.ts';
import type { Finding, FindingSide } from '../../src/core/finding.ts';
import type { Member, TopicView } from '../../src/core/topic.ts';
import { settled } from '../../src/rules/findings/settle.ts';

const side = (article: number): FindingSide => ({
  value: article,
  label: String(article),
  marks: [{ article, field: 'body', sentence: 0, span: { start: 0, end: 5 } } as FindingSide['marks'][number]],
});

const member = (article: number, lang: string, keys: number[]): Member =>
  ({
    article,
    lineage: article,
    extraction: { lang, sentences: [{ keys: Int32Array.from(keys) }] },
  }) as unknown as Member;

interface Case {
  readonly picked?: boolean;
  readonly rule?: RuleId;
  readonly lang?: string;
  readonly theirs?: number[];
  readonly explained?: boolean;
}

/** The severity of a note between a sentence of four words and another one. */
function severityOf({
  picked = true,
  rule = 'quantity',
  lang = 'ar',
  theirs = [1, 2, 3, 9],
  explained = false,
}: Case): string {
  const view = { picked, members: [member(0, 'ar', [1, 2, 3, 4]), member(1, lang, theirs)] } as unknown as TopicView;
  const explanation = { kind: 'updated-figure', text: { id: 'explanation.updated-figure' } };
  const note = { rule, severity: 'note', reasons: [], sides: [side(0), side(1)], ...(explained && { explanation }) };
  return settled(view, [note as unknown as Finding]).findings[0]!.severity;
}

describe('a note on values', () => {
  test.each<[string, Case, string]>([
    ['in one sentence of texts that were put side by side is an alarm', {}, 'warning'],
    ['on a day, likewise', { rule: 'date' }, 'warning'],
    ['in one sentence of texts of an archive stays a note', { picked: false }, 'note'],
    ['in sentences that share no word stays a note', { theirs: [6, 7, 8, 9] }, 'note'],
    ['on a place stays a note: a sentence names several', { rule: 'place' }, 'note'],
    ['that is explained stays a note', { explained: true }, 'note'],
    ['across two languages stays a note: nothing says that it is one sentence', { lang: 'en' }, 'note'],
  ])('%s', (_, given, expected) => {
    expect(severityOf(given)).toBe(expected);
  });
});
