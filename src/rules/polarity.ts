// In: a topic. Out: acts that one text affirms and another denies.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { findingsBetween } from './findings.ts';
import { type ContextLikeness, contextLikeness } from './likeness.ts';
import type { Observation, Slot } from './observations.ts';
import { type Act, actsOf, sameObject, sameScene } from './predicates.ts';
import { lineOf } from './relations.ts';

const slot: Slot<Act> = {
  agree: (a, b) => denied(a) === denied(b),
  id: (act) => (denied(act) ? 'negated' : 'affirmed'),
  label: (act) => ({ id: denied(act) ? 'value.negated' : 'value.affirmed' }),
};

/** Negated in the words, or affirmed under a denial. */
const denied = (act: Act): boolean => act.negated !== (act.statement.claim.modality === 'denied');

export default defineRule({
  id: 'polarity',
  severity: 'error',
  examples: [
    {
      texts: [
        'وقعت مصر اتفاق القرض مع صندوق النقد الدولي في القاهرة',
        'لم توقع مصر اتفاق القرض مع صندوق النقد الدولي في القاهرة',
      ],
      conflict: true,
    },
    {
      texts: ['وقعت مصر اتفاق القرض مع صندوق النقد الدولي', 'أعلنت مصر أنها وقعت اتفاق القرض مع صندوق النقد الدولي'],
      conflict: false,
    },
    {
      texts: ['لن توقع مصر الاتفاق قبل الشهر المقبل', 'قد توقع مصر الاتفاق الشهر المقبل'],
      conflict: false,
      why: 'a hedge asserts nothing',
    },
  ],
  compare,
});

function compare(view: TopicView): Finding[] {
  const context = contextLikeness(view);
  const observations = actsOf(view).map((act): Observation<Act> => {
    const { what, span } = act.statement.claim;
    return {
      statement: act.statement,
      key: '',
      value: act,
      span: { start: Math.max(span.start, what!.start - 20), end: Math.min(span.end, what!.end + 80) },
    };
  });
  return findingsBetween(
    view,
    observations,
    slot,
    (x, y) => contradict(view, context, x.value, y.value),
    (_view, group) => {
      const { concept } = group[0]!.value;
      const params = { what: { id: `concept.${concept}` } };
      return {
        rule: 'polarity',
        severity: 'error',
        scope: 'cross-source',
        subject: { id: 'subject.polarity', params },
        message: { id: 'message.polarity', params },
        identity: [concept],
      };
    },
  );
}

function contradict(view: TopicView, likeness: ContextLikeness, a: Act, b: Act): boolean {
  if (denied(a) === denied(b) || !sameConcept(view, a, b)) return false;
  const [x, y] = [a.statement.claim, b.statement.claim];
  const context = likeness(a.statement, b.statement);
  if (x.modality === 'hedged' || y.modality === 'hedged' || (x.modality === 'planned') !== (y.modality === 'planned'))
    return false;
  return (
    sameObject(view.world, x, y, context) &&
    sameScene(view.world, x, y, context) &&
    view.gate(a.statement, b.statement) === true
  );
}

/** The same concept, or one a kind of the other. */
function sameConcept(view: TopicView, a: Act, b: Act): boolean {
  return (
    lineOf(view.world, a.concept).some((r) => r.id === b.concept) ||
    lineOf(view.world, b.concept).some((r) => r.id === a.concept)
  );
}
