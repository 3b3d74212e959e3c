// In: a document and its lexicon. Out: one tag a token, chosen among its readings by what stands before it.
import { type Document, formAt } from '../core/document.ts';
import type { TagContext } from '../core/language.ts';
import { type Entry, FEATURE, type Form, type Reading, TOKEN_KIND } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import { TAG, type Tag, type Tags } from '../core/syntax.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const NO_READING = 255;
/** Points that a step down the list of readings costs: they come likeliest first. */
const RANK_COST = 1;
/** Points of a reading that no context allows. */
const IMPOSSIBLE = 20;

const COMMAS = new Set(['،', ',']);

/** What begins a clause with a verb of its own. */
const OPENS_CLAUSE = new Set<number>([TAG.complementiser, TAG.relative, TAG.subordinator]);

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

/** Tags every token of the document's sentences. */
export function tagDocument(doc: Document, lexicon: Lexicon): Tags {
  const tag = new Uint8Array(doc.tokens.count);
  const reading = new Uint8Array(doc.tokens.count).fill(NO_READING);
  const plain = plainTagsOf(lexicon);
  for (const sentence of doc.sentences) {
    let previous: Tag = TAG.punctuation;
    let previousReading: Reading | undefined;
    let previousFold = '';
    let verbSeen = false;
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const form = formAt(doc, i);
      if (form.kind !== TOKEN_KIND.word) tag[i] = form.kind === TOKEN_KIND.number ? TAG.numeral : TAG.punctuation;
      else {
        const next = i + 1 < sentence.tokenEnd ? formAt(doc, i + 1) : undefined;
        const opensClause = previous === TAG.punctuation || previous === TAG.conjunction;
        const context = {
          previous,
          previousReading,
          previousFold,
          opensClause,
          nextFold: next?.fold ?? '',
          nextIsCapital: next?.capital ?? false,
          verbSeen,
          fronted: !verbSeen && i > sentence.token && COMMAS.has(formAt(doc, i - 1).surface),
        };
        choose(doc, form, plain(form), context, i, tag, reading);
      }
      if (tag[i] === TAG.verb) verbSeen = true;
      if (OPENS_CLAUSE.has(tag[i]!) || form.surface === ':') verbSeen = false;
      previous = tag[i] as Tag;
      previousReading = form.readings[reading[i]!];
      previousFold = form.kind === TOKEN_KIND.word ? form.fold : '';
    }
  }
  return { tag, reading };
}

/** The reading chosen for token `i`, if it is a word. */
export function readingAt(doc: Document, tags: Tags, i: number): Reading | undefined {
  return formAt(doc, i).readings[tags.reading[i]!];
}

function choose(
  { language }: Document,
  form: Form,
  plain: readonly Tag[],
  context: TagContext,
  i: number,
  tag: Uint8Array,
  reading: Uint8Array,
): void {
  const alone = form.readings.length === 1;
  let best = Number.POSITIVE_INFINITY;
  for (let rank = 0; rank < form.readings.length; rank++) {
    const candidate = form.readings[rank]!;
    const as =
      candidate.entry < 0
        ? language.unknownTag(form, candidate, context)
        : language.tagOf(plain[rank]!, candidate, context);
    // What has no rival and is no verb is what it is, however unlikely.
    const against = alone && as !== TAG.verb ? 0 : language.penalty(as, candidate, context);
    const points = against + rank * RANK_COST;
    if (points >= best) continue;
    best = points;
    // After a preposition what looks like a verb is a noun or an elative (بعد أحدث جولة).
    tag[i] = as === TAG.verb && against >= IMPOSSIBLE ? TAG.noun : as;
    reading[i] = rank;
  }
}

interface Known {
  readonly form: Form;
  readonly tags: readonly Tag[];
}

/** The tags of a form's readings by their tables, their place not looked at; worked out once for each form of a lexicon. */
const plainTagsOf = oncePer((lexicon: Lexicon): ((form: Form) => readonly Tag[]) => {
  const made: Array<Known | undefined> = [];
  return (form) => {
    const known = made[form.id];
    if (known?.form === form) return known.tags;
    const tags = form.readings.map(({ entry, features }) =>
      entry < 0 ? TAG.other : tagOf(lexicon.entries[entry]!, features),
    );
    made[form.id] = { form, tags };
    return tags;
  };
});

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
