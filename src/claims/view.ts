// In: an analysis. Out: the questions that claim makers ask of it, answered by lookup.
import type { Analysis, ConceptHit, MarkerHit } from '../core/analysis.ts';
import { type Document, formAt, type TokenSpan } from '../core/document.ts';
import type { Reading } from '../core/lexeme.ts';
import type { Mention, RoleMention } from '../core/mention.ts';
import { oncePer } from '../core/once.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { ConceptRecord, WorldRecords } from '../core/world.ts';

/** An analysis with its findings indexed by token. */
export interface View {
  readonly analysis: Analysis;
  readonly doc: Document;
  readonly conceptAt: (token: number) => ConceptHit | undefined;
  readonly conceptsIn: (from: number, to: number) => readonly ConceptHit[];
  readonly markersIn: (from: number, to: number) => readonly MarkerHit[];
  readonly mentionsIn: (from: number, to: number) => readonly Mention[];
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
}

/** Kinds of mention, as bits. A role counts as a name: it may hold one. */
export const OVER = { time: 1, name: 2 } as const;
const OVER_OF: Partial<Record<Mention['kind'], number>> = {
  time: OVER.time,
  person: OVER.name,
  place: OVER.name,
  organisation: OVER.name,
  role: OVER.name,
};

function coveringOf({ doc, mentions }: Analysis): Uint8Array {
  const covering = new Uint8Array(doc.tokens.count);
  for (const { kind, token, tokenEnd } of mentions) {
    const bit = OVER_OF[kind] ?? 0;
    if (bit !== 0) for (let i = token; i < tokenEnd; i++) covering[i]! |= bit;
  }
  return covering;
}

/** Indexes an analysis; once, however many ask. */
export const viewOf = oncePer((analysis: Analysis): View => {
  const { doc, tags, world } = analysis;
  const concepts = new Array<ConceptHit | undefined>(doc.tokens.count);
  for (const hit of analysis.concepts) concepts[hit.head] = hit;
  const conceptsIn = beginningIn(analysis.concepts, doc);
  const markersIn = beginningIn(analysis.markers, doc);
  const mentionsIn = beginningIn(analysis.mentions, doc);
  const inside = (token: number): boolean => token >= 0 && token < doc.tokens.count;
  const conceptAt = (token: number): ConceptHit | undefined => (inside(token) ? concepts[token] : undefined);
  const covering = coveringOf(analysis);
  const kinds = kindsIn(world);
  return {
    analysis,
    doc,
    conceptAt,
    conceptsIn,
    markersIn,
    mentionsIn,
    phrasesIn: (sentence, from, to) => within(analysis.phrases[sentence] ?? [], from, to),
    record: (concept) => world.concepts[concept],
    recordAt: (token) => {
      const hit = conceptAt(token);
      return hit && world.concepts[hit.concept];
    },
    reading: (token) => (inside(token) ? formAt(doc, token).readings[tags.reading[token]!] : undefined),
    fold: (token) => (inside(token) ? formAt(doc, token).fold : ''),
    over: (token) => (inside(token) ? covering[token]! : 0),
    holderOf: holdersIn(analysis),
    nounIs: (id, ancestor) => kinds(id).has(ancestor),
  };
});

/** A noun with the nouns that it is a kind of, worked out once for each noun of a world. */
const kindsIn = oncePer((world: WorldRecords) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (id: string): ReadonlySet<string> => {
    let kinds = known.get(id);
    if (!kinds) {
      const found = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = world.nouns[at]?.is) found.add(at);
      known.set(id, found);
      kinds = found;
    }
    return kinds;
  };
});

function holdersIn({ mentions, world }: Analysis): View['holderOf'] {
  const named = mentions.filter((m): m is RoleMention => m.kind === 'role' && m.holder !== undefined && !m.tenure);
  return ({ id, of, tenure }) => {
    if (tenure !== undefined || world.titles[id]?.class !== 'office') return undefined;
    const same = named.filter((m) => m.id === id && (of === undefined || m.of === undefined || m.of === of));
    const people = new Set(same.map((m) => m.holder!.id));
    return people.size === 1 ? [...people][0] : undefined;
  };
}

const NONE: readonly never[] = [];

/** Looks up the items, ordered by token, that begin in `[from, to)`: two reads of a column that says how many begin before each token. */
function beginningIn<T extends TokenSpan>(
  items: readonly T[],
  { tokens }: Document,
): (from: number, to: number) => readonly T[] {
  if (items.length === 0) return () => NONE;
  const before = new Int32Array(tokens.count + 1);
  let n = 0;
  for (let token = 0; token <= tokens.count; token++) {
    before[token] = n;
    while (n < items.length && items[n]!.token === token) n++;
  }
  const at = (token: number): number => before[Math.max(0, Math.min(token, tokens.count))]!;
  return (from, to) => {
    const [first, last] = [at(from), at(to)];
    return first < last ? items.slice(first, last) : NONE;
  };
}

/** Items, ordered by token, that begin in `[from, to)`. */
function within<T extends TokenSpan>(items: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.token < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && items[end]!.token < to) end++;
  return low < end ? items.slice(low, end) : NONE;
}
