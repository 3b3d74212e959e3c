// In: words as the YAML writes them. Out: their schema, and the inflected spellings of each.
import { z } from 'zod';
import type { Inflected, Inflector, NounSpec } from '../core/inflection.ts';
import { FEATURE, type PartOfSpeech } from '../core/lexeme.ts';

const text = z.string().min(1);

/**
 * A verb: `past present` in Arabic (`سحب يسحب`), the base in English (`withdraw`), or an object with the preposition it needs to
 * mean this (`prep`) and fixed words after it (`with`).
 */
const verb = z.union([
  text,
  z.strictObject({
    past: text.optional(),
    present: text.optional(),
    base: text.optional(),
    prep: text.optional(),
    with: text.optional(),
  }),
]);

/** A noun: `ضحية / ضحايا`; `مسؤول +ون` and `مطار +ات` name a sound plural; an object adds the preposition it needs. */
const noun = z.union([text, z.strictObject({ noun: text, prep: text.optional() })]);

/** The words of one record in one language. */
export const wordsSchema = z.strictObject({
  verbs: z.array(verb).optional(),
  nouns: z.array(noun).optional(),
  adjectives: z.array(text).optional(),
  /**
   * Never inflected: names, adverbs, fixed phrases. A name written `=US` counts only in that very spelling; one written `~مالي` is a
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
  readonly exact?: boolean;
  readonly cued?: boolean;
}

/**
 * Writes out the words of one record.
 * @throws Error naming the word when it is not written as its kind demands.
 */
export function lemmas(words: Words, inflector: Inflector): Lemma[] {
  const prepositions = (prep: string | undefined): { prep?: string } => (prep === undefined ? {} : { prep });
  return [
    ...(words.verbs ?? []).map(
      (v): Lemma => ({
        pos: 'verb',
        forms: inflector.verb(verbSpec(v)),
        ...prepositions(typeof v === 'string' ? undefined : v.prep),
      }),
    ),
    ...(words.nouns ?? []).map((n): Lemma => {
      const spec = typeof n === 'string' ? { noun: n } : n;
      return { pos: 'noun', forms: inflector.noun(nounSpec(spec.noun)), ...prepositions(spec.prep) };
    }),
    ...(words.adjectives ?? []).map((a): Lemma => ({ pos: 'adjective', forms: inflector.adjective(nounSpec(a)) })),
    ...(words.names ?? []).map((name): Lemma => nameLemma(name, inflector)),
  ];
}

function nameLemma(written: string, inflector: Inflector): Lemma {
  const mark = /^[=~]*/.exec(written)![0];
  const name = written.slice(mark.length);
  const forms = (inflector.name?.(name) ?? [name]).map((form) => ({ form, features: FEATURE.singular }));
  return { pos: 'proper', forms, exact: mark.includes('='), cued: mark.includes('~') };
}

function verbSpec(v: z.infer<typeof verb>): { base: string; present?: string; with?: string } {
  if (typeof v !== 'string') {
    const base = v.past ?? v.base;
    if (base === undefined) throw new Error('a verb needs `past` and `present` (Arabic) or `base` (English)');
    return { base, ...(v.present && { present: v.present }), ...(v.with && { with: v.with }) };
  }
  const [base, second, ...rest] = v.split(' ');
  if (!/[\u0621-\u064a]/.test(v))
    return rest.length + (second ? 1 : 0) > 0 ? { base: base!, with: v.slice(base!.length + 1) } : { base: base! };
  if (second === undefined) throw new Error(`the verb «${v}» lacks its present: write «${v} ي…»`);
  return { base: base!, present: second, ...(rest.length > 0 && { with: rest.join(' ') }) };
}

function nounSpec(written: string): NounSpec {
  const sound = /\s\+(ون|ات)$/.exec(written);
  const bare = sound ? written.slice(0, sound.index) : written;
  const [singular, ...plurals] = bare.split('/').map((part) => part.trim());
  return {
    singular: singular!,
    plurals,
    ...(sound && { sound: sound[1] === 'ون' ? ('masculine' as const) : ('feminine' as const) }),
  };
}
