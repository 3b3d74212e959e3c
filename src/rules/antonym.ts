// In: a topic. Out: opposite predicates about one act: agreed and rejected, rein in and deploy.
import type { Finding } from '../core/finding.ts';
import { byCodeUnit } from '../core/order.ts';
import type { TopicView } from '../core/topic.ts';
import { findActs } from './acts/acts.ts';
import type { Act } from './acts/predicates.ts';
import { answerFindings } from './answers/answers.ts';
import { defineRule } from './define.ts';
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
      texts: ['اعتقلت الشرطة الناشط سامي الحداد في تونس الاثنين', 'أفرجت الشرطة عن الناشط سامي الحداد في تونس الخميس'],
      conflict: false,
      why: 'arrest and release follow each other',
    },
  ],
  compare,
});

function compare(view: TopicView): Finding[] {
  const acts = findActs(view, 'antonym', slot, (_view, group) => {
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
  });
  return [...acts, ...answerFindings(view, 'antonym')];
}
