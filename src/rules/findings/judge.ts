// In: sides that differ. Out: how grave it is and why, or what explains it: the named reasons, one place for all rules.
import type { ExplanationKind, RuleId, Severity } from '../../core/conflict.ts';
import type { Finding, FindingSide, Mark } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { instantOf } from '../../values/time-zone.ts';
import { CROWD } from '../happenings/likeness.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';
import { countTwoThings } from './one-sentence.ts';

export interface Judgement {
  readonly severity: Severity;
  readonly confidence: Finding['confidence'];
  readonly reasons: readonly Message[];
  readonly explanation?: { readonly kind: ExplanationKind; readonly text: Message };
}

/**
 * Rules that are sure of one happening only where the wording is one, or the speaker: between independent texts what they find is worth
 * a look, and no more.
 */
const NEED_ONE_WORDING: ReadonlySet<RuleId> = new Set<RuleId>(['polarity', 'role', 'person', 'attribution']);

/** Topics of no more articles are mostly of one happening. */
const FEW = 6;

/** Sentences this alike are one sentence, rewritten: two texts of one source have others that each wrote by itself. */
const ONE_SENTENCE = 0.4;

/** Judges sides by who says them. `severity` is the rule's own. */
export function judge(view: TopicView, sides: readonly FindingSide[], severity: Severity, rule: RuleId): Judgement {
  const reasons: Message[] = [];
  const altered = isAltered(view, sides);
  if (altered) reasons.push({ id: 'reason.one-lineage' });
  const stance = plannedOrDenied(sides);
  if (stance)
    return { severity: 'note', confidence: 'medium', reasons: [...reasons, stance.text], explanation: stance };
  const speakers = speakersApart(sides);
  if (speakers && viewsOnly(sides)) {
    const text = { id: 'explanation.different-speaker' };
    return { severity: 'note', confidence: 'medium', reasons, explanation: { kind: 'different-speaker', text } };
  }
  if (speakers) reasons.push({ id: 'reason.different-speakers' });
  const same = sameSpeaker(sides);
  if (same) reasons.push({ id: 'reason.same-speaker' });
  if (headlineAgainstBody(sides)) reasons.push({ id: 'reason.headline' });
  const own = speakers && severity === 'error' ? 'warning' : severity;
  if (altered) return { severity: own, confidence: 'high', reasons };
  if (rule === 'quantity' && countTwoThings(view, sides)) return { severity: 'note', confidence: 'low', reasons };
  if (same) return { severity: own, confidence: 'high', reasons };
  // What is opposite in words is mostly said of two things.
  if (rule === 'antonym') return { severity: 'note', confidence: 'medium', reasons };
  const unsure = view.members.length > (NEED_ONE_WORDING.has(rule) ? FEW : CROWD) || !isFirm(view, sides);
  return { severity: unsure ? 'note' : own, confidence: 'medium', reasons };
}

/** Do two sides stand in one sentence of texts that go back to one? */
function isAltered(view: TopicView, sides: readonly FindingSide[]): boolean {
  const members = new Map(view.members.map((m) => [m.article, m]));
  const alike = sentenceLikeness(view);
  const oneSentence = (x: Mark, y: Mark): boolean => {
    const [a, b] = [members.get(x.article), members.get(y.article)];
    if (a === b || a === undefined || a.lineage !== b?.lineage) return false;
    return alike(a, x.sentence, b, y.sentence) >= ONE_SENTENCE;
  };
  return sides.some((mine, i) =>
    sides.some((theirs, j) => i < j && mine.marks.some((x) => theirs.marks.some((y) => oneSentence(x, y)))),
  );
}

/** Do articles on two sides share enough by themselves to be on one story, or does one article stand on both? */
function isFirm(view: TopicView, sides: readonly FindingSide[]): boolean {
  const members = new Map(view.members.map((m) => [m.article, m]));
  const articles = sides.map((side) => side.marks.map((m) => members.get(m.article)!));
  return articles.some((mine, i) =>
    articles.some((theirs, j) => i < j && mine.some((a) => theirs.some((b) => a === b || view.linkedFirmly(a, b)))),
  );
}

/** All sides accuse, suppose or foretell: blame, motives and forecasts are each speaker's own. A count that is claimed can be checked. */
function viewsOnly(sides: readonly FindingSide[]): boolean {
  const counted = sides.every((side) => typeof side.value === 'number');
  const own = new Set(counted ? ['plans'] : ['alleges', 'plans']);
  return sides.every((side) => side.marks.every((m) => own.has(m.attribution.stance)));
}

/** One speaker is given with two of the values. */
function sameSpeaker(sides: readonly FindingSide[]): boolean {
  const named = sides.map((side) => new Set(side.marks.map(speakerOf).filter((s) => s !== '')));
  return named.some((a, i) => named.some((b, j) => i < j && [...a].some((x) => b.has(x))));
}

/** One article says it otherwise in its headline than in its text. */
function headlineAgainstBody(sides: readonly FindingSide[]): boolean {
  const articles = new Set(sides.flatMap((side) => side.marks.map((m) => m.article)));
  const fields = new Set(sides.flatMap((side) => side.marks.map((m) => m.field)));
  return articles.size === 1 && fields.size > 1;
}

/** Plans and denials never meet assertions as equals. */
function plannedOrDenied(sides: readonly FindingSide[]): Judgement['explanation'] {
  const stances = sides.map((side) => new Set(side.marks.map((m) => m.attribution.stance)));
  const all = (set: ReadonlySet<string>, stance: string): boolean => set.size === 1 && set.has(stance);
  if (stances.some((s) => all(s, 'plans')) && !stances.every((s) => all(s, 'plans')))
    return { kind: 'planned', text: { id: 'explanation.planned' } };
  return undefined;
}

/** Each side is given by speakers alone, and no speaker stands on two sides. */
function speakersApart(sides: readonly FindingSide[]): boolean {
  const named = sides.map((side) => new Set(side.marks.map(speakerOf)));
  if (named.some((set) => set.has(''))) return false;
  return !named.some((a, i) => named.some((b, j) => i < j && [...a].some((x) => b.has(x))));
}

const speakerOf = (mark: Mark): string => mark.attribution.speakerId ?? mark.attribution.speaker ?? '';

/** Publication time of an article in milliseconds, where it is stated. */
export function publishedAt(member: Member | undefined): number | undefined {
  if (member?.date?.basis !== 'stated') return undefined;
  const time = instantOf(member.date.value);
  return Number.isNaN(time) ? undefined : time;
}
