// In: a document and its lexicon. Out: one tag a token, chosen among its readings by what stands before it.
import { type Document, formAt } from '../core/document.ts';
import type { TagContext } from '../core/language.ts';
import { type Reading, TOKEN_KIND } from '../core/lexeme.ts';
import { TAG, type Tag, type Tags } from '../core/syntax.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { NO_READING, OPEN, type PlainTags, plainTagsOf } from './plain-tags.ts';

/** Points that a step down the list of readings costs: they come likeliest first. */
const RANK_COST = 1;
/** Points of a reading that no context allows. */
const IMPOSSIBLE = 20;

const COMMAS = new Set(['،', ',']);

/** What begins a clause with a verb of its own, by tag. */
const OPENS_CLAUSE = new Set<number>([TAG.complementiser, TAG.relative, TAG.subordinator]);

type Context = { -readonly [K in keyof TagContext]: TagContext[K] };

/** Tags every token of the document's sentences. */
export function tagDocument(doc: Document, lexicon: Lexicon): Tags {
  const { count, form, forms } = doc.tokens;
  const tags = { tag: new Uint8Array(count), reading: new Uint8Array(count).fill(NO_READING) };
  const plain = plainTagsOf(forms, lexicon);
  const context = contextBefore();
  for (const { token, tokenEnd } of doc.sentences) {
    context.verbSeen = false;
    for (let i = token; i < tokenEnd; i++) {
      const settled = plain.settled[form[i]!]!;
      if (settled === OPEN) {
        lookAround(doc, tags, i, token, tokenEnd, context);
        choose(doc, plain, context, i, tags);
      } else {
        tags.tag[i] = settled;
        tags.reading[i] = plain.reading[form[i]!]!;
      }
      context.verbSeen = isVerbSeen(doc, tags.tag[i]!, i, context.verbSeen);
    }
  }
  return tags;
}

/** Does a verb stand in the clause, token `i` and its tag included? */
function isVerbSeen(doc: Document, tag: number, i: number, before: boolean): boolean {
  if (tag === TAG.verb) return true;
  if (tag === TAG.punctuation) return before && formAt(doc, i).surface !== ':';
  return before && !OPENS_CLAUSE.has(tag);
}

const contextBefore = (): Context => ({
  previous: TAG.punctuation,
  previousReading: undefined,
  previousFold: '',
  opensClause: true,
  hyphenated: false,
  nextFold: '',
  nextIsCapital: false,
  verbSeen: false,
  fronted: false,
});

/** Sets what stands around token `i` of the sentence `[from, to)`. */
function lookAround(
  doc: Document,
  { tag, reading }: Tags,
  i: number,
  from: number,
  to: number,
  context: Context,
): void {
  const before = i > from ? formAt(doc, i - 1) : undefined;
  const next = i + 1 < to ? formAt(doc, i + 1) : undefined;
  context.previous = before === undefined ? TAG.punctuation : (tag[i - 1] as Tag);
  context.previousReading = before?.readings[reading[i - 1]!];
  context.previousFold = before?.kind === TOKEN_KIND.word ? before.fold : '';
  context.opensClause = context.previous === TAG.punctuation || context.previous === TAG.conjunction;
  context.hyphenated = joins(doc, i - 1, from, to) || joins(doc, i + 1, from, to);
  context.nextFold = next?.fold ?? '';
  context.nextIsCapital = next?.capital ?? false;
  context.fronted = !context.verbSeen && before?.kind === TOKEN_KIND.punctuation && COMMAS.has(before.surface);
}

/** Is token `i` a hyphen that touches both its neighbours in `[from, to)`? */
const joins = ({ tokens: { start, end, form, forms } }: Document, i: number, from: number, to: number): boolean =>
  i > from && i + 1 < to && forms[form[i]!]!.surface === '-' && end[i - 1] === start[i] && end[i] === start[i + 1];

/** The reading chosen for token `i`, if it is a word. */
export function readingAt(doc: Document, tags: Tags, i: number): Reading | undefined {
  return formAt(doc, i).readings[tags.reading[i]!];
}

function choose(doc: Document, plain: PlainTags, context: TagContext, i: number, tags: Tags): void {
  const { language } = doc;
  const form = formAt(doc, i);
  const plainTags = plain.tags[form.id]!;
  const alone = form.readings.length === 1;
  let best = Number.POSITIVE_INFINITY;
  for (const rank of plain.rivals[form.id]!) {
    // The likelier ones are behind: no further one can do with fewer points than its rank costs.
    if (rank * RANK_COST >= best) break;
    const candidate = form.readings[rank]!;
    const as =
      candidate.entry < 0
        ? language.unknownTag(form, candidate, context)
        : language.tagOf(plainTags[rank]!, candidate, context);
    // What has no rival and is no verb is what it is, however unlikely.
    const against = alone && as !== TAG.verb ? 0 : language.penalty(as, candidate, context);
    const points = against + rank * RANK_COST;
    if (points >= best) continue;
    best = points;
    // After a preposition what looks like a verb is a noun or an elative (بعد أحدث جولة).
    tags.tag[i] = as === TAG.verb && against >= IMPOSSIBLE ? TAG.noun : as;
    tags.reading[i] = rank;
  }
}
