// In: a topic. Out: loaded labels for one referent against neutral or opposite ones, and the era that a story is told under.
import type { Finding, FindingSide, Mark } from '../core/finding.ts';
import type { LabelUse } from '../core/label.ts';
import type { Message } from '../core/message.ts';
import type { Member, TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { eraOf } from './people/eras.ts';
import { markAt } from './wording/passages.ts';
import { leaning, replacedLabels } from './wording/replaced-labels.ts';
import { type SentenceLikeness, sentenceLikeness } from './wording/sentence-likeness.ts';

export default defineRule({
  id: 'framing',
  severity: 'note',
  across: true,
  examples: [
    {
      texts: [
        'أطلقت ميليشيا الحوثي صاروخا على مدينة مأرب اليمنية الخميس وأصيب خمسة مدنيين',
        'أطلقت جماعة أنصار الله صاروخا على مدينة مأرب اليمنية الخميس وأصيب خمسة مدنيين',
      ],
      conflict: true,
    },
    {
      texts: [
        'The Syrian regime let an aid convoy into Talbiseh in Homs province on Tuesday, relief workers said.',
        'The Syrian government let an aid convoy into Talbiseh in Homs province on Tuesday, relief workers said.',
      ],
      conflict: true,
    },
    {
      texts: [
        'أعلن الرئيس الأمريكي دونالد ترامب دعمه لمفاوضات سد النهضة بين القاهرة وأديس أبابا والخرطوم',
        'أعلن الرئيس الأمريكي جو بايدن دعمه لمفاوضات سد النهضة بين القاهرة وأديس أبابا والخرطوم',
      ],
      conflict: true,
      explained: 'different-time',
    },
    {
      texts: [
        'أعلن الرئيس الأمريكي جو بايدن دعمه لمفاوضات سد النهضة بين القاهرة وأديس أبابا',
        'أعلن جو بايدن، مثل دونالد ترامب، دعمه لمفاوضات سد النهضة بين القاهرة وأديس أبابا',
      ],
      conflict: false,
      why: 'a comparison puts nobody into office',
    },
    {
      texts: [
        'قصفت الحكومة السورية بلدة تلبيسة في ريف حمص الثلاثاء',
        'قصفت السلطات السورية بلدة تلبيسة في ريف حمص الثلاثاء',
      ],
      conflict: false,
      why: 'two neutral names',
    },
    {
      texts: [
        'اتهم معارضون النظام السوري بقصف تلبيسة في ريف حمص، ونفت الحكومة السورية ذلك الثلاثاء',
        'نفى النظام السوري قصف تلبيسة في ريف حمص، وقالت الحكومة السورية الثلاثاء إنها تحقق',
      ],
      conflict: false,
      why: 'both texts use both labels',
    },
  ],
  compare: (view) => [...eraOf(view), ...labelled(view), ...replaced(view)],
});

interface Used {
  readonly member: Member;
  readonly use: LabelUse;
}

/** One finding a referent: a loaded label in one article that another, which names the referent too, never leans to. */
function labelled(view: TopicView): Finding[] {
  const idOf = new Map(view.people.flatMap((p) => p.namings.map(({ naming }) => [naming.id, p.id] as const)));
  const byReferent = new Map<string, Used[]>();
  for (const member of view.members)
    for (const use of member.extraction.labels) {
      const referent = idOf.get(use.referent) ?? use.referent;
      byReferent.set(referent, [...(byReferent.get(referent) ?? []), { member, use }]);
    }
  const like = sentenceLikeness(view);
  return [...byReferent].flatMap(([referent, uses]) =>
    contrast(view, uses, referent === 'dead' && view.members.length > FEW ? like : undefined)
      ? [labelFinding(view, referent, uses)]
      : [],
  );
}

/** The dead are named by nobody: their labels are compared where the sentences are alike, or the topic is of one happening. */
const ALIKE = 0.2;
const FEW = 6;

function contrast(view: TopicView, uses: readonly Used[], like: SentenceLikeness | undefined): boolean {
  return uses.some(({ member, use }) => {
    const side = leaning(use.stance);
    if (side === 0) return false;
    return uses.some(
      (other) =>
        other.member !== member &&
        leaning(other.use.stance) !== side &&
        view.linked(member, other.member) &&
        (like === undefined || like(member, use.sentence, other.member, other.use.sentence) >= ALIKE) &&
        !uses.some((u) => u.member === other.member && leaning(u.use.stance) === side),
    );
  });
}

/** One side for each loaded label, one for all neutral ones. */
function labelFinding(view: TopicView, referent: string, uses: readonly Used[]): Finding {
  const sides = new Map<string, { label: Message; marks: Mark[] }>();
  for (const { member, use } of uses) {
    const value = use.stance === 'neutral' ? 'neutral' : use.id;
    const side = sides.get(value) ?? { label: { id: `label.${use.id}` }, marks: [] };
    side.marks.push(markAt(member, use));
    sides.set(value, side);
  }
  return finding(
    referent,
    referentName(view, referent, uses),
    [...sides].map(([value, { label, marks }]) => ({ value, label, marks })),
  );
}

const replaced = (view: TopicView): Finding[] =>
  replacedLabels(view).map(({ key, sides }) => finding(key, { id: `label.${key.split(' ')[0]}` }, sides));

function finding(referent: string, name: Message | string, sides: readonly FindingSide[]): Finding {
  const params = { referent: name };
  return {
    rule: 'framing',
    severity: 'note',
    scope: 'cross-source',
    confidence: 'medium',
    reasons: [],
    subject: { id: 'subject.framing.label', params },
    message: { id: 'message.framing.label', params },
    sides,
    identity: ['label', referent],
  };
}

/** A person or place by its name; what only labels name, by the most neutral of them. */
function referentName({ people, world }: TopicView, referent: string, uses: readonly Used[]): Message | string {
  if (referent === 'dead') return { id: 'referent.dead' };
  const [kind, id] = referent.split(':') as [string, string | undefined];
  if (id === undefined) {
    const neutral = uses.find(({ use }) => use.stance === 'neutral') ?? uses[0]!;
    return world.places[referent] ? { id: `place.${referent}` } : { id: `label.${neutral.use.id}` };
  }
  if (kind === 'place' || world.people[id]) return { id: `${kind}.${id}` };
  return people.find((p) => p.id === referent)?.namings[0]?.naming.name ?? id;
}
