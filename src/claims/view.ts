// In: an analysis. Out: the questions that claim makers ask of it, answered by lookup.

import type { Analysis, ConceptHit, MarkerHit } from '../core/analysis.ts';
import { conceptRecords } from '../core/concept-records.ts';
import { type Document, formAt } from '../core/document.ts';
import type { Reading } from '../core/lexeme.ts';
import type { Mention, RoleMention } from '../core/mention.ts';
import { oncePer } from '../core/once.ts';
import type { Site } from '../core/site.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import { estimateBefore } from './estimates.ts';
import { among, beginningIn, type ItemsIn, within } from './items.ts';
import { nounsIn } from './noun-facts.ts';

/** An analysis with its findings indexed by token. */
export interface View {
  readonly analysis: Analysis;
  readonly doc: Document;
  readonly conceptAt: (token: number) => ConceptHit | undefined;
  readonly conceptsIn: ItemsIn<ConceptHit>;
  /** The first of them. */
  readonly firstConcept: (from: number, to: number) => ConceptHit | undefined;
  /** All markers, and those of one kind. */
  readonly markersIn: ItemsIn<MarkerHit>;
  readonly negationsIn: ItemsIn<MarkerHit>;
  readonly hedgesIn: ItemsIn<MarkerHit>;
  readonly sayingsIn: ItemsIn<MarkerHit>;
  /** Markers of how far a count reaches: a part, others, a longer time. */
  readonly marksIn: ItemsIn<MarkerHit>;
  /** Particles that say how something lies to a place. */
  readonly relationsIn: ItemsIn<MarkerHit>;
  /** Particles behind which the agent of a passive stands. */
  readonly agentMarkersIn: ItemsIn<MarkerHit>;
  readonly mentionsIn: ItemsIn<Mention>;
  readonly phrasesIn: (sentence: number, from: number, to: number) => readonly NounPhrase[];
  readonly record: (concept: string) => ConceptRecord | undefined;
  /** The record of the concept whose head stands at a token. */
  readonly recordAt: (token: number) => ConceptRecord | undefined;
  readonly reading: (token: number) => Reading | undefined;
  readonly fold: (token: number) => string;
  /** Which kinds of mention a token stands in, as bits of `OVER`: what tells that there is nothing to look up. */
  readonly over: (token: number) => number;
  /** Id of the one person whom the article names as holder of an office; undefined where it names none or several. */
  readonly holderOf: (role: RoleMention) => string | undefined;
  /** Is noun `id` the noun `ancestor`, or narrower than it? */
  readonly nounIs: (id: string, ancestor: string) => boolean;
  /** Is it one of `ancestors`, a list that is a constant, or narrower than one of them? */
  readonly nounIsOneOf: (id: string, ancestors: readonly string[]) => boolean;
  /** The kind of spot that a noun names. */
  readonly siteOf: (noun: string) => Site | undefined;
}

/** Kinds of mention, as bits. A role counts as a name: it may hold one; an estimate is a number with the words that make it one. */
export const OVER = { time: 1, name: 2, estimate: 4 } as const;
const OVER_OF: Partial<Record<Mention['kind'], number>> = {
  time: OVER.time,
  person: OVER.name,
  place: OVER.name,
  organisation: OVER.name,
  role: OVER.name,
  number: OVER.estimate,
  range: OVER.estimate,
};

function coveringOf({ doc, mentions }: Analysis): Uint8Array {
  const covering = new Uint8Array(doc.tokens.count);
  for (const { kind, token, tokenEnd } of mentions) {
    const bit = OVER_OF[kind] ?? 0;
    const first = bit === OVER.estimate ? estimateBefore(doc, token) : token;
    if (bit !== 0) for (let i = first; i < tokenEnd; i++) covering[i]! |= bit;
  }
  return covering;
}

/** Indexes an analysis; once, however many ask. */
export const viewOf = oncePer((analysis: Analysis): View => {
  const { doc, tags, world } = analysis;
  const concepts = new Array<ConceptHit | undefined>(doc.tokens.count);
  for (const hit of analysis.concepts) concepts[hit.head] = hit;
  const { markers } = analysis;
  const sorts = sortsOf(markers);
  const inside = (token: number): boolean => token >= 0 && token < doc.tokens.count;
  const conceptAt = (token: number): ConceptHit | undefined => (inside(token) ? concepts[token] : undefined);
  const covering = coveringOf(analysis);
  const nouns = nounsIn(world);
  const records = conceptRecords(world);
  return {
    analysis,
    doc,
    conceptAt,
    conceptsIn: beginningIn(analysis.concepts, doc),
    firstConcept: (from, to) => {
      for (let token = from; token < to; token++) if (concepts[token]) return concepts[token];
      return undefined;
    },
    markersIn: beginningIn(markers, doc),
    negationsIn: among(sorts.negations),
    hedgesIn: among(sorts.hedges),
    sayingsIn: among(sorts.sayings),
    marksIn: among(sorts.marks),
    relationsIn: among(sorts.relations),
    agentMarkersIn: among(sorts.agentMarkers),
    mentionsIn: beginningIn(analysis.mentions, doc),
    phrasesIn: (sentence, from, to) => within(analysis.phrases[sentence] ?? [], from, to),
    record: (concept) => records.get(concept),
    recordAt: (token) => conceptAt(token)?.record,
    reading: (token) => (inside(token) ? formAt(doc, token).readings[tags.reading[token]!] : undefined),
    fold: (token) => (inside(token) ? formAt(doc, token).fold : ''),
    over: (token) => (inside(token) ? covering[token]! : 0),
    holderOf: holdersIn(analysis),
    nounIs: (id, ancestor) => nouns.kinds(id).has(ancestor),
    nounIsOneOf: nouns.isOneOf,
    siteOf: nouns.site,
  };
});

/** Markers by what is asked of them. */
function sortsOf(
  markers: readonly MarkerHit[],
): Record<'negations' | 'hedges' | 'sayings' | 'marks' | 'relations' | 'agentMarkers', MarkerHit[]> {
  const sorts = {
    negations: [] as MarkerHit[],
    hedges: [] as MarkerHit[],
    sayings: [] as MarkerHit[],
    marks: [] as MarkerHit[],
    relations: [] as MarkerHit[],
    agentMarkers: [] as MarkerHit[],
  };
  for (const marker of markers) {
    const { table, key, attributes } = marker;
    if (attributes.marks !== undefined) sorts.marks.push(marker);
    if (table === 'particle') {
      if (attributes.relation !== undefined) sorts.relations.push(marker);
      if (key === 'by-agent') sorts.agentMarkers.push(marker);
    } else if (table === 'negation') sorts.negations.push(marker);
    else if (table === 'hedge') sorts.hedges.push(marker);
    else if (table === 'speech') sorts.sayings.push(marker);
  }
  return sorts;
}

function holdersIn({ mentions, world }: Analysis): View['holderOf'] {
  const named = mentions.filter((m): m is RoleMention => m.kind === 'role' && m.holder !== undefined && !m.tenure);
  return ({ id, of, tenure }) => {
    if (tenure !== undefined || world.titles[id]?.class !== 'office') return undefined;
    const same = named.filter((m) => m.id === id && (of === undefined || m.of === undefined || m.of === of));
    const people = new Set(same.map((m) => m.holder!.id));
    return people.size === 1 ? [...people][0] : undefined;
  };
}
