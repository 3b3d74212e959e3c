// In: two numbers with a dash between them. Out: whether they are the score of a game: فاز 3-1, Mainz 0 - 3 Bayern.
import { TRAIT } from '../kinds.ts';
import { formIn, glued, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Amount } from './amount.ts';

const MOST_POINTS = 199;
/** Tokens to either side in which a word of sport shows a score. */
const WINDOW = 14;

/** A score falls, or begins at nothing, or stands near a word of winning and losing; a range rises. */
export function isScore(scan: Scan, a: Amount, b: Amount): boolean {
  const [x, y] = [a.value.value, b.value.value];
  if (x === undefined || y === undefined || a.kind !== 'number' || b.kind !== 'number') return false;
  if (x > MOST_POINTS || y > MOST_POINTS || !Number.isInteger(x) || !Number.isInteger(y)) return false;
  return x >= y || x === 0 || betweenNames(scan, a, b) || cuedBetween(scan, a.token - WINDOW, b.tokenEnd + WINDOW);
}

/** `Genoa 2-3 Lazio` */
function betweenNames(scan: Scan, a: Amount, b: Amount): boolean {
  const named = (i: number): boolean => formIn(scan, i)?.capital === true && !senseAt(scan, i, 'calendar');
  return scan.lang === 'en' && glued(scan, a.tokenEnd) && named(a.token - 1) && named(b.tokenEnd);
}

function cuedBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = Math.max(scan.first, from); i < Math.min(scan.limit, to); i++)
    if (senseWith(scan, i, TRAIT.score)) return true;
  return false;
}
