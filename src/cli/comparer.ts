// In: the rules that a run asks. Out: what compares its topics by them, loaded when a topic is to be compared that no earlier run has.
import type { Comparer, Extracted } from '../check.ts';
import { RULE_IDS, type RuleId } from '../core/conflict.ts';
import type { Setup } from '../setup.ts';

export interface RulesAsked {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
}

/** The rules of a run, by its options. */
export const rulesAsked = ({ only, skip }: RulesAsked): RuleId[] =>
  RULE_IDS.filter((id) => (only?.includes(id) ?? true) && !skip?.includes(id));

export function comparerBy(
  asked: readonly RuleId[],
  extracted: Pick<Extracted, 'article' | 'extraction'>,
  setup: Setup,
): Comparer {
  return async (known, decided) => {
    const { comparisonOf, RULES } = await import('../pipeline.ts');
    const rules = RULES.filter(({ id }) => asked.includes(id));
    return comparisonOf(extracted, rules, known, setup, decided);
  };
}
