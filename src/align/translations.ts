// In: linked articles with the names and numbers that each tells, in order. Out: which of them are one text in two languages or of one agency.
import type { Kinship } from './lineage.ts';
import type { Link } from './links.ts';
import type { Signatures } from './signatures.ts';

/** Longer texts are compared by their beginning. */
const LONGEST_TRAIL = 120;
const FEWEST_COMMON = 8;
const FEWEST_NUMBERS = 3;
/** Share of the shorter trail that the other has too, in the same order. */
const TRANSLATED = 0.6;
const OF_ONE_AGENCY = 0.4;

/** Kinships of linked articles that no copied sentence shows. `kin` are known already. */
export function translations(
  { head, trail, name }: Signatures,
  links: readonly Link[],
  kin: readonly Kinship[],
): Kinship[] {
  const known = new Set(kin.map(({ a, b }) => `${a} ${b}`));
  const found: Kinship[] = [];
  const trailOf = (article: number): string[] => Array.from(trail(article).subarray(0, LONGEST_TRAIL), name);
  for (const { a, b } of links) {
    const [x, y] = [head(a), head(b)];
    const agency = x.agencies.find((id) => y.agencies.includes(id));
    if (known.has(`${a} ${b}`) || (x.lang === y.lang && agency === undefined)) continue;
    const share = sharedInOrder(trailOf(a), trailOf(b));
    if (agency !== undefined && share >= OF_ONE_AGENCY)
      found.push({
        a,
        b,
        basis: 'named-agency',
        because: { id: 'lineage.named-agency', params: { agency: { id: agency.replace(':', '.') } } },
      });
    else if (x.lang !== y.lang && share >= TRANSLATED)
      found.push({ a, b, basis: 'translation', because: { id: 'lineage.translation' } });
  }
  return found;
}

/** Share of the shorter trail in the longest common subsequence; 0 where that has too few names or numbers to tell. */
export function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.slice(0, LONGEST_TRAIL), b.slice(0, LONGEST_TRAIL)];
  const common = longestCommon(x, y);
  const numbers = new Set(common.filter((key) => key.startsWith('number:'))).size;
  return common.length < FEWEST_COMMON || numbers < FEWEST_NUMBERS ? 0 : common.length / Math.min(x.length, y.length);
}

function longestCommon(x: readonly string[], y: readonly string[]): string[] {
  const width = y.length + 1;
  const length = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      length[i * width + j] =
        x[i] === y[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const common: string[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) {
      common.push(x[i]!);
      i++;
      j++;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return common;
}
