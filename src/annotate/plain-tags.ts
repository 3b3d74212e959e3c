// In: the forms of a vocabulary and a lexicon. Out: what the choice of a tag depends on, as columns: by form and by reading that can be chosen.
import { NEIGHBOUR, type TagContext } from '../core/language.ts';
import { ATTACHED, type Entry, FEATURE, type Form, type Reading, SHAPE, TOKEN_KIND } from '../core/lexeme.ts';
import { TAG, type Tag } from '../core/syntax.ts';
import { LANGUAGES } from '../lang/index.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { byForm } from './by-form.ts';

/** Columns by number of the form, then by number of the candidate: a reading that can be chosen, since no likelier one is like it. */
export interface PlainTags {
  /** The tag that the form has wherever it stands; `OPEN` where that depends on its place. */
  readonly settled: Uint8Array;
  /** What the form is to the words beside it: `NEIGHBOUR` bits and those of the language. */
  readonly beside: Int32Array;
  /** The first of its candidates; those of form `id` are `[from[id], from[id + 1])`. A word has one at least, anything else none. */
  readonly from: Int32Array;
  /** By candidate: which of the readings it is. */
  readonly rank: Uint8Array;
  /** Its tag by its table alone. */
  readonly tag: Uint8Array;
  /** Bits of `FEATURE`, `ATTACHED` and `SHAPE`; `ALONE` with them. */
  readonly traits: Int32Array;
}

type Growing = { -readonly [K in keyof PlainTags]: PlainTags[K] } & { forms: number; candidates: number };

export const OPEN = 255;
export const NO_READING = 255;
/** Bit of the traits of a word's only reading. */
export const ALONE = 1 << 31;
const FIRST_FORMS = 1 << 12;
const COMMAS = new Set(['،', ',']);

/** The columns of all forms that a vocabulary has so far. */
export const plainTagsOf: (forms: readonly Form[], lexicon: Lexicon) => PlainTags = byForm(
  (): Growing => ({
    forms: 0,
    candidates: 0,
    settled: new Uint8Array(FIRST_FORMS),
    beside: new Int32Array(FIRST_FORMS),
    from: new Int32Array(FIRST_FORMS + 1),
    rank: new Uint8Array(FIRST_FORMS),
    tag: new Uint8Array(FIRST_FORMS),
    traits: new Int32Array(FIRST_FORMS),
  }),
  addForm,
);

function addForm(columns: Growing, form: Form, lexicon: Lexicon): void {
  const id = columns.forms++;
  if (id === columns.settled.length) {
    columns.settled = grown(columns.settled, new Uint8Array(2 * id));
    columns.beside = grown(columns.beside, new Int32Array(2 * id));
    columns.from = grown(columns.from, new Int32Array(2 * id + 1));
  }
  for (let rank = 0; rank < form.readings.length; rank++) addCandidate(columns, form, rank, lexicon);
  columns.from[id + 1] = columns.candidates;
  columns.beside[id] = besideOf(form) | LANGUAGES[lexicon.lang].besideOf(form);
  columns.settled[id] = settledTag(columns, form, lexicon);
}

function besideOf({ kind, surface }: Form): number {
  if (kind === TOKEN_KIND.word) return NEIGHBOUR.word;
  if (kind !== TOKEN_KIND.punctuation) return 0;
  if (surface === '-') return NEIGHBOUR.hyphen;
  return surface === ':' ? NEIGHBOUR.colon : COMMAS.has(surface) ? NEIGHBOUR.comma : 0;
}

/** Adds a reading, unless a likelier one has its tag and its traits: whatever speaks against one speaks against the other. */
function addCandidate(columns: Growing, form: Form, rank: number, lexicon: Lexicon): void {
  const reading = form.readings[rank]!;
  const tag = reading.entry < 0 ? TAG.other : tagOf(lexicon.entries[reading.entry]!, reading.features);
  const traits = traitsOf(form, reading, lexicon) | (form.readings.length === 1 ? ALONE : 0);
  for (let other = columns.from[columns.forms - 1]!; other < columns.candidates; other++)
    if (columns.tag[other] === tag && columns.traits[other] === traits) return;
  const at = columns.candidates++;
  if (at === columns.rank.length) {
    columns.rank = grown(columns.rank, new Uint8Array(2 * at));
    columns.tag = grown(columns.tag, new Uint8Array(2 * at));
    columns.traits = grown(columns.traits, new Int32Array(2 * at));
  }
  columns.rank[at] = rank;
  columns.tag[at] = tag;
  columns.traits[at] = traits;
}

