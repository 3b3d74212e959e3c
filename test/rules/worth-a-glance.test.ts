// In: findings of a run. Out: of an archive's, those that a reader is spared.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { isWorthAGlance } from '../../src/rules/findings/worth-a-glance.ts';

const finding = (rule: Finding['rule'], severity: Finding['severity'], confidence: Finding['confidence']): Finding => ({
  rule,
  severity,
  confidence,
  scope: 'cross-source',
  reasons: [],
  subject: { id: 'subject.polarity' },
  message: { id: 'message.polarity' },
  identity: [],
  sides: [],
});

describe('a finding of an archive', () => {
  it.each([
    ['a word changed', finding('wording', 'note', 'medium'), false],
    ['another day, unsure', finding('date', 'note', 'low'), false],
    ['another day, for certain', finding('date', 'error', 'high'), true],
    ['another place, unsure', finding('place', 'note', 'low'), false],
    ['another side of the country', finding('place', 'note', 'medium'), true],
    ['another count, unsure', finding('quantity', 'note', 'low'), true],
  ])('%s: shown %s', (_, found, shown) => {
    expect(isWorthAGlance({ archived: true }, found)).toBe(shown);
  });

  it('is shown whole where few texts were put side by side', () => {
    expect(isWorthAGlance({ archived: false }, finding('wording', 'note', 'medium'))).toBe(true);
  });
});
