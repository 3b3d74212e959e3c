// In: a form and its lexicon. Out: what it can mean to numbers and times: senses, and flags of what it may begin.

import { type Entry, type Form, type Reading, type TABLES, type Table, TOKEN_KIND, tableBit } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { kindOf } from './kinds.ts';
import { mayBeDual } from './numbers/dual-forms.ts';

/** The tables that numbers and times are read from. */
const VALUE_TABLES = ['number', 'ordinal', 'modifier', 'unit', 'currency', 'calendar'] as const;
export type ValueTable = (typeof VALUE_TABLES)[number];

/** One meaning of the word or phrase that begins at a token. */
export interface Sense {
  readonly table: ValueTable;
  /** The record's id: `three`, `usd`, `january`. */
  readonly key: string;
  /** What part the word plays: `is.rank` of numerals, `is.role` of everything else. */
  readonly role: string;
  /** The number of its bit, by table and role; -1 where nobody asks for it. */
  readonly kind: number;
  readonly is: Readonly<Record<string, string | number | boolean>>;
  /** Tokens that it covers. */
  readonly length: number;
  readonly conjunction: string;
  readonly preposition: string;
  readonly article: boolean;
  readonly pronoun: string;
  readonly features: number;
  readonly exact: boolean;
  /** Letters of the token before the word itself, its article not counted. */
  readonly skip: number;
}

/** What a form may be, as bits: the six tables, and the classes below. */
export const FLAG = {
  number: 1 << 0,
  ordinal: 1 << 1,
  modifier: 1 << 2,
  unit: 1 << 3,
  currency: 1 << 4,
  calendar: 1 << 5,
  /** A run of digits. */
  digits: 1 << 8,
  /** A phrase of several words may begin here. */
  phrase: 1 << 9,
  /** في, on, another: may lead the time behind it. */
  lead: 1 << 10,
  /** Percent, or a portion: may begin an amount without being a numeral. */
  share: 1 << 11,
  /** A word that may be a dual (طائرتان). */
  dual: 1 << 12,
  /** A mark or sign. */
  mark: 1 << 13,
  /** May stand in a phrase of several words, behind its first. */
  within: 1 << 14,
  /** A phrase of several words does begin here. */
  found: 1 << 15,
  /** A numeral, an ordinal of the sentence begins here. */
  numeral: 1 << 16,
  ranking: 1 << 17,
  /** A time, an amount, an ordinal or a name has the token; a name has it. */
  taken: 1 << 18,
  named: 1 << 19,
  /** A sign that a number may begin with (-5). */
  sign: 1 << 20,
  /** A name that holds a number may begin here (حركة 6 أبريل). */
  name: 1 << 21,
  /** Shows how the article writes numbers and dates: digits, a month of one system alone, a definite number. */
  evidence: 1 << 22,
} as const;

/** Bits of the value tables in `Form.mask`. */
export const OWN = VALUE_TABLES.reduce((mask, table) => mask | tableBit(table), 0);
export const NO_SENSES: readonly Sense[] = [];

/** What a form may mean. */
export function sensesOf(form: Form, lexicon: Lexicon): readonly Sense[] {
  if (form.kind === TOKEN_KIND.number) return NO_SENSES;
  return form.kind === TOKEN_KIND.word ? wordSenses(form, lexicon) : signSenses(form, lexicon);
}

/** `FLAG` bits of a form with these senses. */
export function flagsOf(form: Form, senses: readonly Sense[], lexicon: Lexicon): number {
  const within = standsWithin(form, lexicon) ? FLAG.within : 0;
  if (form.kind === TOKEN_KIND.number) return FLAG.digits | FLAG.evidence | within;
  let flags = within;
  for (const sense of senses) flags |= FLAG[sense.table] | flagsOfModifier(sense) | evidenceIn(sense);
  if (beginsPhrase(form, lexicon)) flags |= FLAG.phrase;
  if (form.kind !== TOKEN_KIND.word) return flags | FLAG.mark | (SIGNS.has(form.surface) ? FLAG.sign : 0);
  return mayBeDual(form, lexicon) ? flags | FLAG.dual : flags;
}

