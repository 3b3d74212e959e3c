// In: a word's spelling and its language. Out: its readings, the likeliest first, and the tables they belong to.
import type { Language, Segmentation } from '../core/language.ts';
import { type Analyse, FEATURE, PHRASE_BIT, type Reading, type Table, tableBit } from '../core/lexeme.ts';
import { EXACT_ONLY, hashWord, type Lexicon } from './lexicon.ts';

const MOST_READINGS = 12;

/** Which table a word of several is likeliest of, lowest first; tables not named stand in the middle. */
const TABLE_RANK: Partial<Record<Table, number>> = {
  particle: 0,
  negation: 0,
  number: 0,
  ordinal: 0,
  calendar: 0,
  label: 4,
  'given-name': 4,
  quality: 4,
};
const MIDDLE_RANK = 2;
/** Proper names stand with the article or without it, as they are listed: السيول are floods, not سيول (Seoul). */
const NAMES: ReadonlySet<Table> = new Set<Table>(['place', 'organisation', 'person']);
/** Forms that news seldom has: I and we outside quotations, participles of a spelling that is a word of its own. */
const SELDOM = FEATURE.person1 | FEATURE.person2 | FEATURE.imperative;
/** مسؤولا is an accusative far more often than two officials of something. */
const DUAL_CONSTRUCT = FEATURE.dual | FEATURE.construct;
const PARTICIPLE = FEATURE.activeParticiple | FEATURE.passiveParticiple;

/** Makes the analyser that a vocabulary calls once for each distinct word. */
export function analyserFor(language: Language, lexicon: Lexicon): Analyse {
  const bits = lexicon.entries.map((entry) => tableBit(entry.table));
  const named = lexicon.entries.map((entry) => entry.pos === 'proper' && NAMES.has(entry.table));
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
        if (parts.article && named[entry]) return;
        found.push(reading(parts, entry, features & ~EXACT_ONLY, exact, word));
        mask |= bits[entry]!;
      });
      if (!lexicon.beginsPhrase(word) && found.length > before) continue;
      if (lexicon.beginsPhrase(word)) mask |= PHRASE_BIT;
      // A word known only from inside phrases still takes part in walking them.
      if (found.length === before) found.push(reading(parts, -1, 0, false, word));
    }
    if (!found.some((r) => r.entry >= 0)) found.push(reading(language.guess(segmentations), -1, 0, false, -1));
    const rank = (r: Reading): number =>
      (r.entry < 0 ? 9 : ranks[r.entry]!) +
      ((r.features & SELDOM) !== 0 ? 3 : 0) +
      ((r.features & DUAL_CONSTRUCT) === DUAL_CONSTRUCT ? 2 : 0) +
      ((r.features & PARTICIPLE) !== 0 ? 1 : 0);
    found.sort((a, b) => byLikelihood(a, b) || rank(a) - rank(b) || a.entry - b.entry || a.features - b.features);
    return { readings: found.slice(0, MOST_READINGS), mask };
  };
}

function reading(parts: Segmentation, entry: number, features: number, exact: boolean, word: number): Reading {
  const { conjunction, preposition, article, future, pronoun, stem, prefix } = parts;
  return { entry, stem, conjunction, preposition, article, future, pronoun, features, exact, prefix, word };
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

function byLikelihood(a: Reading, b: Reading): number {
  return Number(a.entry < 0) - Number(b.entry < 0) || Number(b.exact) - Number(a.exact) || clitics(a) - clitics(b);
}
