// In: words as the YAML writes them. Out: their schema, and the inflected spellings of each.
import { z } from 'zod';
import { type Inflected, type Inflector, MEASURES, type NounSpec, type VerbSpec } from '../core/inflection.ts';
import { FEATURE, type PartOfSpeech } from '../core/lexeme.ts';

const text = z.string().min(1);

/** Ids of nouns, their kinds included; `genitive`: a noun or a pronoun right behind, whatever it is (تحقيق أهداف). */
const kinds = z.array(text).min(1);

/**
 * A verb: `past present` in Arabic (`سحب يسحب`), the base in English (`withdraw`). Words after that are fixed and stand beside
 * the verb; after `…` they may come later in the clause (`أطلق يطلق … سراح`: أطلقت الشرطة سراح). A measure that the letters do
 * not show is named after the present (`حذر يحذر II`). An object adds the preposition it needs to mean this (`prep`) or the kinds
 * of nouns of which one must stand behind it (`of`: أوقف متهما, not القطار), or says with `derive` that only the participles, only
 * the verbal noun or nothing is to be made of it beside the finite forms.
 */
const verb = z.union([
  text,
  z.strictObject({
    verb: text,
    prep: text.optional(),
    of: kinds.optional(),
    derive: z.enum(['nothing', 'participles', 'verbal-noun']).optional(),
  }),
]);

/**
 * A noun: `ضحية / ضحايا` lists broken plurals; `مسؤول +ون` and `مطار +ات` name a sound one (`+ون` makes the feminine too);
 * `طالب (طالبة) / طلاب` lists a feminine; `قاض +ي / قضاة` has its ي where it is definite. An object adds `prep` or `of`.
 */
const noun = z.union([text, z.strictObject({ noun: text, prep: text.optional(), of: kinds.optional() })]);

/** The words of one record in one language. */
export const wordsSchema = z.strictObject({
  verbs: z.array(verb).optional(),
  nouns: z.array(noun).optional(),
  adjectives: z.array(text).optional(),
  /** Never inflected: particles, adverbs, fixed phrases, in which `…` is a gap as it is after a verb. */
  fixed: z.array(text).optional(),
  /**
   * Never inflected: proper names. A name written `=US` counts only in that very spelling; one written `~مالي` is a
   * common word too and counts only where a preposition, a direction or a place noun stands before it (في مالي).
   */
  names: z.array(text).optional(),
});

export type Words = z.infer<typeof wordsSchema>;

/** One way to say a record: its part of speech, spellings, and what must stand beside it. */
export interface Lemma {
  readonly pos: PartOfSpeech;
  readonly forms: readonly Inflected[];
  readonly prep?: string;
  /** Kinds of nouns of which one must stand behind it, by blanks. */
  readonly of?: string;
  readonly exact?: boolean;
  readonly cued?: boolean;
}

/**
 * Writes out the words of one record. A verb gives two lemmas: its verbal noun is a noun.
 * @throws Error naming the word when it is not written as its kind demands.
 */
export function lemmas(words: Words, inflector: Inflector): Lemma[] {
  const all = [
    ...(words.verbs ?? []).flatMap((v) => verbLemmas(typeof v === 'string' ? { verb: v } : v, inflector)),
    ...(words.nouns ?? []).map((n): Lemma => {
      const spec = typeof n === 'string' ? { noun: n } : n;
      return { pos: 'noun', forms: inflector.noun(nounSpec(spec.noun)), ...needing(spec) };
    }),
    ...(words.adjectives ?? []).map((a): Lemma => ({ pos: 'adjective', forms: inflector.adjective(nounSpec(a)) })),
    ...(words.fixed ?? []).map((written): Lemma => {
      const exact = written.startsWith('=');
      const form = exact ? written.slice(1) : written;
      return { pos: form.includes(' ') ? 'phrase' : 'adverb', forms: [{ form, features: FEATURE.singular }], exact };
    }),
    ...(words.names ?? []).map((name): Lemma => nameLemma(name, inflector)),
  ];
  return all.map((lemma) => ({ ...lemma, forms: lemma.forms.map(asTokens) }));
}

function nameLemma(written: string, inflector: Inflector): Lemma {
  const mark = /^[=~]*(?=.)/.exec(written)![0]; // the sign ~ by itself is a word
  const name = written.slice(mark.length);
  const forms = (inflector.name?.(name) ?? [name]).map((form) => ({ form, features: FEATURE.singular }));
  return { pos: 'proper', forms, exact: mark.includes('='), cued: mark.includes('~') };
}

const needing = ({
  prep,
  of,
}: {
  prep?: string | undefined;
  of?: string[] | undefined;
}): Pick<Lemma, 'prep' | 'of'> => ({
  ...(prep !== undefined && { prep }),
  ...(of !== undefined && { of: of.join(' ') }),
});

function verbLemmas(written: Exclude<z.infer<typeof verb>, string>, inflector: Inflector): Lemma[] {
  const spec = verbSpec(written.verb);
  const forms = inflector.verb(written.derive ? { ...spec, derive: written.derive } : spec);
  const isNoun = ({ features }: Inflected): boolean =>
    (features & FEATURE.verbalNoun) !== 0 && (features & FEATURE.activeParticiple) === 0;
  return [
    { pos: 'verb' as const, forms: forms.filter((f) => !isNoun(f)), ...needing(written) },
    { pos: 'noun' as const, forms: forms.filter(isNoun), ...needing(written) },
  ].filter((lemma) => lemma.forms.length > 0);
}

/** The tokeniser makes a word of its own of a hyphen inside a word: cease-fire. */
function asTokens(inflected: Inflected): Inflected {
  return inflected.form.includes('-')
    ? { ...inflected, form: inflected.form.replace(/(?<=\p{L})-(?=\p{L})/gu, ' - ') }
    : inflected;
}

function verbSpec(written: string): VerbSpec {
  const [base, ...words] = written.split(' ') as [string, ...string[]];
  const arabic = /[\u0621-\u064a]/.test(base);
  const present = arabic ? words.shift() : undefined;
  if (arabic && present === undefined) throw new Error(`the verb «${written}» lacks its present: write «${base} ي…»`);
  const measure = MEASURES.find((m) => m === words[0]);
  const rest = (measure ? words.slice(1) : words).join(' ');
  return { base, ...(present && { present }), ...(measure && { measure }), ...(rest !== '' && { with: rest }) };
}

function nounSpec(written: string): NounSpec {
  const [first, ...plurals] = written.split('/').map((part) => part.trim()) as [string, ...string[]];
  const parts = /^(.+?)(?: \((.+)\))?((?: \+(?:ون|ات|ي))*)$/.exec(first) as unknown as [
    string,
    string,
    string?,
    string?,
  ];
  const [, singular, feminine, marks = ''] = parts;
  return {
    singular,
    plurals: plurals.map((plural) => plural.replace(/ \+(?:ون|ات)$/, '')),
    ...(feminine && { feminine }),
    ...(/\+ون/.test(written) && { sound: 'masculine' as const }),
    ...(/\+ات/.test(written) && { sound: 'feminine' as const }),
    ...(marks.includes('+ي') && { defective: true }),
  };
}
