// In: a topic. Out: opposite predicates about one act: agreed and rejected, rein in and deploy.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { findingsBetween } from './findings.ts';
import { type ContextLikeness, contextLikeness } from './likeness.ts';
import type { Observation, Slot } from './observations.ts';
import { type Act, actsOf, sameMood, sameObject, sameScene } from './predicates.ts';
import { opposed, reversed } from './relations.ts';

const slot: Slot<Act> = {
  agree: (a, b) => a.concept === b.concept,
  id: (act) => act.concept,
  label: (act) => ({ id: `concept.${act.concept}` }),
};

export default defineRule({
  id: 'antonym',
  severity: 'warning',
  examples: [
    {
      texts: [
        'حثت الحكومة العراقية طهران على كبح جماح الميليشيات في بغداد',
        'حثت الحكومة العراقية طهران على نشر الميليشيات في بغداد',
      ],
      conflict: true,
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
  const context = contextLikeness(view);
  const acts = actsOf(view).filter((act) => !act.negated && opposites(view, act.concept));
  const observations = acts.map((act): Observation<Act> => {
    const { what } = act.statement.claim;
    return {
      statement: act.statement,
      key: '',
      value: act,
      span: { start: what!.start, end: Math.min(act.statement.claim.span.end, what!.end + 80) },
    };
  });
  return findingsBetween(
    view,
    observations,
    slot,
    (x, y) => contradict(view, context, x.value, y.value),
    (_view, group) => {
      const concepts = [...new Set(group.map((o) => o.value.concept))].sort();
      const params = { a: { id: `concept.${concepts[0]}` }, b: { id: `concept.${concepts[1]}` } };
      return {
        rule: 'antonym',
        severity: 'warning',
        scope: 'cross-source',
        subject: { id: 'subject.antonym', params },
        message: { id: 'message.antonym', params },
        identity: concepts,
      };
    },
  );
}

const opposites = (view: TopicView, concept: string): boolean =>
  (view.world.concepts[concept]?.opposites.length ?? 0) > 0 || view.world.concepts[concept]?.is !== undefined;

function contradict(view: TopicView, likeness: ContextLikeness, a: Act, b: Act): boolean {
  if (!opposed(view.world, a.concept, b.concept)) return false;
  const [x, y] = [a.statement.claim, b.statement.claim];
  const context = likeness(a.statement, b.statement);
  if (!sameMood(x, y) || !sameObject(view.world, x, y, context) || !sameScene(view.world, x, y, context)) return false;
  if (reversed(view.world, a.concept, b.concept))
    return x.when !== undefined && y.when !== undefined && x.when.resolved?.value === y.when.resolved?.value;
  return view.gate(a.statement, b.statement) === true;
}
