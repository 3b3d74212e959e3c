// In: a document's lexicon words. Out: the closed-class phrases that steer claims: negators, hedges, attribution, subsets.
import type { MarkerHit } from '../core/analysis.ts';
import type { Document } from '../core/document.ts';
import { type Table, tableBits } from '../core/lexeme.ts';
import type { Lookup } from './lookup.ts';

const MARKERS = tableBits('negation', 'hedge', 'speech', 'particle', 'answer');

/** Markers in order, longest first at each token; none inside another of its table. */
export function markersOf(doc: Document, lookup: Lookup): MarkerHit[] {
  const hits: MarkerHit[] = [];
  const until = new Map<Table, number>();
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((lookup.tables[i]! & MARKERS) === 0) continue;
      for (const { entry, token, tokenEnd } of lookup.at(i)) {
        if ((entry.bit & MARKERS) === 0 || (until.get(entry.table) ?? 0) > token) continue;
        until.set(entry.table, tokenEnd);
        hits.push({
          token,
          tokenEnd,
          start: doc.tokens.start[token]!,
          end: doc.tokens.end[tokenEnd - 1]!,
          table: entry.table,
          key: entry.key,
          attributes: entry.attributes ?? {},
        });
      }
    }
  }
  return hits;
}
