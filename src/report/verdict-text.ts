// In: what reviewers decided of a conflict. Out: a line for each, in the user's language.
import type { ReviewerVerdict } from '../core/conflict.ts';
import type { Say } from '../core/say.ts';
import { verdictMessage } from '../core/verdict.ts';

/** `confirmed, by Omar`; a verdict that was given for other values says so. */
export function verdictTexts(verdicts: readonly ReviewerVerdict[], say: Say): string[] {
  return verdicts.map((verdict) => {
    const { id, params } = verdictMessage(verdict);
    const text = say(id, params);
    return verdict.current ? text : say('verdict.earlier', { verdict: text });
  });
}
