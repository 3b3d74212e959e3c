// In: an Arabic word, as spelled and folded. Out: every way to take it apart into conjunction, preposition, article, stem and pronoun.
import type { Segmentation } from '../../core/language.ts';

/** Attached pronouns, longest first. ي is left out: it is a pronoun only inside quotations and the nisba ending everywhere. */
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك'];
const PREPOSITIONS = ['ب', 'ك', 'ل'];
/** What a verb in the future can begin with after س. */
const PRESENT_PREFIX = 'يتنا';
const ARTICLE = 'ال';
const SHORTEST_STEM = 2;

/**
 * All segmentations of a word, unsplit first. Shape: [و|ف] [ب|ك|ل|س] [ال] STEM [pronoun]; لل is ل and ال. Before a pronoun ت may
 * be ة (رسالته), ا may be ى (مستواه), and the و of a plural verb has lost its ا (قتلوه).
 */
export function segment(surface: string, folded: string): readonly Segmentation[] {
  if (folded.length < SHORTEST_STEM) return [unsplit(surface, folded)];
  const found: Segmentation[] = [];
  for (const conjunction of ['', 'و', 'ف']) {
    if (!folded.startsWith(conjunction) || folded.length - conjunction.length < SHORTEST_STEM) continue;
    afterConjunction(surface, folded, conjunction, found);
  }
  return found;
}

/** A word of one letter is itself: the و that stands alone, the د before a name. */
function unsplit(surface: string, folded: string): Segmentation {
  return segmentation({ conjunction: '', preposition: '', future: false }, false, '', folded, surface, 0);
}

function afterConjunction(surface: string, folded: string, conjunction: string, found: Segmentation[]): void {
  const at = conjunction.length;
  stems(surface, folded, { conjunction, preposition: '', future: false }, at, found);
  const next = folded.charAt(at);
  if (PREPOSITIONS.includes(next))
    stems(surface, folded, { conjunction, preposition: next, future: false }, at + 1, found);
  if (next === 'س' && PRESENT_PREFIX.includes(folded.charAt(at + 1)) && folded.length - at > 3)
    withoutArticle(surface, folded, { conjunction, preposition: '', future: true }, at + 1, found);
}

interface Proclitics {
  readonly conjunction: string;
  readonly preposition: string;
  readonly future: boolean;
}

function segmentation(
  { conjunction, preposition, future }: Proclitics,
  article: boolean,
  pronoun: string,
  stem: string,
  spelling: string,
  prefix: number,
): Segmentation {
  return { conjunction, preposition, article, future, pronoun, stem, spelling, prefix };
}

function stems(surface: string, folded: string, clitics: Proclitics, at: number, found: Segmentation[]): void {
  if (clitics.preposition === 'ل' && folded.charAt(at) === 'ل') {
    // Two ل are the article's more often than the stem's own: للجنة is for the committee.
    withArticle(surface, folded, clitics, at + 1, found); // للحكومة
    withArticle(surface, folded, clitics, at, found); // للجنة: the stem's own ل takes the article's place
    withNamesArticle(surface, folded, clitics, at + 1, found);
    return;
  }
  withoutArticle(surface, folded, clitics, at, found);
  if (folded.startsWith(ARTICLE, at)) withArticle(surface, folded, clitics, at + 2, found);
}

/** A name that begins with ال loses the ا after ل (للقاهرة); it is looked up as it is listed (القاهرة). */
function withNamesArticle(
  surface: string,
  folded: string,
  clitics: Proclitics,
  at: number,
  found: Segmentation[],
): void {
  if (folded.length - at < SHORTEST_STEM) return;
  found.push(segmentation(clitics, false, '', ARTICLE + folded.slice(at), ARTICLE + surface.slice(at), at - 1));
}

function withArticle(surface: string, folded: string, clitics: Proclitics, at: number, found: Segmentation[]): void {
  if (folded.length - at < SHORTEST_STEM) return;
  found.push(segmentation(clitics, true, '', folded.slice(at), surface.slice(at), at));
}

function withoutArticle(surface: string, folded: string, clitics: Proclitics, at: number, found: Segmentation[]): void {
  if (folded.length - at < SHORTEST_STEM) return;
  found.push(segmentation(clitics, false, '', folded.slice(at), surface.slice(at), at));
  for (const pronoun of PRONOUNS) {
    const end = folded.length - pronoun.length;
    // A final ة folds to ه but is never a pronoun.
    if (end - at < SHORTEST_STEM || !surface.endsWith(pronoun)) continue;
    for (const [stem, spelling] of repairs(folded.slice(at, end), surface.slice(at, end)))
      found.push(segmentation(clitics, false, pronoun, stem, spelling, at));
  }
}

/** The stem before a pronoun as written, and as it is written without one. */
function repairs(stem: string, spelling: string): ReadonlyArray<readonly [string, string]> {
  const written = [stem, spelling] as const;
  const without = (s: string): string => s.slice(0, -1);
  switch (stem.charAt(stem.length - 1)) {
    case 'ت':
      return [written, [`${without(stem)}ه`, `${without(spelling)}ة`]];
    case 'ا':
      return [written, [`${without(stem)}ي`, `${without(spelling)}ى`]];
    case 'و':
      return [written, [`${stem}ا`, `${spelling}ا`]];
    case 'ي':
      return stem.length === 3 ? [[stem, `${without(spelling)}ى`]] : [written]; // عليه, إليه, لديه
    case 'ء':
      return [written, [stem, `${without(spelling)}ء`]];
    default:
      return [written];
  }
}

const SHORTEST_AFTER_WAW = 4;

/**
 * The segmentation to keep for a word that no table knows: the article is taken off with what stands before it; else و, which
 * more often joins an unknown word than begins one; nothing else.
 */
export function guess(candidates: readonly Segmentation[]): Segmentation {
  const certain = candidates.find((c) => c.article && c.prefix >= 2 && c.stem.length >= 3);
  const joined = candidates.find(
    (c) => c.conjunction === 'و' && c.prefix === 1 && c.pronoun === '' && c.stem.length >= SHORTEST_AFTER_WAW,
  );
  return certain ?? joined ?? candidates[0]!;
}
