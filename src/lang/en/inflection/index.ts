// In: dictionary forms of English words. Out: their inflected forms.
import type { Inflected, Inflector, NounSpec, VerbSpec } from '../../../core/inflection.ts';
import { FEATURE } from '../../../core/lexeme.ts';
import { BRITISH_DOUBLING, DOUBLING, INVARIANT, IRREGULAR_PLURALS, IRREGULAR_VERBS, NOT_MEN } from './irregular.ts';

const { present, past, person3, singular, plural, activeParticiple, passiveParticiple, verbalNoun } = FEATURE;

/** Inflects English in British and American spelling. */
export const englishInflector: Inflector = {
  verb: verbForms,
  noun: nounForms,
  adjective: (spec) => [{ form: spec.singular, features: singular }],
};

/** withdraw, withdraws, withdrew, withdrawn, withdrawing; the words of `with` follow unchanged. */
function verbForms({ base, with: rest }: VerbSpec): Inflected[] {
  const irregular = IRREGULAR_VERBS.get(base);
  const regular = stemsBeforeVowel(base).map((stem) => (stem.endsWith('e') ? `${stem}d` : `${stem}ed`));
  const forms: Inflected[] = [
    { form: base, features: present },
    { form: thirdPerson(base), features: present | person3 | singular },
    ...(irregular?.past ?? regular).map((form) => ({ form, features: past })),
    ...(irregular?.participle ?? regular).map((form) => ({ form, features: passiveParticiple })),
    ...gerunds(base).map((form) => ({ form, features: activeParticiple | verbalNoun })),
  ];
  return rest === undefined ? forms : forms.map(({ form, features }) => ({ form: `${form} ${rest}`, features }));
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The stem as it stands before -ed: stop to stopp, carry to carri; travel in two spellings. */
function stemsBeforeVowel(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i`];
  if (BRITISH_DOUBLING.has(base)) return [base + base.slice(-1), base];
  return [doubles(base) ? base + base.slice(-1) : base];
}

/** One vowel letter and one consonant at the end of a stressed syllable: stop, ban, admit; not hit upon by w, x, y. */
function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  return /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base);
}

function gerunds(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  if (base.endsWith('y')) return [`${base}ing`];
  return stemsBeforeVowel(base).map((stem) => `${stem}ing`);
}

function nounForms({ singular: one, plurals }: NounSpec): Inflected[] {
  const many = plurals.length > 0 ? plurals : [pluralOf(one)];
  return [{ form: one, features: singular }, ...many.map((form) => ({ form, features: plural }))];
}

/** The plural of a noun or of a phrase's head: prime ministers, heads of state. */
function pluralOf(noun: string): string {
  const head = /^(.+?)( (?:of|in|for|at|to|on|from|with|by) .+)$/.exec(noun);
  if (head) return pluralOf(head[1]!) + head[2]!;
  const [, before, last] = /^(.*?)([^ -]+)$/.exec(noun) as unknown as [string, string, string];
  return before + pluralOfWord(last);
}

function pluralOfWord(word: string): string {
  const lower = word.toLowerCase();
  if (INVARIANT.has(lower)) return word;
  for (const [one, many] of IRREGULAR_PLURALS)
    if (lower === one || (one.endsWith('man') && lower.endsWith(one) && !NOT_MEN.has(lower)))
      return word.slice(0, word.length - one.length) + many;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
