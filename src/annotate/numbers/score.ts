// In: two numbers with a dash between them. Out: whether they are the score of a game: فاز 3-1, Mainz 0 - 3 Bayern.
import { TOKEN_KIND } from '../../core/lexeme.ts';
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
  const cued = (bare: boolean): boolean => cuedBetween(scan, a.token - WINDOW, b.tokenEnd + WINDOW, bare);
  return x >= y || x === 0 || betweenNames(scan, a, b) || cued(countsNothing(scan, b.tokenEnd));
}

/** `Genoa 2-3 Lazio` */
function betweenNames(scan: Scan, a: Amount, b: Amount): boolean {
  const named = (i: number): boolean => formIn(scan, i)?.capital === true && !senseAt(scan, i, 'calendar');
  return scan.lang === 'en' && glued(scan, a.tokenEnd) && named(a.token - 1) && named(b.tokenEnd);
}

/** `lost 1-2 to Ghana`, not `lost 20-30 men`: a mark, a name or a particle follows. */
function countsNothing(scan: Scan, end: number): boolean {
  const form = formIn(scan, end);
  return form?.kind !== TOKEN_KIND.word || form.capital || senseWith(scan, end, TRAIT.stop) !== undefined;
}

/** Words that tell of much besides games (`lost`) are cues only where `bare` numbers stand. */
function cuedBetween(scan: Scan, from: number, to: number, bare: boolean): boolean {
  for (let i = Math.max(scan.first, from); i < Math.min(scan.limit, to); i++) {
    const sense = senseWith(scan, i, TRAIT.score);
    if (sense && (bare || sense.is.score !== 'bare')) return true;
  }
  return false;
}

/** Tokens from a word of winning to a score that a time stands behind: «فاز 2-3 الأحد». */
const REACH = 8;

/** Does a word of winning or losing stand before the number at a token? Then what a dash joins to it is no time. */
export const followsResult = (scan: Scan, token: number): boolean => cuedBetween(scan, token - REACH, token, true);
