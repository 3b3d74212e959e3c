// In: a topic. Out: the figures of one kind that its articles tell, and findings of pairs that cannot both be right.

import type { ClaimFigure } from '../../core/claim.ts';
import type { RuleId } from '../../core/conflict.ts';
import type { Finding } from '../../core/finding.ts';
import type { NameGrade } from '../../core/name.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { bareId } from '../../core/typed-id.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Clash, Observation, Slot } from '../findings/observations.ts';
import { agesApart } from '../happenings/same-event.ts';

export type Told = Observation<ClaimFigure>;

/** What articles say of the story itself; what they tell as background, or foresee, is left out. */
export function figuresAsked(view: TopicView, asks: ClaimFigure['asks']): Told[] {
  return view.statements.flatMap((statement): Told[] => {
    const { figure, polarity, modality } = statement.claim;
    if (figure?.asks !== asks) return [];
    // How old somebody is hangs on no verb: `Craig Hallam, 27, is to appear in court`.
    const told = asks === 'age' || (polarity === 'affirmed' && modality !== 'planned' && !statement.background);
    if (!told) return [];
    return [{ statement, key: figure.of, value: figure, span: { start: figure.start, end: figure.end } }];
  });
}

/** A game is told of on its day and the day after. */
const LATEST = 30 * 3_600_000;
export const ofOneDay = (a: Member, b: Member): boolean => agesApart(a, b) <= LATEST;

const slot: Slot<ClaimFigure> = {
  agree: (a, b) => a.value === b.value,
  id: ({ value }) => value,
  label: ({ text }) => text,
};

/** Pairs that clash, with statements that give one of their values, as findings. `sure`: those that are more than worth a look. */
export function figureFindings(
  view: TopicView,
  rule: RuleId,
  told: readonly Told[],
  clashes: readonly Clash<ClaimFigure>[],
  sure: (clash: Clash<ClaimFigure>) => boolean,
): Finding[] {
  if (clashes.length === 0) return [];
  const clashing = new Set(clashes.flat());
  const agreements = told.flatMap((x) =>
    clashing.has(x)
      ? told.flatMap((y): Clash<ClaimFigure>[] =>
          y !== x && y.key === x.key && y.value.value === x.value.value && goTogether(x.value, y.value) ? [[x, y]] : [],
        )
      : [],
  );
  const loud = clashes.some(sure);
  const tell: Tell<ClaimFigure> = (_view, [first]) => {
    const { asks } = first!.value;
    return {
      rule,
      severity: loud ? 'error' : 'note',
      scope: 'cross-source',
      subject: { id: `subject.figure.${asks}` },
      message: { id: `message.figure.${asks}` },
      identity: ['figure', asks, asks === 'score' ? first!.key : ''],
    };
  };
  return findingsFrom(view, told, clashes, agreements, slot, tell);
}

const goTogether = (a: ClaimFigure, b: ClaimFigure): boolean =>
  a.names.length === 0 || b.names.length === 0 || a.names.some((name) => b.names.includes(name));

/** What one article tells and the other does not. */
export const lacking = (own: readonly Told[], other: readonly Told[]): readonly Told[] =>
  own.filter(({ value }) => !other.some((o) => o.value.value === value.value));

const SAME = new Set<NameGrade>(['identical', 'variant', 'transliteration']);

/** Do two ids of persons stand for one name, or is one the beginning of the other? «محمد يوسف» is the father of «مريم محمد يوسف». */
export function namesOne({ compareNames }: TopicView, a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [bareId(a), bareId(b)];
  const { grade } = compareNames(x, y);
  return SAME.has(grade) || (grade === 'part' && (x.startsWith(`${y} `) || y.startsWith(`${x} `)));
}

/** Is a person named beside both? */
export const sharePerson = (view: TopicView, { names: a }: ClaimFigure, { names: b }: ClaimFigure): boolean =>
  a.some((x) => isPerson(x) && b.some((y) => isPerson(y) && namesOne(view, x, y)));

const isPerson = (name: string): boolean => name.startsWith('person:');
