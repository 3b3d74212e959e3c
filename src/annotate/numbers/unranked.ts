// In: an Arabic ordinal and the tags around it. Out: whether it ranks nothing: عبد الله الثاني, قسم السلام أول, من باب أولى, تقرير أولي.

import { formAt } from '../../core/document.ts';
import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { endsAsFemininePlural, endsAsFirst, withoutConjunction } from '../../lang/ar/endings.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { TRAIT } from '../kinds.ts';
import { formIn, isWordOf, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Ordinal } from './ordinal.ts';

const ONCE = wordSet('once');
const HOUSE_OF = wordSet('house-of');
const GOD = wordSet('god-in-names');
const SERVANT = wordSet('servant-in-names');
const WHO_OR_WHAT = wordSet('who-or-what');

/** Is the ordinal part of a name, or a word that is spelled like one? */
export function ranksNothing(scan: Scan, tags: Tags, ordinal: Ordinal): boolean {
  if (scan.lang !== 'ar' || ordinal.digits || ordinal.cardinal) return false;
  if (isInName(tags, ordinal.token) || isOfRuler(scan, tags, ordinal)) return true;
  const { fold, surface } = formAt(scan.doc, ordinal.token);
  if (ordinal.tokenEnd > ordinal.token + 1) return false;
  if (endsAsFirst(fold)) return isFoldOfFirst(scan, tags, ordinal, surface);
  if (ordinal.definite) return false;
  if (AGAIN.has(withoutConjunction(fold))) return isAgain(scan, tags, ordinal);
  return numbersDistrict(scan, tags, ordinal);
}

/** التجمع الخامس: one of the names that were found, which have more words than one. */
const isInName = ({ tag }: Tags, i: number): boolean =>
  tag[i] === TAG.proper && (tag[i - 1] === TAG.proper || tag[i + 1] === TAG.proper);

/** تاني in the spoken language. */
const AGAIN = wordSet('again-as-spoken');

/** رجعنا تاني, حاجة تانية: again, another; but تاني مرة, مرة تانية. */
function isAgain(scan: Scan, tags: Tags, ordinal: Ordinal): boolean {
  if (formIn(scan, ordinal.token - 1)?.kind !== TOKEN_KIND.word) return false;
  return !nounFollows(scan, tags, ordinal) && !isWordOf(scan, ordinal.token - 1, ONCE);
}

/** البابا شنودة الثالث, عبد الله الثاني, آل ثاني: a king, a pope, a house. */
function isOfRuler(scan: Scan, tags: Tags, { token, definite }: Ordinal): boolean {
  if (isWordOf(scan, token - 1, HOUSE_OF)) return true;
  const form = formAt(scan.doc, token);
  if (!definite || isFeminine(form.fold) || form.readings.every((r) => r.conjunction !== '')) return false;
  const [name, title] = [formIn(scan, token - 1), senseWith(scan, token - 2, TRAIT.ruler)];
  if (name?.kind !== TOKEN_KIND.word || senseAt(scan, token - 1, 'calendar')) return false;
  // عبد الله الثاني
  const servant = isWordOf(scan, token - 1, GOD) && isWordOf(scan, token - 2, SERVANT);
  if (title !== undefined || servant || senseWith(scan, token - 1, TRAIT.rulerName)) return true;
  return tags.tag[token - 1] === TAG.proper && name.readings.every((r) => !r.article);
}

const isFeminine = (folded: string): boolean => folded.endsWith('ه') || endsAsFirst(folded);

/**
 * أولى is `first` behind or before a feminine noun, else `worthier` (من باب أولى); أولي, its misspelling, is `preliminary` behind a
 * masculine one (تقرير أولي).
 */
function isFoldOfFirst(scan: Scan, tags: Tags, ordinal: Ordinal, surface: string): boolean {
  const before = ordinal.token - 1;
  const noun = formIn(scan, before);
  const feminine = noun?.kind === TOKEN_KIND.word && (/[ةهىيا]$/.test(noun.surface) || isPlural(scan, tags, before));
  if (ordinal.definite) return surface.endsWith('ي') && noun?.kind === TOKEN_KIND.word && !feminine;
  return !(noun?.kind === TOKEN_KIND.word && /[ةه]$/.test(noun.surface)) && !nounFollows(scan, tags, ordinal);
}

function isPlural({ doc }: Scan, tags: Tags, i: number): boolean {
  const form = formAt(doc, i);
  const reading = form.readings[tags.reading[i]!] ?? form.readings[0];
  return ((reading?.features ?? 0) & FEATURE.plural) !== 0 || endsAsFemininePlural(form.fold);
}

/** A bare noun that the ordinal goes before: أول جلسة, تاني مرة; or `من`: أول من. */
function nounFollows(scan: Scan, tags: Tags, { tokenEnd }: Ordinal): boolean {
  const form = formIn(scan, tokenEnd);
  if (form?.kind !== TOKEN_KIND.word) return false;
  if (isWordOf(scan, tokenEnd, WHO_OR_WHAT)) return true;
  // أولى هذه الجلسات
  const stop = senseWith(scan, tokenEnd, TRAIT.stop);
  if ((stop && stop.is.determiner === undefined) || senseAt(scan, tokenEnd, 'ordinal')) return false;
  const reading = form.readings[tags.reading[tokenEnd]!] ?? form.readings[0];
  return (reading?.preposition ?? '') === '' && (reading?.conjunction ?? '') === '';
}

/** نيابة ثان المنصورة, قسم السلام أول, حي المنتزه ثان: behind a definite noun or a name an ordinal without an article describes nothing; it numbers. */
function numbersDistrict(scan: Scan, tags: Tags, ordinal: Ordinal): boolean {
  const { token } = ordinal;
  const before = formIn(scan, token - 1);
  if (before?.kind !== TOKEN_KIND.word || ordinal.value > MOST_DISTRICTS || ordinal.adverb) return false;
  if (senseWith(scan, token - 1, TRAIT.district)) return true;
  if (formAt(scan.doc, token).readings.some((r) => r.conjunction !== '' || r.preposition !== '')) return false;
  const reading = before.readings[tags.reading[token - 1]!] ?? before.readings[0];
  const named = tags.tag[token - 1] === TAG.proper || (tags.tag[token - 1] === TAG.noun && reading?.article === true);
  return named && !senseAt(scan, token - 1, 'calendar') && !nounFollows(scan, tags, ordinal);
}

const MOST_DISTRICTS = 4;
