// In: one way to read an Arabic token, and what stands before it. Out: how unlikely that way is.
import type { TagContext } from '../../core/language.ts';
import { FEATURE, type Form, type Reading } from '../../core/lexeme.ts';
import { TAG, type Tag } from '../../core/syntax.ts';

/** Folded words that only a verb follows: negators of tense, future and perfect particles. */
const BEFORE_VERB = new Set(['لم', 'لن', 'سوف', 'قد', 'لا', 'كي', 'لكي', 'حتي']);
const BEFORE_JUSSIVE = new Set(['ان', 'الا', 'كي', 'لكي', 'حتي', 'وان', 'بان']);
const TAGS_AFTER_NOUN_IN_CONSTRUCT = new Set<Tag>([TAG.noun, TAG.proper]);

/** «ثلاثة مسلحين», «على يد مسلحين»: no adjective without its noun before it. */
const BEFORE_NOUN = new Set<Tag>([TAG.verb, TAG.preposition, TAG.numeral]);

/**
 * Points against a reading. Verbs and verbal nouns of one spelling (طلب, قتل, رفض) are told apart by what must stand before each:
 * no verb after a preposition or inside a construct, no bare noun after لم.
 */
export function penalty(tag: Tag, reading: Reading, context: TagContext): number {
  return tag === TAG.verb ? againstVerb(reading, context) : againstOther(tag, reading, context);
}

function againstVerb(
  reading: Reading,
  { previous, previousReading, previousFold, opensClause, verbSeen }: TagContext,
): number {
  if (reading.article) return 20;
  if (reading.preposition !== '')
    return reading.preposition === 'ل' && (reading.features & FEATURE.present) !== 0 ? 1 : 20;
  if (reading.future || BEFORE_VERB.has(previousFold)) return 0;
  // يقل (of أقال) and the like stand after لم, لا, ل and أن alone.
  if ((reading.features & FEATURE.jussive) !== 0 && !BEFORE_JUSSIVE.has(previousFold)) return 20;
  if (previous === TAG.preposition) return 20;
  if (opensClause || reading.conjunction !== '') return 0;
  if (previous === TAG.relative || previous === TAG.subordinator || previous === TAG.auxiliary) return 0;
  if (previous === TAG.complementiser) return (reading.features & FEATURE.present) !== 0 ? 0 : 4;
  if (TAGS_AFTER_NOUN_IN_CONSTRUCT.has(previous)) {
    // After a definite noun or a name a verb may follow its subject; an indefinite noun wants a genitive.
    const closed =
      previous === TAG.proper || previousReading?.article === true || (previousReading?.pronoun ?? '') !== '';
    const present = (reading.features & FEATURE.present) !== 0;
    // «طلب الكاظمي من قادة إيران كبح»: a second verb in the past wants a conjunction before it.
    if (closed) return present || !verbSeen ? 1 : 4;
    return present ? 3 : 7;
  }
  if (previous === TAG.adjective) return 2;
  if (previous === TAG.verb) return 6;
  return 3;
}

function againstOther(
  tag: Tag,
  reading: Reading,
  { previousFold, opensClause, previous, previousReading, nextFold, verbSeen, fronted }: TagContext,
): number {
  if (previousFold === 'لم' || previousFold === 'لن' || previousFold === 'سوف') return tag === TAG.negator ? 2 : 12;
  if (reading.future) return 20;
  // وفقد 16 آخرون: no particle stands before a number.
  if (tag === TAG.auxiliary && nextFold !== '' && nextFold <= '9') return 12;
  if (tag === TAG.noun && opensClause && !reading.article && reading.preposition === '') {
    // «في موقف غير مسبوق، طلب رئيس الوزراء»: behind what stands in front the verb is due.
    if (fronted) return 4;
    // «قتل 12 شخصا»: either way the number counts the dead; «طلب العراق»: the definite word after it is the subject.
    return nextFold.startsWith('ال') && (reading.features & FEATURE.verbalNoun) !== 0 ? 3 : 2;
  }
  if (
    tag === TAG.noun &&
    !verbSeen &&
    isVerbalNoun(reading) &&
    (previous === TAG.proper || previousReading?.article === true)
  ) {
    // «إن الكاظمي طلب من»: after a subject that is complete a bare verbal noun is a verb.
    return 5;
  }
  if (tag === TAG.adjective && (opensClause || BEFORE_NOUN.has(previous))) return 4;
  if (tag === TAG.proper && previous === TAG.preposition) return 0;
  return 1;
}

const isVerbalNoun = (reading: Reading): boolean =>
  !reading.article &&
  reading.preposition === '' &&
  reading.pronoun === '' &&
  (reading.features & (FEATURE.singular | FEATURE.accusative)) === FEATURE.singular;

const SHORTEST_PRESENT = 4;

/** An unknown word is a noun, unless it has the shape of a present verb (يـ) where a verb can stand. */
export function unknownTag(form: Form, reading: Reading, context: TagContext): Tag {
  if (isLatin(form.fold)) return form.capital ? TAG.proper : TAG.noun;
  const present =
    reading.stem.startsWith('ي') &&
    reading.stem.length >= SHORTEST_PRESENT &&
    !reading.article &&
    reading.preposition === '';
  return present && againstVerb({ ...reading, features: FEATURE.present }, context) <= 1 ? TAG.verb : TAG.noun;
}

/** Up to `z` in the order of code units. */
const isLatin = (folded: string): boolean => folded === 'z' || folded.charCodeAt(0) < 'z'.charCodeAt(0);

/** Arabic participles are never finite. */
export function tagInPlace(tag: Tag): Tag {
  return tag;
}
