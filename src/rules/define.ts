// In: a rule as written. Out: the rule, checked: at least one example of each kind.
import type { Rule } from '../core/rule.ts';

/**
 * Defines a rule.
 * @throws Error when it has no example that conflicts or none that does not: a rule that cannot be wrong cannot be tested.
 */
export function defineRule(rule: Rule): Rule {
  if (!rule.examples.some((e) => e.conflict)) throw new Error(`rule ${rule.id} has no example of a conflict`);
  if (!rule.examples.some((e) => !e.conflict)) throw new Error(`rule ${rule.id} has no example without a conflict`);
  return rule;
}
