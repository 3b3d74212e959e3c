// In: a word's spelling and its language. Out: its readings, the likeliest first, and the tables they belong to.
import type { Language, Segmentation } from '../core/language.ts';
import {
  type Analyse,
  FEATURE,
  PHRASE_BIT,
  type PhraseStart,
  type PhraseStep,
  type Reading,
  type Table,
  tableBit,
} from '../core/lexeme.ts';
import { EXACT_ONLY, hashWord, type Lexicon } from './lexicon.ts';

const MOST_READINGS = 12;

/** Which table a word of several is likeliest of, lowest first; tables not named stand in the middle. */
const TABLE_RANK: Partial<Record<Table, number>> = {
  particle: 0,
  negation: 0,
  number: 0,
  ordinal: 0,
  calendar: 1,
  // سياسي is oftener political than a politician.
  quality: 1.5,
  'given-name': 2.5,
  label: 4,
  answer: 8,
  game: 8,
  // Words that stand beside numbers have readings of their own elsewhere.
  modifier: 8,
};
const MIDDLE_RANK = 2;
const UNKNOWN = 100;
/** What a spelling that matches only when folded costs, against the entry's own; and what each clitic costs. */
const FOLDED = 6;
const CLITIC = 2;

/** Points for forms that news seldom has: each applies where all its bits are set. */
const SELDOM: ReadonlyArray<readonly [bits: number, points: number]> = [
  [FEATURE.person1, 3],
  [FEATURE.person2, 3],
  [FEATURE.imperative, 3],
  // An attack is oftener the noun than the verb, in English.
  [FEATURE.present, 1],
  [FEATURE.jussive, 1],
  [FEATURE.passive, 1],
  [FEATURE.activeParticiple, 1],
  [FEATURE.passiveParticiple, 1],
  // متظاهرين is oftener many than two, مسؤولا an accusative than two officials of something, تحركا a verbal noun than two who moved.
  [FEATURE.dual, 1],
  [FEATURE.dual | FEATURE.construct, 2],
  [FEATURE.dual | FEATURE.past, 2],
  // أعلن: he announced, seldom the women announced.
  [FEATURE.plural | FEATURE.feminine | FEATURE.past, 3],
];
/** رفضهم is their refusal oftener than he refused them; a bare قتل, أمن, شكل is oftener the noun. */
const FINITE = FEATURE.past | FEATURE.present;
const BARE_PAST = FEATURE.past | FEATURE.person3 | FEATURE.singular | FEATURE.masculine;
/** A participle in the accusative opens a clause of its own (مؤكدا أن): nothing against it. */
const ACCUSATIVE_PARTICIPLE = -1;

/** Makes the analyser that a vocabulary calls once for each distinct word. */
export function analyserFor(language: Language, lexicon: Lexicon): Analyse {
  const bits = lexicon.entries.map((entry) => tableBit(entry.table));
  const ranks = lexicon.entries.map((entry) => TABLE_RANK[entry.table] ?? MIDDLE_RANK);
  return (surface, folded) => {
    const segmentations = language.segment(surface, folded);
    const found: Reading[] = [];
    let mask = 0;
    for (const parts of segmentations) {
      const word = lexicon.word(parts.stem);
      if (word < 0) continue;
      const spelling = hashWord(parts.spelling);
      const before = found.length;
      lexicon.inflections(word, (entry, features, entrySpelling) => {
        const exact = entrySpelling === spelling;
        if (!exact && (features & EXACT_ONLY) !== 0) return;
        if (!language.fits(parts, lexicon.entries[entry]!, features)) return;
        found.push(reading(parts, entry, features & ~EXACT_ONLY, exact, word));
        mask |= bits[entry]!;
      });
      const begins = lexicon.beginsPhrase(word);
      if (begins) mask |= PHRASE_BIT;
      else if (found.length > before) continue;
      // A word known only from inside phrases still takes part in walking them.
      if (found.length === before) found.push(reading(parts, -1, 0, false, word));
    }
    if (!found.some((r) => r.entry >= 0)) found.push(reading(language.guess(segmentations), -1, 0, false, -1));
    const readings = found.length === 1 ? found : likeliest(found, ranks);
    const starts = (mask & PHRASE_BIT) === 0 ? NO_STARTS : startsOf(readings, lexicon);
    return { readings, mask, starts, steps: stepsOf(readings, lexicon) };
  };
}

/** The readings with the fewest points, best first. */
function likeliest(found: readonly Reading[], ranks: readonly number[]): Reading[] {
  const weighed = found.map((r) => ({ r, points: pointsAgainst(r, r.entry < 0 ? UNKNOWN : ranks[r.entry]!) }));
  weighed.sort((a, b) => a.points - b.points || a.r.entry - b.r.entry || a.r.features - b.r.features);
  return weighed.slice(0, MOST_READINGS).map(({ r }) => r);
}

const NO_STARTS: readonly PhraseStart[] = [];

/** Readings side by side that lead to one node are one start. */
function startsOf(readings: readonly Reading[], lexicon: Lexicon): PhraseStart[] {
  const starts: PhraseStart[] = [];
  let previous = 0;
  for (const one of readings) {
    const node = one.word < 0 ? 0 : lexicon.step(0, one.word);
    if (node === 0 || node === previous) continue;
    previous = node;
    starts.push({ node, reading: one });
  }
  return starts;
}

const NO_STEPS: readonly PhraseStep[] = [];

/** Readings side by side of one stem with one set of clitics are one step. */
function stepsOf(readings: readonly Reading[], lexicon: Lexicon): readonly PhraseStep[] {
  const steps: PhraseStep[] = [];
  const clitic = (spelling: string): number => (spelling === '' ? -1 : lexicon.word(spelling));
  for (const { word, conjunction, preposition } of readings) {
    if (word < 0 || lexicon.tablesWithin(word) === 0) continue;
    const step = { conjunction: clitic(conjunction), preposition: clitic(preposition), word };
    const known = (step.conjunction >= 0 || conjunction === '') && (step.preposition >= 0 || preposition === '');
    if (known && !isSame(steps[steps.length - 1], step)) steps.push(step);
  }
  return steps.length === 0 ? NO_STEPS : steps;
}

const isSame = (a: PhraseStep | undefined, b: PhraseStep): boolean =>
  a?.word === b.word && a.conjunction === b.conjunction && a.preposition === b.preposition;

function reading(parts: Segmentation, entry: number, features: number, exact: boolean, word: number): Reading {
  const { conjunction, preposition, article, future, pronoun, stem, prefix } = parts;
  return { entry, stem, conjunction, preposition, article, future, pronoun, features, exact, prefix, word };
}

/** How unlikely a reading is without its neighbours; the fewest points come first. */
function pointsAgainst(r: Reading, rank: number): number {
  let points = rank + (r.exact ? 0 : FOLDED) + CLITIC * clitics(r);
  for (const [bits, cost] of SELDOM) if ((r.features & bits) === bits) points += cost;
  const bare = r.conjunction === '' && (r.features & BARE_PAST) === BARE_PAST;
  if (bare || (r.pronoun !== '' && (r.features & FINITE) !== 0)) points += 1;
  const participle = (r.features & (FEATURE.activeParticiple | FEATURE.passiveParticiple)) !== 0;
  if (participle && (r.features & FEATURE.accusative) !== 0) points += ACCUSATIVE_PARTICIPLE;
  return points;
}

/** Number of clitics that a reading splits off. */
function clitics(r: Reading): number {
  return (
    Number(r.conjunction !== '') +
    Number(r.preposition !== '') +
    Number(r.article) +
    Number(r.future) +
    Number(r.pronoun !== '')
  );
}
