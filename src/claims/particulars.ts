// In: what stands behind a person's name. Out: where he lives: «محمد حسين، 48 سنة، مزارع، ومقيم بمركز نقادة».

import type { Analysis } from '../core/analysis.ts';
import { formAt, tokenSpan } from '../core/document.ts';
import type { StatedHome } from '../core/naming.ts';
import { wordSet } from '../lexicon/sets.ts';

const LIVING = wordSet('says-where-one-lives');
/** Tokens from a name to the words that say where he lives, and from these to the last place. */
const WAY_TO_HOME = 26;
const LONGEST_HOME = 10;

/** The places behind مقيم, up to the next mark or person; those that no table has are left out. */
export function homeBehind({ doc, mentions }: Analysis, from: number, last: number): StatedHome | undefined {
  if (doc.language.code !== 'ar') return undefined;
  for (let t = from; t < Math.min(last, from + WAY_TO_HOME); t++) {
    if (!LIVING.has(formAt(doc, t).fold)) continue;
    if (mentions.some((m) => m.kind === 'person' && m.token > from && m.token <= t)) return undefined;
    const named = mentions.filter(
      (m) => m.kind === 'place' && m.known && m.token > t && m.token <= t + LONGEST_HOME && m.tokenEnd <= last,
    );
    const [end] = named.map((m) => m.tokenEnd).sort((a, b) => b - a);
    if (end === undefined) return undefined;
    const span = tokenSpan(doc, t, end);
    return {
      start: span.start,
      end: span.end,
      places: named.map((m) => ('id' in m ? m.id.slice('place:'.length) : '')),
    };
  }
  return undefined;
}
