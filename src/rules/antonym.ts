// In: a topic. Out: opposite predicates about one act: agreed and rejected, rein in and deploy.
import type { Finding } from '../core/finding.ts';
import { byCodeUnit } from '../core/order.ts';
import type { TopicView } from '../core/topic.ts';
import { findActs } from './acts/acts.ts';
import { looseActFindings } from './acts/loose-acts.ts';
import type { Act } from './acts/predicates.ts';
import { answerFindings } from './answers/answers.ts';
import { defineRule } from './define.ts';
import type { Tell } from './findings/findings.ts';
import type { Slot } from './findings/observations.ts';

const slot: Slot<Act> = {
  agree: (a, b) => a.concept === b.concept,
  id: (act) => act.concept,
  label: (act) => ({ id: `concept.${act.concept}` }),
};

export default defineRule({
  id: 'antonym',
  severity: 'warning',
  across: true,
  examples: [
    {
      texts: [
        'حثت الحكومة العراقية طهران على كبح جماح الميليشيات في بغداد',
        'حثت الحكومة العراقية طهران على نشر الميليشيات في بغداد',
      ],
      conflict: true,
    },
    {
      texts: [
        'Police ended a siege at a bank in central Lusaka on Tuesday and the gunman was arrested at the back door.',
        'Police ended a siege at a bank in central Lusaka on Tuesday and the gunman was shot dead at the back door.',
      ],
      conflict: true,
      explained: 'different-time',
    },
    {
      texts: [
        'ارتفعت أسعار خام دبي لأعلى مستوى في أكثر من ثلاثة أشهر متجاوزا 71 دولارا للبرميل اليوم الخميس',
        'استقرت أسعار خام دبي فوق 71 دولارا للبرميل الأربعاء قرب أعلى مستوى في أكثر من ثلاثة أشهر',
      ],
      published: ['2018-05-10T12:00', '2018-05-09T18:00'],
      conflict: false,
      why: 'prices of two days',
    },
    {
      texts: ['The committee agreed to the withdrawal of the forces from Sirte', 'رفضت اللجنة انسحاب القوات من سرت'],
      conflict: false,
      why: 'no shared participant is named: too little to go by',
    },
    {
      texts: [
        'قالت مديرية المرور في ديالى إن جسر الكرامة مفتوح أمام المركبات صباح الاثنين بعد انحسار مياه الفيضان',
        'أغلقت مديرية المرور في ديالى جسر الكرامة أمام المركبات صباح الاثنين بسبب مياه الفيضان',
      ],
      conflict: true,
      why: 'how it stands, and what was done to it',
    },
    {
      texts: [
        'قالت مديرية المرور في البصرة إن جسر الزبير مفتوح أمام المركبات صباح الثلاثاء',
        'أغلقت مديرية المرور في البصرة جسر الحرية صباح الثلاثاء، وقالت إن جسر الزبير مفتوح أمام المركبات',
      ],
      conflict: false,
      why: 'another bridge is shut',
    },
    {
      texts: ['اعتقلت الشرطة الناشط سامي الحداد في تونس الاثنين', 'أفرجت الشرطة عن الناشط سامي الحداد في تونس الخميس'],
      conflict: false,
      why: 'arrest and release follow each other',
    },
  ],
  compare,
});

const tell: Tell<Act> = (_view, group) => {
  const concepts = [...new Set(group.map((o) => o.value.concept))].sort(byCodeUnit);
  const params = { a: { id: `concept.${concepts[0]}` }, b: { id: `concept.${concepts[1]}` } };
  return {
    rule: 'antonym',
    severity: 'warning',
    scope: 'cross-source',
    subject: { id: 'subject.antonym', params },
    message: { id: 'message.antonym', params },
    identity: concepts,
  };
};

/** Opposites of one act; a state against an act; and answers that exclude each other. */
function compare(view: TopicView): Finding[] {
  const acts = findActs(view, 'antonym', slot, tell);
  const found = [...acts, ...looseActFindings(view, 'antonym', slot, tell, acts)];
  return [...found, ...answerFindings(view, 'antonym')];
}
