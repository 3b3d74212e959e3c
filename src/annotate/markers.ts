// In: a document's lexicon words. Out: the closed-class phrases that steer claims: negators, hedges, attribution, subsets.
import type { MarkerHit } from '../core/analysis.ts';
import type { Document } from '../core/document.ts';
import { type Entry, tableBits } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import type { Lookup } from './lookup.ts';

const MARKERS = tableBits('negation', 'hedge', 'speech', 'particle', 'answer', 'game');

/** Markers in order, longest first at each token; none inside another of its table. */
export function markersOf(doc: Document, lookup: Lookup): MarkerHit[] {
  const hits: MarkerHit[] = [];
  /** Where the last marker of each table ends, by the number of its bit. */
  const until = new Int32Array(32);
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((lookup.tables[i]! & MARKERS) === 0) continue;
      for (const { entry, length } of lookup.at(i)) {
        const table = Math.clz32(entry.bit);
        if ((entry.bit & MARKERS) === 0 || until[table]! > i) continue;
        until[table] = i + length;
        hits.push({
          token: i,
          tokenEnd: i + length,
          start: doc.tokens.start[i]!,
          end: doc.tokens.end[i + length - 1]!,
          table: entry.table,
          key: entry.key,
          attributes: attributesOf(entry),
        });
      }
    }
  }
  return hits;
}

/** What markers say, all with one shape: claims ask for it at every clause. */
const SILENT: MarkerHit['attributes'] = Object.fromEntries(
  'kind scope marks sense relation class gives tense before asks near tells goals'
    .split(' ')
    .map((key) => [key, undefined]),
);
const attributesOf = oncePer((entry: Entry): MarkerHit['attributes'] => ({ ...SILENT, ...entry.attributes }));
