// In: a topic. Out: lengths of time of one thing that cannot all be right: a two-day strike and a three-day one.
import type { ClaimDuration } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { lengthsAgree } from '../values/time.ts';
import { matchAcross } from './answering.ts';
import { defineRule } from './define.ts';
import { findingsFrom, type Tell } from './findings.ts';
import { clashesByCopy, type Observation, type Slot } from './observations.ts';
import { kinConcepts } from './relations.ts';
import { sceneLikeness } from './scene.ts';

const slot: Slot<ClaimDuration> = {
  alike: (a, b) => a.relation === b.relation,
  agree: lengthsAgree,
  id: ({ value }) => value,
  label: ({ text }) => text,
};

export default defineRule({
  id: 'duration',
  severity: 'error',
  examples: [
    {
      texts: [
        'Dockers in Mombasa began a two-day strike on Monday over pay',
        'Dockers in Mombasa began a three-day strike on Monday over pay',
      ],
      conflict: true,
    },
    { texts: ['a', 'a'], conflict: false },
  ],
  compare,
});

function compare(view: TopicView): Finding[] {
  const observations = observe(view);
  const likeness = sceneLikeness(view);
  const { clashes, agreements } = matchAcross(
    view,
    observations,
    slot,
    (x, y) => {
      const [a, b] = [x.value, y.value];
      if (a.relation !== b.relation || scale(a, b) > LARGEST_RATIO) return 0;
      const same = a.of !== '' && b.of !== '' && kinConcepts(view.world, a.of, b.of);
      const known = a.of !== '' && b.of !== '' && !same;
      const context = likeness(x.statement, y.statement);
      return (same ? 0.35 : known ? -0.2 : 0) + context;
    },
    0.5,
  );
  return findingsFrom(
    view,
    observations,
    [...clashes, ...clashesByCopy(view, observations, slot)],
    agreements,
    slot,
    tell,
  );
}

const LARGEST_RATIO = 30;
function scale(a: ClaimDuration, b: ClaimDuration): number {
  const [x, y] = [a.length.value ?? a.length.stated ?? 1, b.length.value ?? b.length.stated ?? 1];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

function observe(view: TopicView): Observation<ClaimDuration>[] {
  return view.statements.flatMap((statement) => {
    const { duration, modality, polarity } = statement.claim;
    if (!duration || polarity === 'negated' || modality === 'hedged') return [];
    const { start, end } = duration;
    return [{ statement, key: `${duration.relation}|${duration.of}`, value: duration, span: { start, end } }];
  });
}

const tell: Tell<ClaimDuration> = (_view, group) => {
  const { relation, of } = group[0]!.value;
  const params = { of: { id: `noun.${of}` } };
  return {
    rule: 'duration',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: `subject.duration.${relation}`, params },
    message: { id: `message.duration.${relation}`, params },
    identity: [group[0]!.key],
  };
};
