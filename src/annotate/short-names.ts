// In: a document with its persons. Out: later mentions by the last name alone, put with the full ones.

import { formAt } from '../core/document.ts';
import { type Form, type Reading, tableBits } from '../core/lexeme.ts';
import type { EntityMention } from '../core/mention.ts';
import { isTagged, TAG, tagBits } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import { withArticle } from '../lang/ar/endings.ts';
import { hasArticle, type NameScan, nameWordAt } from './name-words.ts';
import { entityMention } from './names.ts';
import { isVerbOfSaying } from './people.ts';

/** Words of these tables are no last name by themselves: the preposition على is not علي, المخابرات not somebody. */
const COMMON = tableBits(
  'particle',
  'negation',
  'number',
  'concept',
  'noun',
  'title',
  'calendar',
  'quality',
  'organisation',
  'demonym',
  'unit',
);
const NAMELIKE = tagBits(TAG.noun, TAG.proper, TAG.adjective, TAG.participle);

/**
 * Later short mentions: الكاظمي after مصطفى الكاظمي, Blinken after Antony Blinken. A last name that two persons of the article
 * share is left alone.
 */
export function shortNames(
  scan: NameScan,
  people: readonly EntityMention[],
  taken: Uint8Array,
  world: WorldRecords,
): EntityMention[] {
  const { doc, tags } = scan;
  const byLast = lastNames(scan, people);
  const found: EntityMention[] = [];
  if (byLast.size === 0) return found;
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if (taken[i] !== 0 || !isTagged(tags, i, NAMELIKE)) continue;
      const form = formAt(doc, i);
      if ((form.mask & COMMON) !== 0 && !isSpeaking(scan, i, world)) continue;
      const spelling = spellingsOf(form, form.readings[tags.reading[i]!]).find((s) => byLast.get(s));
      const id = spelling === undefined ? undefined : byLast.get(spelling);
      if (!id || isOtherName(scan, i)) continue;
      const by = `${doc.language.code}.name.short`;
      found.push(entityMention(doc, 'person', i, i + 1, { id, known: false, by }));
    }
  }
  return found;
}

/** «وقال الصياد:», «وأوضح «الجندى» أن»: a last name that is a word too, behind a verb of saying and before what is said. */
function isSpeaking(scan: NameScan, i: number, world: WorldRecords): boolean {
  const { doc, tags } = scan;
  if (!hasArticle(scan, i) || (formAt(doc, i).mask & NEVER) !== 0) return false;
  let [before, after] = [i - 1, i + 1];
  while (before >= 0 && QUOTES.has(formAt(doc, before).surface)) before--;
  while (after < doc.tokens.count && QUOTES.has(formAt(doc, after).surface)) after++;
  if (before < 0 || after >= doc.tokens.count || !isVerbOfSaying(scan, before, world)) return false;
  return tags.tag[after] === TAG.complementiser || tags.tag[after] === TAG.punctuation;
}

const NEVER = tableBits('title', 'organisation', 'number', 'calendar', 'demonym');
const QUOTES = new Set(['"', '«', '»', '“', '”']);

/** Last names of the persons named in full; null where two share one. */
function lastNames({ doc }: NameScan, people: readonly EntityMention[]): Map<string, string | null> {
  const byLast = new Map<string, string | null>();
  for (const person of people) {
    if (person.tokenEnd - person.token < 2) continue;
    const last = formAt(doc, person.tokenEnd - 1).fold.replace(/'s$/, '');
    const known = byLast.get(last);
    byLast.set(last, known === undefined || known === person.id ? person.id : null);
  }
  return byLast;
}

/** The word itself and without its clitics, the article kept: والكاظمي, للكاظمي, Blinken's. */
function spellingsOf({ fold }: Form, reading: Reading | undefined): string[] {
  if (!reading) return [fold];
  const bare = fold.slice(reading.prefix - (reading.article ? 2 : 0)).replace(/'s$/, '');
  const definite = reading.article && reading.preposition === 'ل' ? [withArticle(reading.stem)] : [];
  return [bare, fold, ...definite];
}

/** A given name right before makes it somebody else: `Michelle` before Obama. */
function isOtherName(scan: NameScan, i: number): boolean {
  return i > 0 && nameWordAt(scan, i - 1) === 'given';
}
