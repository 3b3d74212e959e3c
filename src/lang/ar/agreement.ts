// In: a relative or a pronoun. Out: what it asks of the noun that it stands for.

/** Absent: anything. */
export interface Agreement {
  readonly number?: 'singular' | 'dual' | 'plural';
  readonly gender?: 'masculine' | 'feminine';
}

/** Folded endings of what stands for a noun, longest first: الذين, إنهم, وهي. */
const AGREEMENTS: ReadonlyArray<readonly [ending: string, agreement: Agreement]> = [
  ['هما', { number: 'dual' }],
  ['اللذان', { number: 'dual', gender: 'masculine' }],
  ['اللذين', { number: 'dual', gender: 'masculine' }],
  ['اللتان', { number: 'dual', gender: 'feminine' }],
  ['اللتين', { number: 'dual', gender: 'feminine' }],
  ['الذين', { number: 'plural', gender: 'masculine' }],
  ['هم', { number: 'plural', gender: 'masculine' }],
  ['الذي', { number: 'singular', gender: 'masculine' }],
  ['التي', { gender: 'feminine' }],
  ['هو', { number: 'singular', gender: 'masculine' }],
  ['هي', { gender: 'feminine' }],
  ['نه', { number: 'singular', gender: 'masculine' }],
  ['نها', { gender: 'feminine' }],
];

/** What a folded word asks of its noun. */
export const agreementAsked = (folded: string): Agreement =>
  AGREEMENTS.find(([ending]) => folded.endsWith(ending))?.[1] ?? {};

/** What a folded pronoun at the end of a word asks of it: وقعته, شهدتها. */
export const agreementOfPronoun = (pronoun: string): Agreement => agreementAsked(`ن${pronoun}`);
