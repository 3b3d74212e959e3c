// In: a topic. Out: counts, sums and measures of one thing that cannot all be right.

import type { ClaimQuantity } from '../core/claim.ts';
import type { Finding, Mark } from '../core/finding.ts';
import { OUTCOMES } from '../core/outcome.ts';
import type { TopicView } from '../core/topic.ts';
import { agreeing, countedClass, quantityId } from './counts/amounts.ts';
import { isSumOfBoth } from './counts/both-give.ts';
import { isCountedAnew, isNextIssue } from './counts/counted-anew.ts';
import { countsApart } from './counts/counts-apart.ts';
import { byCounted, familiesOrPeople } from './counts/families.ts';
import { inOtherWords } from './counts/in-other-words.ts';
import { ofTwoLists } from './counts/inventories.ts';
import { matchLoosely } from './counts/loose-counts.ts';
import { magnitudesApart } from './counts/magnitudes.ts';
import { isQuotation, quotedApart } from './counts/market-figures.ts';
import { matchQuantities } from './counts/matching.ts';
import { maybeMoved } from './counts/maybe-moved.ts';
import { observe } from './counts/observed.ts';
import { isOfAnybody, isOfOwnAudience } from './counts/of-anybody.ts';
import { singlesApart } from './counts/single-counts.ts';
import { soleFiguresApart } from './counts/sole-figures.ts';
import { updateOf } from './counts/updates.ts';
import { defineRule } from './define.ts';
import { figuresApart } from './figures/apart.ts';
import { findingOf, findingsFrom, type Tell } from './findings/findings.ts';
import { type Clash, clashesByCopy, type Observation, type Slot } from './findings/observations.ts';
import { asNoted, unreported } from './findings/unreported.ts';
import { CROWD, sameDimension } from './happenings/likeness.ts';
import { alteredFindings } from './wording/altered-words.ts';

const slot: Slot<ClaimQuantity> = {
  alike: (a, b) =>
    sameDimension(a, b) && (a.state === b.state || (a.of === b.of && (a.state === '' || b.state === ''))),
  closeness: 0.75,
  agree: agreeing,
  explain: (group) => updateOf(group) ?? quotedApart(group),
  id: quantityId,
  label: ({ text }) => text,
};

export default defineRule({
  id: 'quantity',
  severity: 'error',
  examples: [
    { texts: ['مقتل 12 شخصا في انفجار بمدينة حمص', 'مقتل 15 شخصا في انفجار بمدينة حمص'], conflict: true },
    { texts: ['A blast in Homs killed 12 people', 'مقتل 15 شخصا في انفجار بمدينة حمص'], conflict: true },
    {
      texts: ['مقتل 12 شخصا في انفجار بمدينة حمص', 'مقتل اثني عشر شخصا في انفجار بمدينة حمص'],
      conflict: false,
      why: 'the same number in words',
    },
    {
      texts: ['مقتل أكثر من 10 أشخاص في انفجار بمدينة حمص', 'مقتل 12 شخصا في انفجار بمدينة حمص'],
      conflict: false,
      why: 'a bound that holds',
    },
    {
      texts: [
        'ضبطت الشرطة في حملة على بؤرة إجرامية بمدينة إدفو كمية من الحشيش وزنت 7.370 كيلو',
        'ضبطت الشرطة في حملة على بؤرة إجرامية بمدينة إدفو كمية من الحشيش وزنت 7,370 كيلو',
      ],
      conflict: false,
      why: 'the same digits, pointed otherwise',
    },
    {
      texts: [
        'يلزم مشروع القانون كل من يخالف شروط الصيد في محمية رأس محمد بغرامة لا تقل عن خمسين ألف جنيه تسدد إلى صندوق المحميات',
        'يلزم مشروع القانون كل من يخالف شروط الصيد في محمية رأس محمد بغرامة لا تقل عن خمسين مليون جنيه تسدد إلى صندوق المحميات',
      ],
      conflict: true,
      why: 'one sentence, and the magnitude alone was changed',
    },
    {
      texts: [
        'ضبطت مباحث قنا عبد الراضي محمود حسن، 39 سنة، وبحوزته أربع بنادق آلية وأحيل إلى النيابة',
        'ألقت شرطة قنا القبض على عبد الراضي محمود حسن، 29 سنة، وعثر معه على أربع بنادق آلية',
      ],
      conflict: true,
      why: 'two ages of one man',
    },
    {
      texts: [
        'مقتل أحد حراس القنصلية وإصابة ثلاثة في تفجير بمدينة بنغازي',
        'مقتل شخصين أحدهما حارس القنصلية وإصابة ثلاثة في تفجير بمدينة بنغازي',
      ],
      conflict: false,
      why: 'one guard among two dead',
    },
    {
      texts: [
        'ويبلغ مرمم المخطوطات في القيروان من العمر الآن 72 عاما أمضى منها 35 سنة في دار الكتب قبل أن يتقاعد في الربيع',
        'ويبلغ مرمم المخطوطات في القيروان من العمر الآن 72 عاما أمضى منها 38 سنة في دار الكتب قبل أن يتقاعد في الربيع',
      ],
      conflict: true,
      why: 'one sentence, and the number alone was changed',
    },
    {
      texts: [
        'A 6.4-magnitude earthquake struck near the Iranian town of Shonbeh on Monday, killing seven people',
        'ضرب زلزال بقوة 6.7 درجات بلدة شنبه الإيرانية يوم الاثنين وأسفر عن مقتل سبعة أشخاص',
      ],
      conflict: true,
      why: 'the strength of one quake, across two languages',
    },
  ],
  compare,
});

