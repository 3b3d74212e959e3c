// In: a clause. Out: sides of a river: «الضفة الشرقية لنهر دجلة», «الشاطئ الغربي للنيل», `the eastern bank of the Tigris`.

import type { PlaceRelation } from '../core/claim.ts';
import type { EntityMention } from '../core/mention.ts';
import { oncePer } from '../core/once.ts';
import type { TokenSpan } from '../core/span.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** A side of a river: the words for it, and the river's place. */
interface RiverSide {
  readonly relation: PlaceRelation;
  readonly token: number;
  readonly tokenEnd: number;
  readonly id: string;
}

const BANKS = wordSet('bank-of-a-river');
const LINKS = wordSet('between-bank-and-river');
/** Words from the bank to the river. */
const REACH = 5;
const SIDES: ReadonlyArray<readonly [PlaceRelation, ReadonlySet<string>]> = [
  ['north', wordSet('northern-bank')],
  ['south', wordSet('southern-bank')],
  ['east', wordSet('eastern-bank')],
  ['west', wordSet('western-bank')],
];

/** Banks of rivers in a stretch of a sentence; of a river without its name nothing is known. */
export function riverSidesIn(view: View, clause: TokenSpan): readonly RiverSide[] {
  if (!namesWater(view)) return NONE;
  const found: RiverSide[] = [];
  for (let bank = clause.token; bank < clause.tokenEnd; bank++) {
    if (!BANKS.has(view.reading(bank)?.stem ?? view.fold(bank))) continue;
    const beside = view.doc.language.code === 'en' ? bank - 1 : bank + 1;
    const side = sideAt(view, beside);
    const river = side && riverAfter(view, clause, bank + 1);
    if (river) found.push({ relation: side, token: Math.min(bank, beside), tokenEnd: river.tokenEnd, id: river.id });
  }
  return found;
}

const NONE: readonly never[] = [];

/** Does the article name any water? */
const namesWater = oncePer((view: View): boolean =>
  view.analysis.mentions.some((mention) => mention.kind === 'place' && isWater(view, mention)),
);

const isWater = ({ analysis: { world } }: View, { id }: EntityMention): boolean =>
  world.places[id.slice('place:'.length)]?.kind === 'water';

const sideAt = (view: View, token: number): PlaceRelation | undefined =>
  SIDES.find(([, words]) => words.has(view.reading(token)?.stem ?? '') || words.has(view.fold(token)))?.[0];

/** The river that follows: a name for water, over its side and words between. */
function riverAfter(
  view: View,
  clause: TokenSpan,
  from: number,
): { readonly id: string; readonly tokenEnd: number } | undefined {
  for (let t = from; t < Math.min(clause.tokenEnd, from + REACH); t++) {
    const named = view.mentionsIn(t, t + 1).find((m) => m.kind === 'place');
    if (named?.kind === 'place') return isWater(view, named) ? named : undefined;
    if (!LINKS.has(view.fold(t)) && sideAt(view, t) === undefined && view.analysis.nounAt(t) !== 'river')
      return undefined;
  }
  return undefined;
}
