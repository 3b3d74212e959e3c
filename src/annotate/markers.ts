// In: a document's lexicon words. Out: the closed-class phrases that steer claims: negators, hedges, attribution, subsets.
import type { MarkerHit } from '../core/analysis.ts';
import type { Document } from '../core/document.ts';
import type { Lookup } from './lookup.ts';
import { MARKERS } from './terms.ts';

/** Markers in order, longest first at each token; none inside another of its table. */
export function markersOf(doc: Document, lookup: Lookup): MarkerHit[] {
  const hits: MarkerHit[] = [];
  /** Where the last marker of each table ends, by the number of its bit. */
  const until = new Int32Array(32);
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((lookup.tables[i]! & MARKERS) === 0) continue;
      for (const { entry, says, length } of lookup.at(i)) {
        const table = Math.clz32(entry.bit);
        if (says === undefined || until[table]! > i) continue;
        until[table] = i + length;
        hits.push({
          token: i,
          tokenEnd: i + length,
          start: doc.tokens.start[i]!,
          end: doc.tokens.end[i + length - 1]!,
          table: entry.table,
          key: entry.key,
          attributes: says,
        });
      }
    }
  }
  return hits;
}
