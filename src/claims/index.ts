// In: an analysed document. Out: its claims, in order of the text.
import type { Analysis, ConceptHit } from '../core/analysis.ts';
import type {
  Attribution,
  Claim,
  ClaimPlace,
  ClaimQuantity,
  ClaimTime,
  Governor,
  Participant,
  Polarity,
  Predicate,
  Setting,
} from '../core/claim.ts';
import { type Sentence, type TokenSpan, textOf, tokenSpan } from '../core/document.ts';
import type { TimeMention } from '../core/mention.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import { attributionOf, nameOf, type Source, sourcesOf, speechIn } from './attribution.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { durationsOf } from './durations.ts';
import type { Counted } from './enumerations.ts';
import { objectOf } from './objects.ts';
import { ordinalsOf } from './ordinals.ts';
import { castOf } from './participants.ts';
import { placesOf } from './places.ts';
import { modalityOf, polarityOf } from './polarity.ts';
import { quantitiesOf } from './quantities.ts';
import { type Running, settingOf } from './settings.ts';
import { type View, viewOf } from './view.ts';

/** A claim before it is numbered. */
type Draft = Omit<Claim, 'id'>;

/** Makes the claims of a document. Ids are `ARTICLE:n`, n counting from 0 in the order of the text. */
export function makeClaims(analysis: Analysis): Claim[] {
  const view = viewOf(analysis);
  const running: Running = { seen: 0, countries: [] };
  const carried: Carried = { subject: undefined, ordinalNoun: undefined, quantity: undefined };
  const drafts: Draft[] = [];
  analysis.doc.sentences.forEach((sentence, index) => {
    if (sentence.region !== 'headline' && sentence.region !== 'body') return;
    drafts.push(...claimsOfSentence(view, sentence, index, running, carried));
    if (sentence.region === 'body') running.seen++;
  });
  return drafts.map((draft, n) => ({ id: `${draft.article}:${n}`, ...draft }));
}

/** What carries over between sentences: the last speaker's or actor's phrase, the noun that an ordinal numbered last. */
interface Carried {
  subject: NounPhrase | undefined;
  ordinalNoun: string | undefined;
  /** The last count of the sentence before that is no part of another. */
  quantity: ClaimQuantity | undefined;
}

function claimsOfSentence(view: View, sentence: Sentence, index: number, running: Running, carried: Carried): Draft[] {
  const clauses = clausesOf(view.analysis, sentence, index);
  const casts: Array<{ who: readonly Participant[]; subject: NounPhrase | undefined }> = [];
  clauses.forEach((clause, i) => {
    casts.push(castOf(view, clause, inheritedSubject(view, clauses, casts, i, carried)));
  });
  const subjects = casts.map(({ subject }) => subject && nameOf(view, subject));
  const sources = sourcesOf(view, clauses, subjects);
  const counts = quantitiesOf(view, clauses, sentence, carried.quantity);
  carried.quantity = counts.findLast(({ quantity }) => !quantity.subset)?.quantity;
  const drafts = clauses.flatMap((clause, i) =>
    claimsOfClause({
      shared: sharedBy(view, clause, sentence, running),
      view,
      sentence,
      clause,
      who: casts[i]!.who,
      counts: counts.filter((count) => count.clause === clause),
      source: sources[i]!,
      carried,
      governor: governorOf(view, clauses, i),
    }),
  );
  carried.subject = casts.find(({ subject }) => subject)?.subject ?? carried.subject;
  return drafts;
}

/** An elliptical clause goes on with the subject before it; a relative one with the noun that it describes. */
function inheritedSubject(
  view: View,
  clauses: readonly Clause[],
  casts: ReadonlyArray<{ subject: NounPhrase | undefined }>,
  i: number,
  carried: Carried,
): NounPhrase | undefined {
  const clause = clauses[i]!;
  if (clause.kind === 'relative') {
    const phrases = view.phrasesIn(clause.sentence, clauses[clause.parent]?.token ?? clause.token, clause.token);
    return phrases[phrases.length - 1];
  }
  if (clause.parent >= 0) return casts[clause.parent]?.subject;
  return clause.verb >= 0 && speechIn(view, clause) ? carried.subject : undefined;
}

/** The predicate that a said clause hangs on, where it is more than speech: asked, agreed, threatened. */
function governorOf(view: View, clauses: readonly Clause[], i: number): Governor | undefined {
  const parent = clauses[clauses[i]!.parent];
  if (!parent || clauses[i]!.kind !== 'said' || parent.verb < 0) return undefined;
  const concept = view.conceptAt(parent.verb)?.concept;
  return concept === undefined ? undefined : { concept, polarity: polarityOf(view, parent, parent.verb) };
}

