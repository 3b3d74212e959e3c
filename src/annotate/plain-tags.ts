// In: the forms of a vocabulary and a lexicon. Out: the tags of their readings by table alone, and the tag of those whose place decides nothing.
import { type Entry, FEATURE, type Form, type Reading, TOKEN_KIND } from '../core/lexeme.ts';
import { TAG, type Tag } from '../core/syntax.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { byForm } from './by-form.ts';

/** By number of the form. */
export interface PlainTags {
  /** The tag that the form has wherever it stands; `OPEN` where that depends on its place. */
  readonly settled: Uint8Array;
  /** The reading chosen with a settled tag: the first of a word, else `NO_READING`. */
  readonly reading: Uint8Array;
  /** The tags of its readings by their tables. */
  readonly tags: ReadonlyArray<readonly Tag[]>;
  /** The ranks of the readings that can be chosen where the tag is open: none looks like a likelier one. */
  readonly rivals: ReadonlyArray<readonly number[]>;
}

type Growing = {
  settled: Uint8Array;
  reading: Uint8Array;
  readonly tags: Array<readonly Tag[]>;
  readonly rivals: Array<readonly number[]>;
};

export const OPEN = 255;
export const NO_READING = 255;
const FIRST_FORMS = 1 << 12;
const NONE: readonly never[] = [];

/** The tags of all forms that a vocabulary has so far. */
export const plainTagsOf: (forms: readonly Form[], lexicon: Lexicon) => PlainTags = byForm(
  (): Growing => ({ settled: new Uint8Array(FIRST_FORMS), reading: new Uint8Array(FIRST_FORMS), tags: [], rivals: [] }),
  addForm,
);

function addForm(columns: Growing, form: Form, lexicon: Lexicon): void {
  const id = columns.tags.length;
  if (id === columns.settled.length) {
    columns.settled = doubled(columns.settled);
    columns.reading = doubled(columns.reading);
  }
  const isWord = form.kind === TOKEN_KIND.word;
  const tags = isWord ? form.readings.map((reading) => plainTag(reading, lexicon)) : NONE;
  columns.tags.push(tags);
  columns.settled[id] = settledTag(form, tags);
  columns.rivals.push(columns.settled[id] === OPEN ? rivalsOf(form, tags) : NONE);
  columns.reading[id] = isWord ? 0 : NO_READING;
}

const plainTag = ({ entry, features }: Reading, { entries }: Lexicon): Tag =>
  entry < 0 ? TAG.other : tagOf(entries[entry]!, features);

function doubled(column: Uint8Array): Uint8Array {
  const larger = new Uint8Array(2 * column.length);
  larger.set(column);
  return larger;
}

function settledTag(form: Form, tags: readonly Tag[]): number {
  if (form.kind === TOKEN_KIND.number) return TAG.numeral;
  if (form.kind !== TOKEN_KIND.word) return TAG.punctuation;
  const [tag] = tags;
  const [first] = form.readings;
  if (tag === undefined || first === undefined || PLACED.has(tag)) return OPEN;
  const settled = first.entry >= 0 && form.readings.every((r, k) => tags[k] === tag && looksLike(r, first));
  return settled ? tag : OPEN;
}

function rivalsOf({ readings }: Form, tags: readonly Tag[]): number[] {
  const rivals: number[] = [];
  for (const [rank, reading] of readings.entries()) {
    const known = rivals.some((other) => tags[other] === tags[rank] && looksLike(readings[other]!, reading));
    if (!known) rivals.push(rank);
  }
  return rivals;
}

/** What a word of these tags does depends on its place. */
const PLACED: ReadonlySet<Tag> = new Set([TAG.verb, TAG.participle]);

/** Readings that differ in their entries alone: whatever speaks against one speaks against the other. */
const looksLike = (a: Reading, b: Reading): boolean =>
  a.entry < 0 === b.entry < 0 &&
  a.stem === b.stem &&
  a.conjunction === b.conjunction &&
  a.preposition === b.preposition &&
  a.article === b.article &&
  a.future === b.future &&
  a.pronoun === b.pronoun &&
  a.features === b.features;

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
