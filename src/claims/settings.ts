// In: a clause in its sentence. Out: what its happening is known by: events, places, and whether it lies in the background.

import type { ConceptHit } from '../core/analysis.ts';
import type { ClaimPlace, Setting } from '../core/claim.ts';
import type { PlaceRelation } from '../core/claim-place.ts';
import { countryOf } from '../core/hierarchy.ts';
import type { Mention } from '../core/mention.ts';
import type { Sentence } from '../core/tokens.ts';
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
  /** The setting of the clause before. */
  setting: Setting | undefined;
}

/** Relations that say where something is, not where it comes from or goes. */
const INSIDE: ReadonlySet<string> = new Set<PlaceRelation>(['in', 'near', 'off', 'centre']);

/** What the settings of a sentence's clauses have in common. */
export interface Scene {
  /** Concepts of class event in the sentence. */
  readonly events: readonly string[];
  /** The places that the sentence names, and those of them where it as a whole is. */
  readonly places: readonly ClaimPlace[];
  readonly around: readonly ClaimPlace[];
  readonly time: TimeValue | undefined;
  readonly prominence: Setting['prominence'];
}

/** The scene of a sentence. `running` is what the sentences before it leave. */
export function sceneOf(view: View, sentence: Sentence, running: Running): Scene {
  const { token, tokenEnd, region } = sentence;
  const places = placesOf(view, sentence);
  return {
    places,
    events: eventsIn(view.conceptsIn(token, tokenEnd), NONE),
    around: places.filter(saysWhere),
    time: datedTo(view.mentionsIn(token, tokenEnd)),
    prominence: region === 'headline' ? 3 : running.seen < LEAD_SENTENCES ? 2 : 1,
  };
}

/** The setting of a clause. */
export function settingOf(
  view: View,
  clause: Clause,
  scene: Scene,
  places: readonly ClaimPlace[],
  running: Running,
): Setting {
  const own = places === scene.places ? scene.around : places.filter(saysWhere);
  const around = own.length > 0 ? own : scene.around;
  const countries = distinct(around, ({ id }) => countryOf(view.analysis.world, id.replace(/^place:/, '')));
  if (countries.length > 0) running.countries = countries;
  const setting: Setting = {
    events: eventsIn(clause.hits, scene.events),
    places: distinct(around, ({ id }) => id),
    countries: running.countries,
    time: datedTo(clause.mentions) ?? scene.time,
    background: view.marksIn(clause.token, clause.tokenEnd).some((m) => m.attributes.marks === 'cumulative'),
    prominence: scene.prominence,
  };
  if (!running.setting || !isSameSetting(running.setting, setting)) running.setting = setting;
  return running.setting;
}

/** Clauses beside each other mostly have one setting, which is then kept, written and read once. */
const isSameSetting = (a: Setting, b: Setting): boolean =>
  a.time === b.time &&
  a.background === b.background &&
  a.prominence === b.prominence &&
  a.countries === b.countries &&
  isSameList(a.events, b.events) &&
  isSameList(a.places, b.places);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

const NONE: readonly never[] = [];
const saysWhere = ({ relation }: ClaimPlace): boolean => INSIDE.has(relation);

/** What is said of places, each thing once. */
function distinct(places: readonly ClaimPlace[], of: (place: ClaimPlace) => string | undefined): readonly string[] {
  if (places.length === 0) return NONE;
  const found: string[] = [];
  for (const place of places) {
    const value = of(place);
    if (value !== undefined && !found.includes(value)) found.push(value);
  }
  return found;
}

/** The first date among mentions, as resolved inside the article. */
function datedTo(mentions: readonly Mention[]): TimeValue | undefined {
  for (const mention of mentions)
    if (mention.kind === 'time' && mention.type === 'DATE' && mention.resolved) return mention.resolved;
  return undefined;
}

/** Concepts of class event among the hits, then the others. */
function eventsIn(hits: readonly ConceptHit[], others: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const { concept, record } of hits)
    if (record?.class === 'event' && !found.includes(concept)) found.push(concept);
  if (found.length === 0) return others;
  for (const concept of others) if (!found.includes(concept)) found.push(concept);
  return found;
}
