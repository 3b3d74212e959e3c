// In: an analysis. Out: the questions that claim makers ask of it, answered by lookup.
import type { Analysis, ConceptHit, MarkerHit } from '../core/analysis.ts';
import { type Document, formAt, type TokenSpan } from '../core/document.ts';
import type { Reading } from '../core/lexeme.ts';
import type { Mention, RoleMention } from '../core/mention.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';

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
  readonly reading: (token: number) => Reading | undefined;
  readonly fold: (token: number) => string;
  /** Id of the one person whom the article names as holder of an office; undefined where it names none or several. */
  readonly holderOf: (role: RoleMention) => string | undefined;
  /** Is noun `id` the noun `ancestor`, or narrower than it? */
  readonly nounIs: (id: string, ancestor: string) => boolean;
}

/** Indexes an analysis. */
export function viewOf(analysis: Analysis): View {
  const { doc, tags, world } = analysis;
  const concepts = new Map(analysis.concepts.map((hit) => [hit.head, hit]));
  const inside = (token: number): boolean => token >= 0 && token < doc.tokens.count;
  return {
    analysis,
    doc,
    conceptAt: (token) => concepts.get(token),
    conceptsIn: (from, to) => within(analysis.concepts, from, to),
    markersIn: (from, to) => within(analysis.markers, from, to),
    mentionsIn: (from, to) => within(analysis.mentions, from, to),
    phrasesIn: (sentence, from, to) => within(analysis.phrases[sentence] ?? [], from, to),
    record: (concept) => world.concepts[concept],
    reading: (token) => (inside(token) ? formAt(doc, token).readings[tags.reading[token]!] : undefined),
    fold: (token) => (inside(token) ? formAt(doc, token).fold : ''),
    holderOf: holdersIn(analysis),
    nounIs: (id, ancestor) => {
      for (let at: string | undefined = id; at !== undefined; at = world.nouns[at]?.is)
        if (at === ancestor) return true;
      return false;
    },
  };
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
  return items.slice(low, end);
}
