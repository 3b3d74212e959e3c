// In: a clause in its sentence. Out: what its happening is known by: events, places, and whether it lies in the background.
import type { ClaimPlace, Setting } from '../core/claim.ts';
import type { Sentence, TokenSpan } from '../core/document.ts';
import { oncePer } from '../core/once.ts';
import type { TimeValue } from '../core/value.ts';
import type { Clause } from './clauses.ts';
import { placesOf } from './places.ts';
import type { View } from './view.ts';

/** Sentences of running text that are the lead. */
const LEAD_SENTENCES = 3;

/** What the sentences before leave. */
export interface Running {
  /** Sentences of running text seen so far. */
  seen: number;
  /** Countries that the telling is at. */
  countries: readonly string[];
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
  const own = places.filter(saysWhere);
  const around = own.length > 0 ? own : insideOf(view)(sentence);
  const countries = new Set<string>();
  for (const { id } of around) {
    const country = countryOf(view, id);
    if (country !== undefined) countries.add(country);
  }
  if (countries.size > 0) running.countries = [...countries];
  return {
    events: eventsIn(view, clause, sentence),
    places: [...new Set(around.map((p) => p.id))],
    countries: running.countries,
    time: datedTo(view, clause) ?? datedTo(view, sentence),
    background: view.markersIn(clause.token, clause.tokenEnd).some((m) => m.attributes.marks === 'cumulative'),
    prominence: sentence.region === 'headline' ? 3 : running.seen < LEAD_SENTENCES ? 2 : 1,
  };
}

const saysWhere = ({ relation }: ClaimPlace): boolean => INSIDE.has(relation);

/** Where a sentence as a whole is. */
const insideOf = oncePer((view: View) => oncePer((sentence: Sentence) => placesOf(view, sentence).filter(saysWhere)));

/** The country that a place lies in; undefined for unknown places, seas and regions. */
function countryOf(view: View, id: string): string | undefined {
  const { places } = view.analysis.world;
  for (let at: string | undefined = id.replace(/^place:/, ''); at !== undefined; at = places[at]?.in)
    if (places[at]?.kind === 'country') return at;
  return undefined;
}

/** The first date in a stretch, as resolved inside the article. */
function datedTo(view: View, { token, tokenEnd }: TokenSpan): TimeValue | undefined {
  for (const mention of view.mentionsIn(token, tokenEnd))
    if (mention.kind === 'time' && mention.type === 'DATE' && mention.resolved) return mention.resolved;
  return undefined;
}

/** Concepts of class event in the clause, then in the sentence. */
function eventsIn(view: View, clause: TokenSpan, sentence: TokenSpan): string[] {
  const found = new Set<string>();
  for (const { token, tokenEnd } of [clause, sentence])
    for (const { concept } of view.conceptsIn(token, tokenEnd))
      if (view.record(concept)?.class === 'event') found.add(concept);
  return [...found];
}