function compare(view: TopicView): Finding[] {
  const all = observe(view);
  const observations = all.filter(({ statement }) => !statement.background);
  const matched = matchQuantities(view, observations).flatMap((group) => findingOf(view, group, slot, tell));
  const found = new Set(matched.flatMap((f) => f.sides.flatMap((side) => side.marks.map(keyOfMark))));
  const apart = countsApart(view, observations);
  const clashes = [
    ...clashesByCopy(view, observations, slot).filter(
      ([x, y]) => !apart(x, y) && !isNextIssue(x, y) && !isSumOfBoth(view, x, y),
    ),
    ...magnitudesApart(view, all),
  ];
  const copied = findingsFrom(view, all, clashes, [], slot, tell);
  const told = [
    ...matched,
    ...copied.filter((f) => !f.sides.every((side) => side.marks.some((m) => found.has(keyOfMark(m))))),
  ];
  const firm = [
    ...told,
    ...alteredFindings(view, 'magnitude', 'quantity', told),
    ...alteredFindings(view, 'number', 'quantity', told),
  ];
  return [...firm, ...worthALook(view, firm), ...figuresApart(view)];
}

/** Figures that may well be of one thing, in a small topic: notes. */
function worthALook(view: TopicView, firm: readonly Finding[]): Finding[] {
  const observations = observe(view, true).filter((o) => !isQuotation(o));
  const { clashes, agreements } = matchLoosely(view, observations, firm);
  const twoLists = ofTwoLists(observations);
  const inOneList = ([x, y]: Clash<ClaimQuantity>): boolean => !twoLists(x, y);
  const quiet = {
    ...slot,
    explain: (group: readonly Observation<ClaimQuantity>[]) => slot.explain?.(group) ?? maybeMoved(group),
  };
  const loose = findingsFrom(view, observations, clashes.filter(inOneList), agreements, quiet, asNote(tell));
  const open = observations.filter(unreported([...firm, ...loose]));
  const isOpen = new Set(open);
  const singles = singlesApart(view, observations).filter((pair) => pair.every((o) => isOpen.has(o)));
  const quietly = (pairs: readonly Clash<ClaimQuantity>[], of: Slot<ClaimQuantity> = quiet): Finding[] =>
    findingsFrom(view, open, pairs.filter(inOneList), [], of, asNote(tell));
  const few = [
    ...loose,
    ...quietly([...soleFiguresApart(view, open), ...copiedAside(view, open), ...singles]),
    // One number: nothing grew.
    ...quietly(familiesOrPeople(view, open), { ...slot, explain: undefined, id: byCounted(view.world) }),
  ];
  return [...few, ...retold(view, [...firm, ...few], quiet)];
}

/** Figures in sentences that tell one thing in other words, of which nothing is told yet. */
function retold(view: TopicView, found: readonly Finding[], quiet: Slot<ClaimQuantity>): Finding[] {
  const all = observe(view, true, true).filter((o) => !isQuotation(o));
  const clashes = inOtherWords(view, all).filter((pair) => pair.every(unreported(found)));
  return findingsFrom(view, all, clashes, [], quiet, asNote(tell)).map(asNoted);
}

/** One sentence of the background, or of a plan, with another figure: «وهم يحاولون تهريب طنين», أربعة أطنان. */
function copiedAside(view: TopicView, observations: readonly Observation<ClaimQuantity>[]): Clash<ClaimQuantity>[] {
  if (view.members.length > CROWD) return [];
  return clashesByCopy(view, observations, slot).filter(
    ([{ statement: x }, { statement: y }]) =>
      x.claim.modality === y.claim.modality && (x.background || x.claim.modality !== 'asserted'),
  );
}

const keyOfMark = ({ article, span }: Mark): string => `${article} ${span.start}`;

/** What is told of is worth a look, and no more. */
const asNote =
  (told: Tell<ClaimQuantity>): Tell<ClaimQuantity> =>
  (view, group) => ({ ...told(view, group), severity: 'note' });

const tell: Tell<ClaimQuantity> = (view, group) => {
  const { state, of, unit } = group[0]!.value;
  const outcome = OUTCOMES.some((o) => o === state);
  const generic = countedClass(view.world, group[0]!.value) === 'person';
  const counts = unit === 'person' || unit === 'thing';
  const form = !counts ? 'measure' : state === '' ? 'counted' : !outcome ? 'act' : generic ? 'people' : 'both';
  const named = state === '' ? '' : { id: outcome ? `state.${state}` : `concept.${state}` };
  const params = { of: { id: `noun.${of}` }, state: named };
  return {
    rule: 'quantity',
    severity:
      isCountedAnew(view, group) || isOfAnybody(group[0]!.value) || isOfOwnAudience(group[0]!.value) ? 'note' : 'error',
    scope: 'cross-source',
    subject: { id: `subject.quantity.${form}`, params },
    message: { id: `message.quantity.${form}`, params },
    identity: [group[0]!.key],
  };
};
