// In: one way to read an English token, and what stands around it. Out: how unlikely that way is.
import { NEIGHBOUR, OWN_NEIGHBOUR, type TagContext } from '../../core/language.ts';
import { ATTACHED, FEATURE, type Form, SHAPE } from '../../core/lexeme.ts';
import { TAG, type Tag, tagBits } from '../../core/syntax.ts';

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
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

/** What an English form is to the words beside it. */
const BESIDE = {
  to: OWN_NEIGHBOUR,
  subject: OWN_NEIGHBOUR << 1,
  be: OWN_NEIGHBOUR << 2,
  determiner: OWN_NEIGHBOUR << 3,
  capital: OWN_NEIGHBOUR << 4,
} as const;

/** The `BESIDE` bits of a form. */
export function besideOf({ fold, capital }: Form): number {
  return (
    (fold === 'to' ? BESIDE.to : 0) |
    (SUBJECT_PRONOUNS.has(fold) ? BESIDE.subject : 0) |
    (BE.has(fold) ? BESIDE.be : 0) |
    (DETERMINERS.has(fold) ? BESIDE.determiner : 0) |
    (capital ? BESIDE.capital : 0)
  );
}

/** Points against a reading: nouns follow determiners, adjectives and prepositions; verbs follow subjects, auxiliaries and `to`. */
export function penalty(tag: Tag, traits: number, context: TagContext): number {
  return tag === TAG.verb ? againstVerb(traits, context) : againstOther(tag, traits, context);
}

/** Tags that no verb follows. */
const NOT_BEFORE_VERB = tagBits(TAG.determiner, TAG.preposition, TAG.adjective, TAG.numeral);

function againstVerb(traits: number, { previous, before, opensClause }: TagContext): number {
  if ((traits & ATTACHED.pronoun) !== 0) return 20;
  if ((before & BESIDE.to) !== 0) return (traits & FEATURE.past) !== 0 ? 6 : 0;
  if (previous === TAG.auxiliary || (before & BESIDE.subject) !== 0) return 0;
  if (((NOT_BEFORE_VERB >> previous) & 1) !== 0) return 10;
  if (previous === TAG.noun || previous === TAG.proper) return 1;
  if (opensClause) return (traits & (FEATURE.past | FEATURE.activeParticiple)) !== 0 ? 2 : 4;
  return 3;
}

function againstOther(tag: Tag, traits: number, context: TagContext): number {
  const { previous, before } = context;
  // They were still digging: behind an adverb it tells what is being done.
  if (tag === TAG.noun && previous === TAG.adverb && (traits & FEATURE.verbalNoun) !== 0) return 4;
  if (tag === TAG.adjective && standsAsVerb(context)) return 5;
  if ((before & BESIDE.to) !== 0 || previous === TAG.auxiliary) return tag === TAG.noun ? 5 : 2;
  if ((before & BESIDE.subject) !== 0 && tag === TAG.noun) return 4;
  return 1;
}

/** «The authorities closed the highway»: between a noun and a determiner or a name no adjective stands. */
function standsAsVerb({ previous, after }: TagContext): boolean {
  return (previous === TAG.noun || previous === TAG.proper) && (after & (BESIDE.capital | BESIDE.determiner)) !== 0;
}

/** What a word that no table knows looks like, by its first letter and its ending. */
export function shapeOf({ fold, capital }: Form): number {
  return (
    (capital ? SHAPE.capital : 0) | (fold.endsWith('ly') ? SHAPE.adverb : 0) | (fold.endsWith('ed') ? SHAPE.past : 0)
  );
}

/** An unknown word is a name when capital, an adverb in -ly, a verb in -ed after its subject, else a noun. */
export function unknownTag(traits: number, { previous, before }: TagContext): Tag {
  if ((traits & SHAPE.capital) !== 0 && (before & NEIGHBOUR.word) !== 0) return TAG.proper;
  if ((traits & SHAPE.adverb) !== 0) return TAG.adverb;
  const afterSubject =
    previous === TAG.noun || previous === TAG.proper || previous === TAG.pronoun || previous === TAG.auxiliary;
  return afterSubject && (traits & SHAPE.past) !== 0 ? TAG.verb : TAG.noun;
}

const BEFORE_ADJECTIVE = tagBits(TAG.determiner, TAG.adjective, TAG.numeral, TAG.preposition);

/** A verb beside a hyphen describes (the rebel-held town, cross-border raids). Another one carries its clause unless it stands before a noun: has not handed, were killed, 12 killed; but the wounded man. */
export function tagInPlace(tag: Tag, traits: number, { previous, before, hyphenated }: TagContext): Tag {
  if (hyphenated && (tag === TAG.participle || tag === TAG.verb)) return TAG.adjective;
  if (tag !== TAG.participle || ((BEFORE_ADJECTIVE >> previous) & 1) !== 0) return tag;
  if ((traits & FEATURE.passiveParticiple) !== 0) return TAG.verb;
  return previous === TAG.auxiliary || (before & BESIDE.be) !== 0 ? TAG.verb : tag;
}
