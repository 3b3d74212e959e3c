// In: a topic. Out: lengths of time of one thing that cannot all be right: a two-day strike and a three-day one.
import type { ClaimDuration } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { lengthsAgree } from '../values/time.ts';
import { defineRule } from './define.ts';
import { findingsFrom, type Tell } from './findings/findings.ts';
import type { Observation, Slot } from './findings/observations.ts';
import { asNoted, unreported } from './findings/unreported.ts';
import { findingsOfEvents, type Weighing } from './happenings/event-findings.ts';
import type { Bearing } from './happenings/same-event.ts';
import { toldAlike } from './happenings/told-alike.ts';
import { lastingFindings } from './times/lengths.ts';

const slot: Slot<ClaimDuration> = {
  alike: (a, b) => a.relation === b.relation,
  agree: lengthsAgree,
  id: ({ value }) => value,
  label: ({ text }) => text,
};

export default defineRule({
  id: 'duration',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'Dockers in Mombasa began a two-day strike on Monday over pay',
        'Dockers in Mombasa began a three-day strike on Monday over pay',
      ],
      conflict: true,
    },
    {
      texts: [
        'اختفت طائرة شحن عن شاشات الرادار بعد 15 دقيقة من إقلاعها من مطار ألماتي',
        'فقد الاتصال بطائرة شحن بعد نحو 40 دقيقة من إقلاعها من مطار ألماتي',
      ],
      conflict: true,
    },
    {
      texts: [
        'قضت محكمة الجنايات في الكويت بحبس مدير الشركة سبع سنوات',
        'A criminal court in Kuwait jailed the director of the company for ten years',
      ],
      conflict: true,
      why: 'across two languages',
    },
    {
      texts: [
        'قال العمال المفصولون من ميناء بنغازي إنهم يعملون في الميناء منذ 12 عاما بعقود مؤقتة',
        'قال عمال مفصولون من ميناء بنغازي إنهم أمضوا 15 عاما في العمل بالميناء بعقود مؤقتة',
      ],
      conflict: true,
      why: 'how long they have worked there',
    },
    {
      texts: [
        'The provincial government declared three days of mourning after the ferry disaster at Kilwa',
        'The provincial government declared five days of mourning after the ferry disaster at Kilwa',
      ],
      conflict: true,
      why: 'what the days are filled with',
    },
    {
      texts: [
        'The envoy ended a two-day visit to Port Sudan on Thursday',
        'The envoy ended a 48-hour visit to Port Sudan on Thursday',
      ],
      conflict: false,
      why: 'one length in two units',
    },
    {
      texts: [
        'اختفت الطائرة عن شاشات الرادار بعد نحو ساعة من إقلاعها من مطار ألماتي',
        'اختفت الطائرة عن شاشات الرادار بعد 50 دقيقة من إقلاعها من مطار ألماتي',
      ],
      conflict: false,
      why: 'about an hour is a round number',
    },
    {
      texts: [
        'The cargo plane vanished from radar 15 minutes after take-off from Almaty',
        'The cargo plane that vanished over Almaty had been checked two weeks earlier',
      ],
      conflict: false,
      why: 'two spans of two things',
    },
  ],
  compare,
});

const LEAST = 0.65;
/** So long after the take-off is told of one flight. */
const LEAST_COUNTED_FROM = 0.28;
/** Minutes and seconds of one event: how long the ground shook. */
const LEAST_OF_MINUTES = 0.42;
const HOUR = 3600;
/** Lengths further apart are of two things. */
const LARGEST_RATIO = 30;

function compare(view: TopicView): Finding[] {
  const observations = observe(view);
  const [addsUp, together] = [sumsOf(observations), toldTogether(observations)];
  const least: Weighing<ClaimDuration>['least'] = (x, y) =>
    comparable(x.value, y.value) && !addsUp(x, y) && !addsUp(y, x) && !together(x, y)
      ? leastFor(x.value, y.value)
      : undefined;
  const found = findingsOfEvents(view, observations, slot, { bearing, least }, tell);
  const firm = [...found, ...lastingFindings(view, found)];
  return [...firm, ...retold(view, observations, firm)];
}

/** Lengths further apart are of two things where only the sentences tell that they are of one. */
const LARGEST_RATIO_RETOLD = 3;