function grown<C extends Uint8Array | Int32Array>(column: C, larger: C): C {
  larger.set(column);
  return larger;
}

function traitsOf(form: Form, reading: Reading, { lang }: Lexicon): number {
  const { features, conjunction, preposition, article, future, pronoun, entry } = reading;
  return (
    features |
    (conjunction === '' ? 0 : ATTACHED.conjunction) |
    (preposition === '' ? 0 : ATTACHED.preposition) |
    (preposition === 'ل' ? ATTACHED.lam : 0) |
    (article ? ATTACHED.article : 0) |
    (future ? ATTACHED.future : 0) |
    (pronoun === '' ? 0 : ATTACHED.pronoun) |
    (entry < 0 ? SHAPE.unknown | LANGUAGES[lang].shapeOf(form, reading) : 0)
  );
}

/** What a word of these tags does depends on its place. */
const isPlaced = (tag: number): boolean => tag === TAG.verb || tag === TAG.participle;

/** For a word with nothing around it, whose tag does not depend on that. */
export const NOWHERE: TagContext = {
  previous: TAG.punctuation,
  previousTraits: 0,
  before: 0,
  after: 0,
  opensClause: true,
  hyphenated: false,
  verbSeen: false,
  fronted: false,
};

function settledTag({ from, tag, traits, forms }: Growing, { kind }: Form, { lang }: Lexicon): number {
  if (kind === TOKEN_KIND.number) return TAG.numeral;
  if (kind !== TOKEN_KIND.word) return TAG.punctuation;
  const only = from[forms - 1]!;
  if (from[forms]! !== only + 1 || isPlaced(tag[only]!)) return OPEN;
  const { placedShapes, unknownTag } = LANGUAGES[lang];
  if ((traits[only]! & SHAPE.unknown) === 0) return tag[only]!;
  return (traits[only]! & placedShapes) === 0 ? unknownTag(traits[only]!, NOWHERE) : OPEN;
}

const PARTICLE_TAG: Readonly<Record<string, Tag>> = {
  preposition: TAG.preposition,
  conjunction: TAG.conjunction,
  complementiser: TAG.complementiser,
  relative: TAG.relative,
  subordinator: TAG.subordinator,
  determiner: TAG.determiner,
  demonstrative: TAG.determiner,
  quantifier: TAG.determiner,
  pronoun: TAG.pronoun,
  auxiliary: TAG.auxiliary,
  adverb: TAG.adverb,
};

function tagOf(entry: Entry, features: number): Tag {
  switch (entry.table) {
    case 'particle':
      return PARTICLE_TAG[String(entry.attributes?.class)] ?? TAG.other;
    case 'negation':
      return TAG.negator;
    case 'demonym':
      return TAG.adjective;
    case 'calendar':
      // وحتى قبل: `until` is no name of a day.
      return entry.attributes?.role === 'until' ? TAG.preposition : tagOfPart(entry, features);
    case 'number':
      return TAG.numeral;
    case 'ordinal':
      return TAG.adjective;
    default:
      return tagOfPart(entry, features);
  }
}

function tagOfPart(entry: Entry, features: number): Tag {
  if (entry.pos === 'proper') return TAG.proper;
  if (entry.pos === 'adjective') return TAG.adjective;
  if (entry.pos === 'adverb') return TAG.adverb;
  if (entry.pos !== 'verb') return TAG.noun;
  if ((features & (FEATURE.activeParticiple | FEATURE.passiveParticiple)) !== 0) return TAG.participle;
  return (features & FEATURE.verbalNoun) !== 0 ? TAG.noun : TAG.verb;
}
