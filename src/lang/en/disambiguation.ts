// In: one way to read an English token, and what stands around it. Out: how unlikely that way is.
import type { TagContext } from '../../core/language.ts';
import { FEATURE, type Form, type Reading } from '../../core/lexeme.ts';
import { TAG, type Tag } from '../../core/syntax.ts';

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that']);
const NOT_BEFORE_VERB = new Set<Tag>([TAG.determiner, TAG.preposition, TAG.adjective, TAG.numeral]);

/** Points against a reading: nouns follow determiners, adjectives and prepositions; verbs follow subjects, auxiliaries and `to`. */
export function penalty(tag: Tag, reading: Reading, context: TagContext): number {
  return tag === TAG.verb ? againstVerb(reading, context) : againstOther(tag, reading, context);
}

function againstVerb(reading: Reading, { previous, previousFold, previousReading, opensClause }: TagContext): number {
  if (reading.pronoun !== '') return 20;
  if (previousFold === 'to') return (reading.features & FEATURE.past) !== 0 ? 6 : 0;
  if (previous === TAG.auxiliary || SUBJECT_PRONOUNS.has(previousFold)) return 0;
  if (NOT_BEFORE_VERB.has(previous)) return previousReading !== undefined && previousFold === '' ? 8 : 10;
  if (previous === TAG.noun || previous === TAG.proper) return 1;
  if (opensClause) return (reading.features & (FEATURE.past | FEATURE.activeParticiple)) !== 0 ? 2 : 4;
  return 3;
}

function againstOther(tag: Tag, reading: Reading, context: TagContext): number {
  const { previous, previousFold } = context;
  // They were still digging: behind an adverb it tells what is being done.
  if (tag === TAG.noun && previous === TAG.adverb && (reading.features & FEATURE.verbalNoun) !== 0) return 4;
  if (tag === TAG.adjective && standsAsVerb(context)) return 5;
  if (previousFold === 'to' || previous === TAG.auxiliary) return tag === TAG.noun ? 5 : 2;
  if (SUBJECT_PRONOUNS.has(previousFold) && tag === TAG.noun) return 4;
  return 1;
}

/** «The authorities closed the highway»: between a noun and a determiner or a name no adjective stands. */
function standsAsVerb({ previous, nextFold, nextIsCapital }: TagContext): boolean {
  return (previous === TAG.noun || previous === TAG.proper) && (nextIsCapital || DETERMINERS.has(nextFold));
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'all',
  'both',
  'this',
  'these',
  'several',
  'some',
]);

/** An unknown word is a name when capital, an adverb in -ly, a verb in -ed after its subject, else a noun. */
export function unknownTag(form: Form, _reading: Reading, { previous, previousFold }: TagContext): Tag {
  if (form.capital && previousFold !== '') return TAG.proper;
  if (form.fold.endsWith('ly')) return TAG.adverb;
  const afterSubject =
    previous === TAG.noun || previous === TAG.proper || previous === TAG.pronoun || previous === TAG.auxiliary;
  return afterSubject && form.fold.endsWith('ed') ? TAG.verb : TAG.noun;
}

const BEFORE_ADJECTIVE = new Set<Tag>([TAG.determiner, TAG.adjective, TAG.numeral, TAG.preposition]);

/** A verb beside a hyphen describes (the rebel-held town, cross-border raids). Another one carries its clause unless it stands before a noun: has not handed, were killed, 12 killed; but the wounded man. */
export function tagInPlace(tag: Tag, reading: Reading, { previous, previousFold, hyphenated }: TagContext): Tag {
  if (hyphenated && (tag === TAG.participle || tag === TAG.verb)) return TAG.adjective;
  if (tag !== TAG.participle || BEFORE_ADJECTIVE.has(previous)) return tag;
  if ((reading.features & FEATURE.passiveParticiple) !== 0) return TAG.verb;
  return previous === TAG.auxiliary || BE.has(previousFold) ? TAG.verb : tag;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
