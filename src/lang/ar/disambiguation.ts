// In: one way to read an Arabic token, and what stands before it. Out: how unlikely that way is.
import { OWN_NEIGHBOUR, type TagContext } from '../../core/language.ts';
import { ATTACHED, FEATURE, type Form, type Reading, SHAPE } from '../../core/lexeme.ts';
import { TAG, type Tag } from '../../core/syntax.ts';
import { ARTICLE } from './endings.ts';

/** Folded words that only a verb follows: negators of tense, future and perfect particles. */
const BEFORE_VERB = new Set(['لم', 'لن', 'سوف', 'قد', 'لا', 'كي', 'لكي', 'حتي']);
const BEFORE_JUSSIVE = new Set(['ان', 'الا', 'كي', 'لكي', 'حتي', 'وان', 'بان']);
const BEFORE_TENSE = new Set(['لم', 'لن', 'سوف']);

/** What an Arabic form is to the words beside it. */
const BESIDE = {
  beforeVerb: OWN_NEIGHBOUR,
  beforeJussive: OWN_NEIGHBOUR << 1,
  /** A negator of tense or the future particle. */
  beforeTense: OWN_NEIGHBOUR << 2,
  definite: OWN_NEIGHBOUR << 3,
  /** A figure, as its code units order it. */
  figure: OWN_NEIGHBOUR << 4,
} as const;

/** The `BESIDE` bits of a form. */
export function besideOf({ fold }: Form): number {
  return (
    (BEFORE_VERB.has(fold) ? BESIDE.beforeVerb : 0) |
    (BEFORE_JUSSIVE.has(fold) ? BESIDE.beforeJussive : 0) |
    (BEFORE_TENSE.has(fold) ? BESIDE.beforeTense : 0) |
    (fold.startsWith(ARTICLE) ? BESIDE.definite : 0) |
    (fold !== '' && fold <= '9' ? BESIDE.figure : 0)
  );
}

/**
 * Points against a reading. Verbs and verbal nouns of one spelling (طلب, قتل, رفض) are told apart by what must stand before each:
 * no verb after a preposition or inside a construct, no bare noun after لم.
 */
export function penalty(tag: Tag, traits: number, context: TagContext): number {
  return tag === TAG.verb ? againstVerb(traits, context) : againstOther(tag, traits, context);
}

function againstVerb(traits: number, { previous, previousTraits, before, opensClause, verbSeen }: TagContext): number {
  if ((traits & ATTACHED.article) !== 0) return 20;
  const present = (traits & FEATURE.present) !== 0;
  if ((traits & ATTACHED.preposition) !== 0) return (traits & ATTACHED.lam) !== 0 && present ? 1 : 20;
  if ((traits & ATTACHED.future) !== 0 || (before & BESIDE.beforeVerb) !== 0) return 0;
  // يقل (of أقال) and the like stand after لم, لا, ل and أن alone.
  if ((traits & FEATURE.jussive) !== 0 && (before & BESIDE.beforeJussive) === 0) return 20;
  if (previous === TAG.preposition) return 20;
  if (opensClause || (traits & ATTACHED.conjunction) !== 0) return 0;
  if (previous === TAG.relative || previous === TAG.subordinator || previous === TAG.auxiliary) return 0;
  if (previous === TAG.complementiser) return present ? 0 : 4;
  if (previous === TAG.noun || previous === TAG.proper) {
    // After a definite noun or a name a verb may follow its subject; an indefinite noun wants a genitive.
    const closed = previous === TAG.proper || (previousTraits & (ATTACHED.article | ATTACHED.pronoun)) !== 0;
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
  traits: number,
  { previous, previousTraits, before, after, opensClause, verbSeen, fronted }: TagContext,
): number {
  if ((before & BESIDE.beforeTense) !== 0) return tag === TAG.negator ? 2 : 12;
  if ((traits & ATTACHED.future) !== 0) return 20;
  // وفقد 16 آخرون: no particle stands before a number.
  if (tag === TAG.auxiliary && (after & BESIDE.figure) !== 0) return 12;
  if (tag === TAG.noun && opensClause && (traits & DETERMINED) === 0) {
    // «في موقف غير مسبوق، طلب رئيس الوزراء»: behind what stands in front the verb is due.
    if (fronted) return 4;
    // «قتل 12 شخصا»: either way the number counts the dead; «طلب العراق»: the definite word after it is the subject.
    return (after & BESIDE.definite) !== 0 && (traits & FEATURE.verbalNoun) !== 0 ? 3 : 2;
  }
  if (
    tag === TAG.noun &&
    !verbSeen &&
    isVerbalNoun(traits) &&
    (previous === TAG.proper || (previousTraits & ATTACHED.article) !== 0)
  ) {
    // «إن الكاظمي طلب من»: after a subject that is complete a bare verbal noun is a verb.
    return 5;
  }
  if (tag === TAG.adjective && (opensClause || isBeforeNoun(previous))) return 4;
  if (tag === TAG.proper && previous === TAG.preposition) return 0;
  return 1;
}

/** What an indefinite noun lacks that stands alone. */
const DETERMINED = ATTACHED.article | ATTACHED.preposition;

/** «ثلاثة مسلحين», «على يد مسلحين»: no adjective without its noun before it. */
const isBeforeNoun = (tag: Tag): boolean => tag === TAG.verb || tag === TAG.preposition || tag === TAG.numeral;

const isVerbalNoun = (traits: number): boolean =>
  (traits & (DETERMINED | ATTACHED.pronoun)) === 0 &&
  (traits & (FEATURE.singular | FEATURE.accusative)) === FEATURE.singular;

const SHORTEST_PRESENT = 4;

/** What a word that no table knows looks like: of another script, or the present of a verb (يـ). */
export function shapeOf({ fold, capital }: Form, { stem, article, preposition }: Reading): number {
  if (isLatin(fold)) return SHAPE.foreign | (capital ? SHAPE.capital : 0);
  const present = stem.startsWith('ي') && stem.length >= SHORTEST_PRESENT && !article && preposition === '';
  return present ? SHAPE.present : 0;
}

const CLITICS = Object.values(ATTACHED).reduce((all, bit) => all | bit, 0);

/** An unknown word is a noun, unless it has the shape of a present verb where a verb can stand. */
export function unknownTag(traits: number, context: TagContext): Tag {
  if ((traits & SHAPE.foreign) !== 0) return (traits & SHAPE.capital) !== 0 ? TAG.proper : TAG.noun;
  const present = (traits & SHAPE.present) !== 0;
  return present && againstVerb((traits & CLITICS) | FEATURE.present, context) <= 1 ? TAG.verb : TAG.noun;
}

/** Up to `z` in the order of code units. */
const isLatin = (folded: string): boolean => folded === 'z' || folded.charCodeAt(0) < 'z'.charCodeAt(0);

/** Arabic participles are never finite. */
export function tagInPlace(tag: Tag): Tag {
  return tag;
}
