// In: a clause in its sentence. Out: what its happening is known by: events, places, and whether it lies in the background.
import type { ClaimPlace, Setting } from '../core/claim.ts';
import type { Sentence, TokenSpan } from '../core/document.ts';
import type { TimeValue } from '../core/value.ts';
import type { Clause } from './clauses.ts';
import { placesOf } from './places.ts';
import type { View } from './view.ts';

const EARLIER_MARKS = new Set(['cumulative', 'previous-toll']);
/** A date this far from the article's own is background, whatever else is said. */
const LEAD_SENTENCES = 3;

/** What the sentences before leave. */
export interface Running {
  /** Sentences of running text seen so far. */
  seen: number;
}

/** Relations that say where something is, not where it comes from or goes. */
const INSIDE = new Set(['in', 'near', 'off', 'centre']);

/** The setting of a clause. `running` is what the sentences before it leave. */
export function settingOf(
  view: View,
  clause: Clause,
  sentence: Sentence,
  places: readonly ClaimPlace[],
  running: Running,
): Setting {
  const own = places.filter((p) => INSIDE.has(p.relation));
  const around = own.length > 0 ? own : placesOf(view, sentence).filter((p) => INSIDE.has(p.relation));
  const events = [
    ...view.conceptsIn(clause.token, clause.tokenEnd),
    ...view.conceptsIn(sentence.token, sentence.tokenEnd),
  ];
  const time = datedTo(view, clause) ?? datedTo(view, sentence);
  return {
    events: unique(events.filter((hit) => view.record(hit.concept)?.class === 'event').map((hit) => hit.concept)),
    places: unique(around.map((p) => p.id)),
    ...(time && { time }),
    background: view
      .markersIn(clause.token, clause.tokenEnd)
      .some((m) => EARLIER_MARKS.has(String(m.attributes.marks))),
    prominence: sentence.region === 'headline' ? 3 : running.seen < LEAD_SENTENCES ? 2 : 1,
  };
}

/** The first date in a stretch, as resolved inside the article. */
function datedTo(view: View, { token, tokenEnd }: TokenSpan): TimeValue | undefined {
  for (const mention of view.mentionsIn(token, tokenEnd))
    if (mention.kind === 'time' && mention.type === 'DATE' && mention.resolved) return mention.resolved;
  return undefined;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
