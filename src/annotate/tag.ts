// In: a document and its lexicon. Out: one tag a token, chosen among its readings by what stands before it.
import { type Document, formAt } from '../core/document.ts';
import { type Language, NEIGHBOUR, type TagContext } from '../core/language.ts';
import { type Reading, SHAPE } from '../core/lexeme.ts';
import { TAG, type Tag, type Tags, tagBits } from '../core/syntax.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ALONE, NO_READING, NOWHERE, OPEN, type PlainTags, plainTagsOf } from './plain-tags.ts';

/** Points that a step down the list of readings costs: they come likeliest first. */
const RANK_COST = 1;
/** Points of a reading that no context allows. */
const IMPOSSIBLE = 20;
/** More points than any reading has. */
const WORST = 1 << 20;

/** What begins a clause with a verb of its own, by tag. */
const OPENS_CLAUSE = tagBits(TAG.complementiser, TAG.relative, TAG.subordinator);

type Context = { -readonly [K in keyof TagContext]: TagContext[K] };

/** Tags every token of the document's sentences. */
export function tagDocument(doc: Document, lexicon: Lexicon): Tags {
  const { count, form, forms } = doc.tokens;
  const tags = { tag: new Uint8Array(count), reading: new Uint8Array(count).fill(NO_READING) };
  const plain = plainTagsOf(forms, lexicon);
  const { settled, beside, from } = plain;
  const context: Context = { ...NOWHERE };
  for (const { token, tokenEnd } of doc.sentences) {
    openSentence(context);
    for (let i = token; i < tokenEnd; i++) {
      const id = form[i]!;
      let candidate = from[id]!;
      if (settled[id] === OPEN) {
        context.after = i + 1 < tokenEnd ? beside[form[i + 1]!]! : 0;
        context.hyphenated =
          ((context.before | context.after) & NEIGHBOUR.hyphen) !== 0 &&
          (joins(doc, i - 1, token, tokenEnd) || joins(doc, i + 1, token, tokenEnd));
        candidate = choose(doc.language, plain, context, id, tags, i);
      } else tags.tag[i] = settled[id]!;
      const isWord = candidate < from[id + 1]!;
      if (isWord) tags.reading[i] = plain.rank[candidate]!;
      goOn(context, tags.tag[i] as Tag, isWord ? plain.traits[candidate]! : 0, beside[id]!);
    }
  }
  return tags;
}

function openSentence(context: Context): void {
  context.previous = TAG.punctuation;
  context.previousTraits = 0;
  context.before = 0;
  context.opensClause = true;
  context.verbSeen = false;
  context.fronted = false;
}

/** What stands before the next token, once this one is tagged. */
function goOn(context: Context, tag: Tag, traits: number, beside: number): void {
  context.previous = tag;
  context.previousTraits = traits;
  context.before = beside;
  context.opensClause = tag === TAG.punctuation || tag === TAG.conjunction;
  if (tag === TAG.verb) context.verbSeen = true;
  else if (((OPENS_CLAUSE >> tag) & 1) !== 0 || (beside & NEIGHBOUR.colon) !== 0) context.verbSeen = false;
  context.fronted = !context.verbSeen && (beside & NEIGHBOUR.comma) !== 0;
}

/** Is token `i` a hyphen that touches both its neighbours in `[from, to)`? */
export const joins = (
  { tokens: { start, end, form, forms } }: Document,
  i: number,
  from: number,
  to: number,
): boolean =>
  i > from && i + 1 < to && forms[form[i]!]!.surface === '-' && end[i - 1] === start[i] && end[i] === start[i + 1];

/** The reading chosen for token `i`, if it is a word. */
export function readingAt(doc: Document, tags: Tags, i: number): Reading | undefined {
  return formAt(doc, i).readings[tags.reading[i]!];
}

/** Tags token `i`, of the form `id`; the candidate that was chosen. */
function choose(language: Language, plain: PlainTags, context: TagContext, id: number, tags: Tags, i: number): number {
  const last = plain.from[id + 1]!;
  let best = WORST;
  let chosen = plain.from[id]!;
  for (let candidate = chosen; candidate < last; candidate++) {
    const cost = plain.rank[candidate]! * RANK_COST;
    // The likelier ones are behind: no further one can do with fewer points than its rank costs.
    if (cost >= best) break;
    const traits = plain.traits[candidate]!;
    const as =
      (traits & SHAPE.unknown) !== 0
        ? language.unknownTag(traits, context)
        : language.tagOf(plain.tag[candidate] as Tag, traits, context);
    // What has no rival and is no verb is what it is, however unlikely.
    const against = (traits & ALONE) !== 0 && as !== TAG.verb ? 0 : language.penalty(as, traits, context);
    if (against + cost >= best) continue;
    best = against + cost;
    chosen = candidate;
    // After a preposition what looks like a verb is a noun or an elative (بعد أحدث جولة).
    tags.tag[i] = as === TAG.verb && against >= IMPOSSIBLE ? TAG.noun : as;
  }
  return chosen;
}
