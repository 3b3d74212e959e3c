// In: findings with the articles they point into. Out: conflicts as the report shows them: quotations, places, ids.
import type { Article } from '../../core/article.ts';
import type { Conflict, Evidence, Scope, Side } from '../../core/conflict.ts';
import type { SentenceFacts } from '../../core/extraction.ts';
import type { Finding, FindingSide, Mark } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import { byCodeUnit, inTurn } from '../../core/order.ts';
import { type Place, placesIn } from '../../core/positions.ts';
import type { Say } from '../../core/say.ts';
import type { Span } from '../../core/span.ts';
import { conflictId, digest, distinctId } from './conflict-id.ts';

/** Changes when ids would: part of every id. */
const FINGERPRINT_VERSION = 3;
const STATE_LENGTH = 12;
const LONGEST_QUOTE = 200;

/** What conflicts are put together from. */
export interface Evident {
  readonly article: (index: number) => Article;
  readonly sentences: (index: number) => readonly SentenceFacts[];
  readonly lineage: (index: number) => number;
  readonly say: Say;
  readonly fold: (article: Article, text: string) => string;
}

/** A topic as its conflicts name it: `origin` is what no other topic of the run has. */
interface Named {
  readonly id: string;
  readonly origin: string;
}

/** A conflict with what tells it from another of its topic whose id would be the same. */
interface Draft {
  readonly conflict: Conflict;
  /** Its folded quotations, each once, in code-unit order. */
  readonly quotations: () => readonly string[];
}

/** Conflicts of one topic, in the order in which reports show them. No other topic is asked: their ids are unique in any run. */
export function toConflicts(findings: readonly Finding[], topic: Named, evident: Evident): Conflict[] {
  const places = new Map<number, (span: Span) => Place>();
  const placeOf = (article: number, span: Span): Place => {
    const known = places.get(article) ?? placesIn(evident.article(article));
    places.set(article, known);
    return known(span);
  };
  return distinguish(
    findings.map((finding) => ({
      conflict: draftOf(finding, topic, evident, placeOf),
      quotations: () => quotationsOf(finding, evident),
    })),
  );
}

/** What is said of a conflict that no particular reason speaks for. */
const UNEXPLAINED: Readonly<Record<Scope, Message>> = {
  'cross-source': { id: 'reason.one-story' },
  internal: { id: 'reason.one-article' },
  reference: { id: 'reason.against-facts' },
};

function draftOf(
  finding: Finding,
  topic: Named,
  evident: Evident,
  placeOf: (article: number, span: Span) => Place,
): Conflict {
  const { rule, severity, confidence, reasons, explanation } = finding;
  const againstFacts = finding.sides.some((s) => s.marks.some((m) => evident.article(m.article).reference));
  const scope = againstFacts ? 'reference' : finding.scope;
  const text = (message: Message): string => evident.say(message.id, message.params);
  const sides = finding.sides.map((side) => sideOf(side, evident, placeOf)).sort(bySource);
  return {
    id: conflictId(topic.origin, [FINGERPRINT_VERSION, rule, scope, ...finding.identity].join('\u0000')),
    state: digest(
      sides
        .map((s) => String(s.value))
        .sort(byCodeUnit)
        .join('\u0000'),
      STATE_LENGTH,
    ),
    rule,
    severity,
    scope,
    confidence,
    reasons: (reasons.length > 0 || explanation ? reasons : [UNEXPLAINED[scope]]).map(text),
    topic: topic.id,
    subject: text(finding.subject),
    message: text(finding.message),
    ...(explanation && { explanation: { kind: explanation.kind, text: text(explanation.text) } }),
    sides,
  };
}

function sideOf(side: FindingSide, evident: Evident, placeOf: (article: number, span: Span) => Place): Side {
  const marks = unique(side.marks);
  const evidence = marks.map((mark) => evidenceOf(mark, evident, placeOf));
  return {
    value: side.value,
    label: typeof side.label === 'string' ? side.label : evident.say(side.label.id, side.label.params),
    sources: new Set(marks.map((m) => evident.lineage(m.article))).size,
    evidence,
  };
}

/** Marks in order of path and place, each passage once. */
function unique(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ article, span }) => {
    const key = `${article} ${span.start} ${span.end}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

function evidenceOf(
  { article, span: marked, sentence, attribution, cut }: Mark,
  evident: Evident,
  placeOf: (article: number, span: Span) => Place,
): Evidence {
  const source = evident.article(article);
  const span = cut ? inWholeWords(source.text, marked) : marked;
  const end = Math.min(span.end, span.start + LONGEST_QUOTE);
  const whole = evident.sentences(article)[sentence];
  const { speaker, to, via, voice, stance } = attribution;
  return {
    article: source.id,
    path: source.path,
    ...placeOf(article, { start: span.start, end }),
    quote: source.text.slice(span.start, end),
    context: whole ? source.text.slice(whole.start, whole.end) : '',
    attribution: {
      voice,
      ...(speaker !== undefined && { speaker }),
      ...(to !== undefined && { to }),
      ...(via !== undefined && { via }),
      stance,
    },
  };
}

/** The span from the first whole word to the last. */
function inWholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && inside(text, from)) from++;
  while (to > from && inside(text, to)) to--;
  while (from < to && BLANK.test(text[from]!)) from++;
  while (to > from && BLANK.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : { start, end };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BLANK = /\s/;
const inside = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);

/** Sides with more sources first, then by value. */
const bySource = inTurn<Side>(
  (a, b) => b.sources - a.sources,
  (a, b) =>
    typeof a.value === 'number' && typeof b.value === 'number'
      ? a.value - b.value
      : byCodeUnit(String(a.value), String(b.value)),
);

function quotationsOf({ sides }: Finding, { article, fold }: Evident): string[] {
  const quotations = sides.flatMap((side) =>
    side.marks.map((m) => fold(article(m.article), article(m.article).text.slice(m.span.start, m.span.end))),
  );
  return [...new Set(quotations)].sort(byCodeUnit);
}

/**
 * Conflicts of a topic whose ids would collide are told apart by their smallest folded quotation; those that share it too, by all of
 * them, and by their number where not even these differ.
 */
function distinguish(drafts: readonly Draft[]): Conflict[] {
  const bySmallest = apart(drafts, ({ quotations }) => quotations()[0] ?? '');
  const byAll = apart(bySmallest, ({ quotations }) => quotations().join('\u0000'));
  return apart(byAll, (_, i) => String(i)).map(({ conflict }) => conflict);
}

/** Gives new ids to the drafts whose id is not theirs alone. `mark` takes a draft and its number among those of its id. */
function apart(drafts: readonly Draft[], mark: (draft: Draft, among: number) => string): Draft[] {
  const count = new Map<string, number>();
  for (const { conflict } of drafts) count.set(conflict.id, (count.get(conflict.id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const { id } = draft.conflict;
    if (count.get(id) === 1) return draft;
    const among = seen.get(id) ?? 0;
    seen.set(id, among + 1);
    return { ...draft, conflict: { ...draft.conflict, id: distinctId(id, mark(draft, among)) } };
  });
}