/** Lengths in sentences that tell one thing in other words, of which nothing is told yet: notes. */
function retold(view: TopicView, observations: readonly Observed[], found: readonly Finding[]): Finding[] {
  const [isOpen, together] = [unreported(found), toldTogether(observations)];
  const alike = (a: ClaimDuration, b: ClaimDuration): boolean => comparable(a, b, LARGEST_RATIO_RETOLD);
  const clashes = toldAlike(view, observations, { agree: namesAgree, alike }).filter(
    ([x, y]) => isOpen(x) && isOpen(y) && !together(x, y),
  );
  return findingsFrom(view, observations, clashes, [], slot, (v, group) => ({
    ...tell(v, group),
    severity: 'note',
  })).map(asNoted);
}

/** «خلال 5 سنوات», «خلال 7 سنوات»: two bounds are two lengths. */
const namesAgree = (a: ClaimDuration, b: ClaimDuration): boolean =>
  a.length.value === undefined && b.length.value === undefined && a.length.stated !== undefined
    ? a.length.stated === b.length.stated
    : lengthsAgree(a, b);

/** Lengths counted from one event, before or after it, have that in common. */
function leastFor(a: ClaimDuration, b: ClaimDuration): number {
  if (a.relation !== 'for' && a.relation !== 'within' && a.of !== '' && a.of === b.of) return LEAST_COUNTED_FROM;
  const brief = [a, b].every(({ length }) => (length.value ?? length.stated ?? HOUR) < HOUR);
  return brief && a.relation === 'for' ? LEAST_OF_MINUTES : LEAST;
}

/** Is the first the sum of the lengths in the second's sentence: five days, of which three in one town and two in another? */
function sumsOf(observations: readonly Observation<ClaimDuration>[]): (x: Observed, y: Observed) => boolean {
  const sums = new Map<string, number>();
  const keyOf = ({ statement }: Observed): string => `${statement.member.article} ${statement.claim.sentence}`;
  for (const o of observations) sums.set(keyOf(o), (sums.get(keyOf(o)) ?? 0) + (o.value.length.value ?? 0));
  return (x, y) => {
    const [own = Number.NaN, other, sum = 0] = [x.value.length.value, y.value.length.value, sums.get(keyOf(y))];
    // «تستمر زيارة اللجنة 5 أيام … 3 أيام … ليومين»: the whole may stand beside its parts.
    return own !== other && (own === sum || 2 * own === sum);
  };
}

/** Does one sentence, in whichever article, give both lengths: «حبسهم 4 أيام وتجددت إلى 15 يوما»? */
function toldTogether(observations: readonly Observed[]): (x: Observed, y: Observed) => boolean {
  const bySentence = new Map<string, Set<string>>();
  for (const { statement, value } of observations) {
    const key = `${statement.member.article} ${statement.claim.sentence}`;
    bySentence.set(key, (bySentence.get(key) ?? new Set<string>()).add(value.value));
  }
  const sets = [...bySentence.values()].filter(({ size }) => size > 1);
  return (x, y) => sets.some((set) => set.has(x.value.value) && set.has(y.value.value));
}

type Observed = Observation<ClaimDuration>;

/** So long after a take-off lies in no background, whatever else the sentence tells of the aircraft (in service since 1993). */
const bearing = ({ statement, value }: Observation<ClaimDuration>): Bearing => ({
  statement: value.relation === 'after' ? { ...statement, background: false } : statement,
  bearers: [...(value.of === '' ? [] : [value.of]), ...statement.claim.setting.events],
});

function comparable(a: ClaimDuration, b: ClaimDuration, ratio = LARGEST_RATIO): boolean {
  const [x, y] = [a, b].map(({ length: { value, stated } }) => Math.max(1, value ?? stated ?? 1)) as [number, number];
  return a.relation === b.relation && Math.max(x, y) <= ratio * Math.min(x, y);
}

function observe(view: TopicView): Observation<ClaimDuration>[] {
  return view.statements.flatMap((statement) => {
    const { duration, modality, polarity } = statement.claim;
    if (!duration || polarity === 'negated' || modality === 'hedged') return [];
    const { start, end } = duration;
    return [{ statement, key: `${duration.relation}|${duration.of}`, value: duration, span: { start, end } }];
  });
}

const tell: Tell<ClaimDuration> = (view, group) => {
  const { relation, of } = group[0]!.value;
  const params = { of: { id: view.world.concepts[of] ? `concept.${of}` : `noun.${of}` } };
  return {
    rule: 'duration',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: `subject.duration.${relation}`, params },
    message: { id: `message.duration.${relation}`, params },
    identity: [group[0]!.key],
  };
};
