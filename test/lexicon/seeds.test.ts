// In: what the seed articles disagree about. Out: whether the lexicon and the world know those words and their opposites.
import { describe, expect, test } from 'vitest';
import { TOKEN_KIND } from '../../src/core/lexeme.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();
const { vocabulary, lexicon } = setup.tongue('ar');
const { concepts } = setup.world();

const conceptsOf = (word: string): string[] =>
  vocabulary.forms[vocabulary.internText(word, TOKEN_KIND.word)]!.readings.map((r) => lexicon.entries[r.entry]).flatMap(
    (entry) => (entry?.table === 'concept' ? [entry.key] : []),
  );

describe('the core of the seed articles', () => {
  test.for<[string, string]>([
    ['كبح', 'restrain'],
    ['احتواء', 'restrain'],
    ['نشر', 'deploy'],
    ['سحب', 'withdraw'],
    ['انسحاب', 'withdraw'],
    ['باقية', 'stay'],
    ['موافقتهم', 'agree'],
    ['اتفقت', 'agree'],
    ['رفضه', 'reject'],
    ['التهدئة', 'calm-down'],
    ['هدد', 'threaten'],
    ['يحذر', 'warn'],
  ])('knows «%s» as %s', ([word, concept]) => {
    expect(conceptsOf(word)).toContain(concept);
  });

  test.for<[string, string]>([
    ['restrain', 'deploy'],
    ['deploy', 'withdraw'],
    ['agree', 'reject'],
    ['stay', 'depart'],
    ['calm-down', 'escalate'],
  ])('sets %s against %s', ([one, other]) => {
    expect(concepts[one]!.opposites).toContain(other);
    expect(concepts[other]!.opposites).toContain(one);
  });

  test('does not take restraint and deployment for steps that follow each other', () => {
    expect(concepts.restrain!.reversals).not.toContain('deploy');
  });
});
