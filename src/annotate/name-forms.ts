// In: a form with what is looked up with it. Out: what it can be as part of a personal name, its neighbours not looked at.

import type { Lang } from '../core/article.ts';
import { type Form, PHRASE_BIT, type Reading, tableBits } from '../core/lexeme.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Term } from './terms.ts';

/**
 * given: a given name; likely: a given name that is a common word too (أمين, Grace); link: stands inside names alone (بن, van);
 * ending: ends a name of two words (نور الدين); unknown: in no table.
 */
export type NameWord = 'given' | 'likely' | 'link' | 'ending' | 'unknown';

const LINKS = wordSet('name-link');
const ENDINGS = wordSet('name-ending');
const GIVEN_NAME = tableBits('given-name');
const PERSON = tableBits('person');
const CALENDAR = tableBits('calendar');

/** What a word is as part of a name, by its terms and the bits of their tables. In Arabic only a noun or the like is one, links and endings apart. */
export function nameWordOf(
  { fold, capital }: Form,
  reading: Reading | undefined,
  terms: readonly Term[],
  tables: number,
  lang: Lang,
): NameWord | undefined {
  if (LINKS.has(fold)) return 'link';
  const given = terms.find(({ entry }) => entry.bit === GIVEN_NAME);
  const named = given && (given.entry.attributes?.cued === true ? 'likely' : 'given');
  if (lang === 'en') {
    if (!capital) return undefined;
    return named ?? ((tables & ~(PERSON | PHRASE_BIT)) === 0 ? 'unknown' : undefined);
  }
  if (ENDINGS.has(fold)) return 'ending';
  if (isWeekday(terms)) return undefined;
  if (named) return named;
  const free = reading !== undefined && (reading.entry < 0 || (tables & PERSON) !== 0);
  const bare = free && reading.preposition === '' && reading.pronoun === '';
  return bare && fold.length > 1 ? 'unknown' : undefined;
}

/** «توماس دو ميزيير الجمعة», «عيسى قراقع الخميس 31 يناير»: a weekday ends the name, though جمعة and خميس are names too. */
function isWeekday(terms: readonly Term[]): boolean {
  const day = terms.find(({ entry }) => entry.bit === CALENDAR);
  return day?.entry.attributes?.role === 'weekday' && day.reading.article;
}
