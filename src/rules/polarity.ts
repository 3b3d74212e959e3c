// In: a topic. Out: acts that one text affirms and another denies.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { findActs, untilThen } from './acts.ts';
import { alteredFindings } from './altered-words.ts';
import { defineRule } from './define.ts';
import type { Slot } from './observations.ts';
import type { Act } from './predicates.ts';

const slot: Slot<Act> = {
  agree: (a, b) => a.denied === b.denied,
  explain: untilThen,
  id: ({ denied }) => (denied ? 'negated' : 'affirmed'),
  label: ({ denied }) => ({ id: denied ? 'value.negated' : 'value.affirmed' }),
};

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
  const found = findActs(view, 'polarity', slot, (_view, group) => {
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
  });
  return [...found, ...alteredFindings(view, 'negation', 'polarity', found)];
}
