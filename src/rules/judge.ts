// In: sides that differ. Out: how grave it is and why, or what explains it: the named reasons, one place for all rules.
import type { ExplanationKind, Severity } from '../core/conflict.ts';
import type { Finding, FindingSide, Mark, Member } from '../core/finding.ts';
import type { Message } from '../core/message.ts';
import type { TopicView } from '../core/topic.ts';
import { instantOf } from '../values/time-zone.ts';

export interface Judgement {
  readonly severity: Severity;
  readonly confidence: Finding['confidence'];
  readonly reasons: readonly Message[];
  readonly explanation?: { readonly kind: ExplanationKind; readonly text: Message };
}

/** Judges sides by who says them. `severity` is the rule's own. */
export function judge(view: TopicView, sides: readonly FindingSide[], severity: Severity): Judgement {
  const members = new Map(view.members.map((m) => [m.article, m]));
  const reasons: Message[] = [];
  const lineages = sides.map((side) => new Set(side.marks.map((m) => members.get(m.article)?.lineage)));
  const oneLineage = lineages.some((a, i) => lineages.some((b, j) => i < j && [...a].some((x) => b.has(x))));
  if (oneLineage) reasons.push({ id: 'reason.one-lineage' });
  const stance = plannedOrDenied(sides);
  if (stance)
    return { severity: 'note', confidence: 'medium', reasons: [...reasons, stance.text], explanation: stance };
  const speakers = speakersApart(sides);
  if (speakers) reasons.push({ id: 'reason.different-speakers' });
  const own = speakers && severity === 'error' ? 'warning' : severity;
  return { severity: own, confidence: oneLineage ? 'high' : speakers ? 'medium' : 'high', reasons };
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
