// In: a word's spelling and its language. Out: its readings, the likeliest first, and the tables they belong to.
import type { Language, Segmentation } from '../core/language.ts';
import { type Analyse, PHRASE_BIT, type Reading, tableBit } from '../core/lexeme.ts';
import { EXACT_ONLY, hashWord, type Lexicon } from './lexicon.ts';

const MOST_READINGS = 12;

/** Makes the analyser that a vocabulary calls once for each distinct word. */
export function analyserFor(language: Language, lexicon: Lexicon): Analyse {
  const bits = lexicon.entries.map((entry) => tableBit(entry.table));
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
        found.push(reading(parts, entry, features & ~EXACT_ONLY, exact, word));
        mask |= bits[entry]!;
      });
      if (!lexicon.beginsPhrase(word) && found.length > before) continue;
      if (lexicon.beginsPhrase(word)) mask |= PHRASE_BIT;
      // A word known only from inside phrases still takes part in walking them.
      if (found.length === before) found.push(reading(parts, -1, 0, false, word));
    }
    if (!found.some((r) => r.entry >= 0)) found.push(reading(language.guess(segmentations), -1, 0, false, -1));
    found.sort(byLikelihood);
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
  return (
    Number(a.entry < 0) - Number(b.entry < 0) ||
    Number(b.exact) - Number(a.exact) ||
    clitics(a) - clitics(b) ||
    a.entry - b.entry ||
    a.features - b.features
  );
}