/** What all claims of a clause have in common. */
interface Shared {
  readonly places: readonly ClaimPlace[];
  readonly setting: Setting;
  readonly time: ClaimTime | undefined;
}

/** Found once, when the first claim asks: a clause without claims leaves the telling where it is. */
function sharedBy(view: View, clause: Clause, sentence: Sentence, running: Running): () => Shared {
  let known: Shared | undefined;
  return () => {
    if (known) return known;
    const places = placesOf(view, clause);
    known = { places, setting: settingOf(view, clause, sentence, places, running), time: timeOf(view, clause, clause) };
    return known;
  };
}

interface Making {
  readonly shared: () => Shared;
  readonly view: View;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly who: readonly Participant[];
  readonly counts: readonly Counted[];
  readonly source: Source;
  readonly carried: Carried;
  readonly governor: Governor | undefined;
}

function claimsOfClause(making: Making): Draft[] {
  const { view, clause } = making;
  const hits = view.conceptsIn(clause.token, clause.tokenEnd).filter((hit) => carriesClaim(view, clause, hit));
  const main = mainPredicate(view, clause, hits);
  const drafts: Draft[] = [];
  if (main) drafts.push(draftOf(making, main, clause, main.head));
  for (const hit of hits)
    if (hit.head !== main?.head)
      drafts.push(draftOf(making, predicateOf(view, hit), subspan(view, clause, hits, hit), hit.head, main));
  const host = main ?? (hits[0] && predicateOf(view, hits[0]));
  for (const { quantity } of making.counts)
    drafts.push({ ...draftOf(making, host, clause, host?.head ?? clause.token), quantity });
  for (const { round } of ordinalsOf(view, clause, making.carried.ordinalNoun)) {
    making.carried.ordinalNoun = round.of;
    drafts.push({ ...draftOf(making, host, clause, host?.head ?? clause.token), round });
  }
  for (const duration of durationsOf(view, clause))
    drafts.push({ ...draftOf(making, host, clause, host?.head ?? clause.token), duration });
  for (const mention of timesIn(view, clause)) {
    if (drafts.some(({ when }) => when?.start === mention.start)) continue;
    const hit = hits.findLast(({ head }) => head < mention.token);
    const what = hit ? predicateOf(view, hit) : host;
    drafts.push({
      ...draftOf(making, what, clause, what?.head ?? clause.token),
      when: claimTime(view, mention, clause),
    });
  }
  return drafts;
}

type Head = Predicate & { readonly head: number };

/** Adjectives and descriptive participles say how something is, not what happened. */
function carriesClaim(view: View, clause: Clause, hit: ConceptHit): boolean {
  const record = view.record(hit.concept);
  if (!record || record.class === 'speech') return hit.head === clause.verb;
  return hit.pos === 'verb' || hit.pos === 'noun' || hit.head === clause.verb;
}

function predicateOf(view: View, hit: ConceptHit): Head {
  return {
    start: hit.start,
    end: hit.end,
    text: textOf(view.doc, hit.token, hit.tokenEnd),
    concept: hit.concept,
    stem: stemAt(view, hit.head),
    head: hit.head,
  };
}

const stemAt = (view: View, token: number): string => view.reading(token)?.stem ?? view.fold(token);

/** The clause's verb; with a light verb (أجرى لقاءات, قام بزيارة) the noun that says what was done. */
function mainPredicate(view: View, clause: Clause, hits: readonly ConceptHit[]): Head | undefined {
  if (clause.verb < 0) return hits[0] && predicateOf(view, hits[0]);
  const hit = view.conceptAt(clause.verb);
  if (hit) return predicateOf(view, hit);
  const span = tokenSpan(view.doc, clause.verb, clause.verb + 1);
  return {
    start: span.start,
    end: span.end,
    text: textOf(view.doc, clause.verb, clause.verb + 1),
    stem: stemAt(view, clause.verb),
    head: clause.verb,
  };
}

/** An event noun's own stretch: from it to the next predicate of the clause. */
function subspan(view: View, clause: Clause, hits: readonly ConceptHit[], hit: ConceptHit): TokenSpan {
  const next = hits.find((h) => h.token >= hit.tokenEnd && h.pos === 'verb');
  return tokenSpan(view.doc, hit.token, next?.token ?? clause.tokenEnd);
}