const SIGNS = new Set(['-', '−', '+']);

/** `FLAG` bits that a phrase adds to those of the token it begins at. */
export const flagsOfPhrase = (sense: Sense): number =>
  FLAG[sense.table] | FLAG.found | (flagsOfModifier(sense) & (FLAG.share | FLAG.name));

function evidenceIn({ table, role, article }: Sense): number {
  return role === 'month' || (table === 'number' && article) ? FLAG.evidence : 0;
}

function flagsOfModifier({ table, is }: Sense): number {
  if (table !== 'modifier') return 0;
  return (
    ((is.in ?? is.on ?? is.beside) ? FLAG.lead : 0) |
    ((is.percent ?? is.portion) ? FLAG.share : 0) |
    (is.name === undefined ? 0 : FLAG.name)
  );
}

/** May a phrase of the value tables begin with this form? */
function beginsPhrase(form: Form, lexicon: Lexicon): boolean {
  const leads = (node: number): boolean => (lexicon.tablesUnder(node) & OWN) !== 0;
  if (form.kind === TOKEN_KIND.word) return form.starts.some(({ node }) => leads(node));
  const word = lexicon.word(form.surface);
  return word >= 0 && leads(lexicon.step(0, word));
}

/** May a phrase of the value tables have this form behind its first? */
function standsWithin(form: Form, lexicon: Lexicon): boolean {
  const within = (word: number): boolean => word >= 0 && (lexicon.tablesWithin(word) & OWN) !== 0;
  if (form.kind === TOKEN_KIND.word) return form.readings.some(({ word }) => within(word));
  return within(lexicon.word(form.fold));
}

function wordSenses(form: Form, lexicon: Lexicon): readonly Sense[] {
  if ((form.mask & OWN) === 0) return NO_SENSES;
  return form.readings.flatMap((reading) => {
    if (reading.entry < 0 || reading.future) return [];
    const entry = lexicon.entries[reading.entry]!;
    return isValueTable(entry.table) ? [senseOf(entry, reading.features, 1, reading)] : [];
  });
}

/** Signs ($, %, °) are entries too, but no words: they are looked up as they stand. */
function signSenses(form: Form, lexicon: Lexicon): readonly Sense[] {
  const word = lexicon.word(form.surface);
  if (word < 0) return NO_SENSES;
  const senses: Sense[] = [];
  lexicon.inflections(word, (index, features) => {
    const entry = lexicon.entries[index]!;
    if (isValueTable(entry.table)) senses.push(senseOf(entry, features, 1, BARE));
  });
  return senses;
}

/** The sense of an entry whose phrase covers `length` tokens; `reading` is that of its first, undefined for a sign. */
export function phraseSense(entry: Entry, features: number, length: number, reading: Reading | undefined): Sense {
  return senseOf(entry, features, length, reading ?? BARE);
}

type Clitics = Pick<Sense, 'conjunction' | 'preposition' | 'article' | 'pronoun' | 'exact'> & {
  readonly prefix: number;
};
const BARE: Clitics = { conjunction: '', preposition: '', article: false, pronoun: '', exact: true, prefix: 0 };

function senseOf(entry: Entry, features: number, length: number, clitics: Clitics): Sense {
  const { conjunction, preposition, article, pronoun, exact, prefix } = clitics;
  const is = entry.attributes ?? {};
  const role = String(is.rank ?? is.role ?? '');
  // In لل the preposition and the article share a letter and are not parted.
  const whole = conjunction.length + preposition.length + (article ? 2 : 0) <= prefix;
  return {
    table: entry.table as ValueTable,
    key: entry.key,
    role,
    kind: kindOf(entry.table, role),
    is,
    length,
    conjunction,
    preposition,
    article,
    pronoun,
    features,
    exact,
    skip: conjunction.length + (whole ? preposition.length : 0),
  };
}

const own: ReadonlySet<Table> = new Set(VALUE_TABLES);

function isValueTable(table: (typeof TABLES)[number]): table is ValueTable {
  return own.has(table);
}
