// In: nothing but the language. Out: the rules as lists and SARIF show them.
import { RULE_IDS, type RuleId, type Severity } from '../core/conflict.ts';
import type { RuleSummary } from '../core/reporter.ts';
import type { Say } from '../core/say.ts';

/** Default severities of the rules , as the interface fixes them. */
const DEFAULT_SEVERITY: Readonly<Record<RuleId, Severity>> = {
  ordinal: 'error',
  quantity: 'error',
  date: 'error',
  time: 'error',
  duration: 'error',
  place: 'error',
  person: 'error',
  role: 'error',
  polarity: 'error',
  antonym: 'warning',
  attribution: 'warning',
  framing: 'note',
  'name-spelling': 'note',
  weekday: 'error',
  wording: 'note',
};

export function ruleSummaries(say: Say): RuleSummary[] {
  return RULE_IDS.map((id) => ({
    id,
    severity: DEFAULT_SEVERITY[id],
    summary: say(`rule.${id}.summary`),
    why: say(`rule.${id}.why`),
  }));
}
