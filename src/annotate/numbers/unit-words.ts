// In: tokens without a numeral. Out: the amounts that a unit's own form says: لترين, ريالان, لتر ونصف, `a dollar`.

import { formAt } from '../../core/document.ts';
import { FEATURE } from '../../core/lexeme.ts';
import { endsAsDual } from '../../lang/ar/endings.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { exactly } from '../../values/quantity.ts';
import { RANK, TRAIT } from '../kinds.ts';
import { rankAt, type Scan, sensesAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { type Amount, inUnits, type Units, unitOf } from './amount.ts';
import { addedFraction } from './fraction.ts';
import { currencyNamed } from './money.ts';

const HOMELAND = wordSet('homeland');

/** The amount whose number is not written but inflected, at token `i`. */
export function readUnitWord(scan: Scan, i: number, units: Units): Amount | undefined {
  const article = scan.lang === 'en' && rankAt(scan, i, RANK.article) !== undefined;
  const at = article ? i + 1 : i;
  for (const sense of sensesAt(scan, at)) {
    if (sense.table !== 'unit' && sense.table !== 'currency') continue;
    if (sense.pronoun !== '' || sense.role === 'issuer' || (at === i && sense.article)) continue;
    const amount = inflected(scan, i, at, sense, units, article);
    if (amount) return amount;
  }
  return undefined;
}

function inflected(
  scan: Scan,
  i: number,
  at: number,
  sense: Sense,
  units: Units,
  article: boolean,
): Amount | undefined {
  const dual = scan.lang === 'ar' && (sense.features & FEATURE.dual) !== 0 && isDual(scan, at);
  const count = dual ? 2 : 1;
  const money = sense.table === 'currency' ? currencyNamed(scan, at, sense) : undefined;
  const unit = sense.table === 'unit' ? unitOf(sense, at, units) : undefined;
  const end = money?.tokenEnd ?? unit?.tokenEnd;
  if (end === undefined) return undefined;
  const part = { value: count, end, room: 1, digits: false };
  const added = scan.lang === 'ar' || article ? addedFraction(scan, part) : undefined;
  const one = scan.lang === 'ar' && !isHomeland(scan, i) ? oneAfter(scan, end) : 0;
  if (!dual && !added && !(article && money) && one === 0) return undefined;
  return inUnits({
    kind: money ? 'money' : 'quantity',
    token: i,
    tokenEnd: added?.end ?? end + one,
    start: offsetAfterLetters(scan.text, scan.doc.tokens.start[i]!, article ? 0 : sense.skip),
    value: exactly(count + (added?.value ?? 0)),
    numerals: [],
    ...(money && { currency: money }),
    ...(unit && { unit }),
  });
}

/** كيلومتران; the construct has the letters of the accusative (قدما, forward), and a club has those of two miles (ميلان). */
function isDual(scan: Scan, i: number): boolean {
  return endsAsDual(formAt(scan.doc, i).fold) && senseWith(scan, i, TRAIT.notDual) === undefined;
}

/** شعب واحد ووطن واحد: no ton. */
const isHomeland = (scan: Scan, i: number): boolean => HOMELAND.has(formAt(scan.doc, i).fold);

/** ريال واحد: the numeral one stands behind its noun. */
function oneAfter(scan: Scan, end: number): number {
  const one = rankAt(scan, end, RANK.unit);
  return one && one.key === 'one' && one.conjunction === '' && !one.article ? 1 : 0;
}
