// In: a stretch of a clause. Out: the times that it gives.

import type { ClaimTime } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { Mention, TimeMention } from '../core/mention.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { group, groupList, wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { hitsOf } from './hosts.ts';
import type { View } from './view.ts';

/** Tokens from `token` up to `tokenEnd`. */
export type TokenRange = Pick<TokenSpan, 'token' | 'tokenEnd'>;

/** A date or clock time where it stands. */
export interface Dating {
  readonly token: number;
  readonly time: ClaimTime;
}

/** The dates and clock times of a clause that date something. */
export function datingsOf(view: View, clause: Clause): readonly Dating[] {
  const datings: Dating[] = [];
  for (const mention of clause.mentions)
    if (isDating(view, mention)) datings.push({ token: mention.token, time: claimTime(view, mention, clause) });
  return datings;
}

/** The first time in a stretch of a clause, those in `except` left out. */
export function timeIn(datings: readonly Dating[], span: TokenRange, except?: TokenRange): ClaimTime | undefined {
  for (const { token, time } of datings) if (within(token, span) && !(except && within(token, except))) return time;
  return undefined;
}

const within = (at: number, { token, tokenEnd }: TokenRange): boolean => token <= at && at < tokenEnd;

const isDating = (view: View, mention: Mention): mention is TimeMention =>
  mention.kind === 'time' &&
  (mention.type === 'DATE' || mention.type === 'TIME') &&
  !isNaming(view, mention) &&
  !isCompared(view, mention) &&
  !isListed(view, mention);

/** «بانخفاض 15 جنيها عن أمس», `more than last year`: what is told is set against that day. */
const isCompared = ({ fold }: View, { token }: TimeMention): boolean => COMPARING.has(fold(token - 1));
const COMPARING = wordSet('compared-with');

/** The last of several days of one month: 27 و28 فبراير, 4 6 فبراير. */
function isListed({ analysis: { tags }, fold }: View, { token, expression: { fields } }: TimeMention): boolean {
  if (LISTING.has(fold(token - 1))) return tags.tag[token - 2] === TAG.numeral;
  return fields?.weekday === undefined && tags.tag[token] === TAG.numeral && tags.tag[token - 1] === TAG.numeral;
}

const LISTING = wordSet('and');

/** Things that are called by a day: ثورة 25 يناير, شهداء 25 يناير, كوبري 6 أكتوبر, قصة 25 يناير, the 25 January revolution. */
const NAMED_BY_DAYS = groupList('called-by-a-day');

function isNaming(view: View, mention: TimeMention): boolean {
  const { token, tokenEnd, expression } = mention;
  const { fields } = expression;
  if (isOfNumber(view, mention)) return true;
  if (fields?.day === undefined || fields.month === undefined || fields.weekday !== undefined) return false;
  const noun = view.analysis.nounAt(view.doc.language.code === 'ar' ? token - 1 : tokenEnd);
  return noun !== undefined && view.nounIsOneOf(noun, NAMED_BY_DAYS);
}

/** «المحضر رقم 484 لسنة 2013», «دستور 1971»: the year of a case, of a law. */
function isOfNumber(view: View, { token, expression: { fields, ...rest } }: TimeMention): boolean {
  if (fields?.year === undefined || fields.month !== undefined || rest.shift || rest.from || rest.to) return false;
  const { tag } = view.analysis.tags;
  if (view.reading(token)?.preposition === 'ل') return tag[token - 1] === TAG.numeral;
  const noun = tag[token] === TAG.numeral ? view.analysis.nounAt(token - 1) : undefined;
  return noun !== undefined && CALLED_BY_YEARS.has(noun);
}

const CALLED_BY_YEARS = group('called-by-a-year');

/** A time mention as a claim gives it. */
function claimTime(view: View, mention: TimeMention, clause: TokenRange): ClaimTime {
  const { start, end, expression, resolved, clash, clashing } = mention;
  return {
    start,
    end,
    text: textOf(view.doc, mention.token, mention.tokenEnd),
    expression,
    basis: resolved?.basis ?? 'implied',
    resolved,
    clash,
    clashing,
    said: isSaid(view, mention, clause) ? true : undefined,
  };
}

/** Tokens from a phrase of saying to its time: في مؤتمر صحفي بمقر الوزارة، السبت. */
const REACH_OF_SAYING = 6;

/** Is what stands nearest to a time a word of saying: before it (أعلنت الشرطة الاثنين، في بيان لها اليوم), else behind it? */
function isSaid(view: View, { token, tokenEnd }: TokenRange, clause: TokenRange): boolean {
  if (isOfStatement(view, token)) return true;
  const nearest = hitsOf(view, clause.token, token).at(-1) ?? hitsOf(view, tokenEnd, clause.tokenEnd)[0];
  return nearest !== undefined && nearest.record?.class === 'speech';
}

/** Does a statement, or the page that it was made on, stand before the time, and no verb between them? */
function isOfStatement(view: View, token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - REACH_OF_SAYING); t--) {
    if (view.analysis.tags.tag[t] === TAG.verb || STOPS.has(view.fold(t))) return false;
    if (view.analysis.nounAt(t) === 'statement' || isPlatform(view, t)) return true;
    if (view.markersIn(t, t + 1).some((m) => m.table === 'speech' && SPOKEN_IN.has(m.key))) return true;
  }
  return false;
}

const STOPS = new Set(['.', '!', '?', '؟']);
const SPOKEN_IN = group('spoken-in');

function isPlatform(view: View, token: number): boolean {
  return view
    .mentionsIn(token, token + 1)
    .some(
      (m) =>
        m.kind === 'organisation' &&
        view.analysis.world.organisations[m.id.slice('organisation:'.length)]?.kind === 'platform',
    );
}
