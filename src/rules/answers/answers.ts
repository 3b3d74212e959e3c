// In: a topic. Out: questions that one article leaves open and another answers, or that two answer differently: cause, motive, condition.

import type { Answer } from '../../core/answer.ts';
import type { RuleId } from '../../core/conflict.ts';
import type { Finding } from '../../core/finding.ts';
import { oncePer } from '../../core/once.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { publishedAt } from '../findings/judge.ts';
import { type Observation, type Slot, statementsOf } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { agreeing, clashing, PASSING, TOLD, type Told, UNKNOWN } from './answer-pairs.ts';
import { REPLIES, type Reply } from './open-questions.ts';

/** Questions of who: `person` tells them. */
const OF_PERSONS: ReadonlySet<string> = new Set(['doer']);

/** What was open or so at one time need not be at another; texts of one hour tell of one time. */
function later(group: readonly Observation<Told>[]): Finding['explanation'] {
  const times = group.map(({ statement: { member } }) => (isTimed(member) ? publishedAt(member) : undefined));
  const known = times.filter((time) => time !== undefined);
  const atOnce = known.length === times.length && Math.max(...known) - Math.min(...known) <= HOUR;
  return atOnce ? undefined : { kind: 'different-time', text: { id: 'explanation.different-time' } };
}

/** The question that is answered by a name, which `name-spelling` compares. */
const SHIP_NAME = 'ship-name';

const HOUR = 3_600_000;
const LENGTH_OF_DATE = 10;
const isTimed = ({ date }: Member): boolean => date !== undefined && date.value.length > LENGTH_OF_DATE;

const ruleOf = (question: string, open: boolean): RuleId =>
  open && OF_PERSONS.has(question) ? 'person' : open ? 'polarity' : 'antonym';

/** Findings that one rule tells: of what is open, `polarity` and, of who did it, `person`; of two answers, `antonym`. */
export function answerFindings(view: TopicView, rule: RuleId): Finding[] {
  if (view.members.length > CROWD) return [];
  return [...byQuestion(view)].flatMap(([question, told]) => [
    ...(ruleOf(question, true) === rule ? openFindings(view, rule, told) : []),
    ...(ruleOf(question, false) === rule ? differing(view, rule, told) : []),
  ]);
}

/** Answers by question, in the order of the questions' names. */
const byQuestion = oncePer((view: TopicView): ReadonlyMap<string, readonly Observation<Told>[]> => {
  const found = new Map<string, Observation<Told>[]>();
  for (const member of view.members)
    for (const answer of member.extraction.answers) {
      if (answer.question === SHIP_NAME) continue;
      const observation = observe(view, member, answer);
      if (!observation) continue;
      const own = found.get(answer.question);
      if (own) own.push(observation);
      else found.set(answer.question, [observation]);
    }
  for (const [question, told] of found) {
    const reply = REPLIES[question];
    if (reply) found.set(question, [...told, ...replies(view, told, reply)]);
  }
  return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)));
});

/** Statements of other articles that answer what is open. */
function replies(view: TopicView, told: readonly Observation<Told>[], reply: Reply): Observation<Told>[] {
  const open = told.filter(({ value }) => value.gives === UNKNOWN);
  return view.statements.flatMap((statement): Observation<Told>[] => {
    const asked = open.find(
      (o) => o.statement.member !== statement.member && !statement.background && reply(view, statement, o.statement),
    );
    if (!asked) return [];
    const { what, quantity, span } = statement.claim;
    const start = quantity?.start ?? Math.max(span.start, (what?.start ?? span.start) - BEFORE);
    const end = quantity?.end ?? Math.min(span.end, (what?.end ?? span.start) + AFTER);
    return [{ statement, key: asked.key, value: { ...asked.value, gives: TOLD }, span: { start, end }, cut: true }];
  });
}

/** Characters before and after the predicate of a statement that stand in the evidence. */
const BEFORE = 40;
const AFTER = 40;

/** An answer as its article states it; one that is denied, supposed or of another time is none. */
function observe(view: TopicView, member: Member, answer: Answer): Observation<Told> | undefined {
  const { question, gives, about, start, end } = answer;
  const found = statementAt(view, member, answer);
  const statement = found && withoutLaterDate(found, end);
  if (!statement || statement.background) return undefined;
  const { modality } = statement.claim;
  if (gives !== UNKNOWN && (modality === 'denied' || modality === 'planned')) return undefined;
  return { statement, key: question, value: { question, gives, about }, span: { start, end } };
}

/** Characters from a passage to a date that is said of something else: «معظم القتلى مدنيون …، البلدة التي سقطت … في مايو». */
const FAR = 40;

/** The statement as far as the passage goes: a date long after it is not its own. */
function withoutLaterDate(statement: Statement, end: number): Statement {
  const { when, ...claim } = statement.claim;
  return when && when.start > end + FAR ? { ...statement, claim, background: false } : statement;
}

/** The statement around a passage: the one that begins nearest before it in its sentence. */
function statementAt(view: TopicView, member: Member, { sentence, start, end }: Answer): Statement | undefined {
  const all = statementsOf(view, member);
  const own = all.filter(({ claim }) => claim.sentence === sentence);
  const around = own.filter(({ claim: { span } }) => span.start <= start && end <= span.end);
  // «He is in a dangerous condition.» makes no claim of its own: it goes on with the sentence before.
  return around[around.length - 1] ?? own[0] ?? all.findLast(({ claim }) => claim.sentence === sentence - 1);
}

/** What one article leaves open and another answers. */
function openFindings(view: TopicView, rule: RuleId, told: readonly Observation<Told>[]): Finding[] {
  const slot: Slot<Told> = {
    agree: (a, b) => stateOf(a) === stateOf(b),
    explain: later,
    id: stateOf,
    label: (value) => ({ id: `answer.${stateOf(value)}` }),
  };
  const clashes = clashing(view, told, (a, b) => stateOf(a) !== stateOf(b));
  return findingsFrom(view, told, clashes, agreeing(told, clashes, stateOf), slot, telling(rule, 'open'));
}

const stateOf = ({ gives }: Told): string => (gives === UNKNOWN ? UNKNOWN : TOLD);

/** What was resumed goes on. */
const areAlike = (a: string, b: string): boolean => GOING_ON.has(a) && GOING_ON.has(b);
const GOING_ON = group('goes-on');

/** Two answers of which only one can be right. */
function differing(view: TopicView, rule: RuleId, told: readonly Observation<Told>[]): Finding[] {
  const given = told.filter(({ value: { gives } }) => gives !== UNKNOWN && gives !== TOLD);
  const slot: Slot<Told> = {
    agree: (a, b) => a.gives === b.gives || areAlike(a.gives, b.gives),
    explain: (group) => (PASSING.has(group[0]!.value.question) ? later(group) : undefined),
    id: ({ gives }) => gives,
    label: ({ gives }) => ({ id: `answer.${gives}` }),
  };
  const clashes = clashing(view, given, (a, b) => a.gives !== b.gives && !areAlike(a.gives, b.gives));
  return findingsFrom(
    view,
    given,
    clashes,
    agreeing(given, clashes, ({ gives }) => gives),
    slot,
    telling(rule, 'differing'),
  );
}

const telling =
  (rule: RuleId, kind: 'open' | 'differing'): Tell<Told> =>
  (_view, group) => {
    const { question } = group[0]!.value;
    const params = { question: { id: `question.${question}` } };
    return {
      rule,
      severity: 'note',
      scope: 'cross-source',
      subject: { id: `subject.answer.${kind}`, params },
      message: { id: `message.answer.${kind}`, params },
      identity: ['answer', kind, question],
    };
  };