function draftOf(making: Making, what: Head | undefined, span: TokenSpan, head: number, under?: Head): Draft {
  const { view, clause, sentence, who, source } = making;
  const { places, setting, time } = making.shared();
  const when = timeOf(view, span, clause) ?? time;
  const governor =
    under?.concept !== undefined && under.head < head
      ? { concept: under.concept, polarity: polarityOf(view, clause, under.head) }
      : making.governor;
  const about = view.conceptsIn(head + 1, clause.tokenEnd)[0]?.concept;
  const hit = view.conceptAt(head);
  const object = hit && objectOf(view, clause, hit);
  return {
    article: view.doc.article.id,
    field: sentence.region === 'headline' ? 'title' : 'body',
    sentence: clause.sentence,
    span: { start: span.start, end: span.end },
    who,
    ...(what && {
      what: {
        start: what.start,
        end: what.end,
        text: what.text,
        stem: what.stem,
        ...(what.concept !== undefined && { concept: what.concept }),
      },
    }),
    ...(when && { when }),
    where: places,
    ...(governor && { under: governor }),
    ...(about !== undefined && { about }),
    ...(object !== undefined && { object }),
    setting,
    polarity: flipped(view, governor, polarityOf(view, clause, head)),
    modality: modalityOf(view, clause, head, stanceOver(view, governor, source)),
    attribution: attributionAt(view, source, span),
  };
}

/** Under a verb that says its complement did not come about (failed to, refused, prevented) what is affirmed is negated. */
function flipped(view: View, governor: Governor | undefined, polarity: Polarity): Polarity {
  if (governor === undefined || view.record(governor.concept)?.implicative !== 'negative') return polarity;
  return (governor.polarity === 'negated') === (polarity === 'negated') ? 'negated' : 'affirmed';
}

/** The stance that reports a predicate: of the verb that it hangs on (نفى التوصل إلى اتفاق), else of the speech around it. */
function stanceOver(view: View, governor: Governor | undefined, source: Source): string | undefined {
  const own = governor && governor.polarity === 'affirmed' ? view.record(governor.concept)?.stance : undefined;
  const stance = own === undefined || own === 'asserts' ? source.stance : own;
  return stance === 'asserts' ? undefined : stance;
}

function attributionAt(view: View, source: Source, span: TokenSpan): Attribution {
  const quoted = view.doc.quotations.some(
    (q) => q.token <= span.token && span.tokenEnd <= q.tokenEnd + 1 && q.tokenEnd - q.token > 3,
  );
  return attributionOf(source, quoted);
}

/** The first date or clock time in a stretch of a clause. */
function timeOf(view: View, span: TokenSpan, clause: TokenSpan): ClaimTime | undefined {
  const mention = timesIn(view, span)[0];
  return mention && claimTime(view, mention, clause);
}

function timesIn(view: View, { token, tokenEnd }: TokenSpan): TimeMention[] {
  return view
    .mentionsIn(token, tokenEnd)
    .filter((m): m is TimeMention => m.kind === 'time' && (m.type === 'DATE' || m.type === 'TIME'))
    .filter((m) => !isNaming(view, m) && !isListed(view, m));
}

/** The last of several days of one month: 27 و28 فبراير. */
function isListed({ analysis, fold }: View, { token }: TimeMention): boolean {
  return LISTING.has(fold(token - 1)) && analysis.tags.tag[token - 2] === TAG.numeral;
}

const LISTING = new Set(['و', 'and']);

/** Things that are called by a day: ثورة 25 يناير, شهداء 25 يناير, كوبري 6 أكتوبر, the 25 January revolution. */
const NAMED_BY_DAYS = ['revolution', 'anniversary', 'organisation', 'building', 'area', 'dead'];

function isNaming(view: View, { token, tokenEnd, expression: { fields } }: TimeMention): boolean {
  if (fields?.day === undefined || fields.month === undefined || fields.weekday !== undefined) return false;
  const noun = view.analysis.nounAt(view.doc.language.code === 'ar' ? token - 1 : tokenEnd);
  return noun !== undefined && NAMED_BY_DAYS.some((kind) => view.nounIs(noun, kind));
}

function claimTime(view: View, mention: TimeMention, clause: TokenSpan): ClaimTime {
  const { start, end, expression, resolved, clash, clashing } = mention;
  return {
    start,
    end,
    text: textOf(view.doc, mention.token, mention.tokenEnd),
    expression,
    basis: resolved?.basis ?? 'implied',
    ...(resolved && { resolved }),
    ...(clash && { clash }),
    ...(clashing && { clashing }),
    ...(isSaid(view, mention, clause) && { said: true as const }),
  };
}

/** Is what stands nearest to a time a word of saying: before it (أعلنت الشرطة الاثنين), else behind it? */
function isSaid(view: View, { token, tokenEnd }: TokenSpan, clause: TokenSpan): boolean {
  const acts = (from: number, to: number): ConceptHit[] =>
    view.conceptsIn(from, to).filter(({ pos }) => pos === 'verb' || pos === 'noun');
  const nearest = acts(clause.token, token).at(-1) ?? acts(tokenEnd, clause.tokenEnd)[0];
  return nearest !== undefined && view.record(nearest.concept)?.class === 'speech';
}
