// In: a topic. Out: happenings that the articles number differently: third round against fourth.

import type { Claim, ClaimOrdinal } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import { overlap, type Span } from '../core/span.ts';
import type { TopicView } from '../core/topic.ts';
import { group } from '../lexicon/sets.ts';
import { counterFindings } from './acts/counters.ts';
import { defineRule } from './define.ts';
import { tallyFindings } from './figures/tallies.ts';
import { findingsFrom, findingsOf } from './findings/findings.ts';
import { byKey, type Clash, clashesByCopy, type Observation, type Slot } from './findings/observations.ts';
import { unreported } from './findings/unreported.ts';
import { oneOutlet, publishedApart } from './happenings/same-event.ts';
import { toldAlike } from './happenings/told-alike.ts';
import { dayCountsOf, isDayCount } from './times/day-counts.ts';
import { alteredFindings } from './wording/altered-words.ts';

const slot: Slot<number> = {
  closeness: 0.75,
  agree: (a, b) => a === b,
  id: (value) => value,
  label: (value) => ({ id: 'value.ordinal', params: { n: value } }),
};

export default defineRule({
  id: 'ordinal',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'انطلاق الجولة الثالثة من المحادثات بين مسقط وطهران في مدينة صلالة',
        'بدأت في صلالة الجولة الرابعة من المحادثات بين مسقط وطهران',
      ],
      conflict: true,
    },
    {
      texts: [
        'The third round of talks between Oman and Iran opened in Salalah',
        'انطلقت في صلالة الجولة الرابعة من المحادثات بين عمان وإيران',
      ],
      conflict: true,
      why: 'across two languages',
    },
    {
      texts: [
        'عقدت في صلالة الجولة الثالثة من المحادثات بين مسقط وطهران',
        'Round three of the talks between Oman and Iran was held in Salalah',
      ],
      conflict: false,
      why: 'the same number in two languages',
    },
    {
      texts: [
        'قال أمين المنظمة إن القمة تنعقد في نواكشوط بعد ثلاث سنوات من قمة بانجول السابعة ولها مغزى خاص للمنظمة',
        'أكد أمين المنظمة أهمية القمة الثامنة التي تستضيفها نواكشوط يومي الأربعاء والخميس وأن لها مغزى خاصا للمنظمة',
      ],
      conflict: false,
      why: 'the summit before, called by its place',
    },
    {
      texts: [
        'وقال الوكيل إن وزارة الداخلية في نواكشوط تعترف بأخطائها وتحاسب ضباطها وأفرادها المخطئين أولا بأول دون تأخير',
        'وقال الوكيل إن وزارة الداخلية في نواكشوط تعترف بأخطائها وتحاسب ضباطها وأفرادها المخطئين أولا بأولا دون تأخير',
      ],
      conflict: false,
      why: 'one by one, misspelt',
    },
    {
      texts: [
        'خسر نادي الميناء نهائي الكأس في البصرة للمرة الرابعة في تاريخه',
        'أحرز نادي الزوراء الكأس في البصرة للمرة الخامسة عشرة في تاريخه',
      ],
      conflict: false,
      why: 'one counts defeats, the other cups',
    },
    {
      texts: ['فاز الفريق باللقب للمرة الثالثة على التوالي', 'فاز الفريق باللقب للمرة الأربعين في تاريخه'],
      conflict: false,
      why: 'two counters: in a row, and ever',
    },
  ],
  compare: (view) => {
    const observations = observe(view);
    const series = observations.filter(isOfSeries);
    const others = observations.filter((o) => !isOfSeries(o));
    const found = [
      ...findingsOf(view, series, slot, tell),
      ...findingsFrom(view, others, clashesByCopy(view, others, slot).filter(isOfOneDay), [], slot, tell),
      ...dayCountsOf(view, tell),
    ];
    const altered = alteredFindings(view, 'ordinal', 'ordinal', found);
    const counted = [...found, ...altered, ...counterFindings(view, [...found, ...altered])];
    const all = [...counted, ...retold(view, observations, counted)];
    return all.length > 0 ? all : tallyFindings(view, 'ordinal', 'titles');
  },
});

/** Of numbered things there are many in like sentences: the second grade of a school, and the third. */
const ALIKE = 0.35;

/** Numbers of one thing in sentences that tell it in other words, of which nothing is told yet: notes. */
function retold(view: TopicView, observations: readonly Observation<number>[], found: readonly Finding[]): Finding[] {
  const isOpen = unreported(found);
  const clashes = byKey(observations)
    .flatMap((ofOne) => toldAlike(view, ofOne, { agree: slot.agree, alike: () => true }, ALIKE))
    .filter((pair) => pair.every(isOpen) && isOfOneDay(pair));
  return findingsFrom(view, observations, clashes, [], slot, (v, group) => ({ ...tell(v, group), severity: 'note' }));
}

/**
 * Happenings of which one happening is one number of a series. Goals, halves, groups, defendants or the sessions of one day are told of side
 * by side: they are set against each other in copies of a sentence only.
 */
const SERIES = group('numbered-in-a-series');

/** «أول قمة إسلامية تعقد بعد الثورة», her first visit: the first of its kind, whatever its number. */
const FIRST_OF_A_KIND = group('first-of-a-kind');

function isOfSeries({ statement, value }: Observation<number>): boolean {
  const noun = statement.claim.round!.of.split(':')[0]!;
  return SERIES.has(noun) && !(value === 1 && FIRST_OF_A_KIND.has(noun));
}

/** A later issue of one form, and the next text of one outlet, tell of the next: results of the 24th matchday, of the 25th. */
const isOfOneDay = ([{ statement: x }, { statement: y }]: Clash<number>): boolean =>
  !publishedApart(x.member, y.member) && !oneOutlet(x.member, y.member);

/** «للأسبوع الثالث على التوالي» is the fourth a week later; of such counts only those of days are set against each other, by their dates. */
const DATED = group('lengths-counted-anew');

function observe(view: TopicView): Observation<number>[] {
  return view.statements.flatMap((statement) => {
    const { round } = statement.claim;
    if (!round || statement.background || isDayCount(round.of) || DATED.has(round.of.split(':')[0]!)) return [];
    // «سقوط الشهيد الرابع» is followed by the fifth.
    if (view.world.nouns[round.of.split(':')[0]!]?.outcome !== undefined) return [];
    return [
      {
        statement,
        key: [numberedIn(statement.claim, round), round.scope ?? '', ...placesIn(statement.claim, round)].join('|'),
        value: round.value,
        span: { start: round.start, end: round.end },
      },
    ];
  });
}

/** «للمرة الرابعة» counts what its predicate says: the fourth time that a side lost is not the fifteenth that another won. */
const numberedIn = ({ what }: Claim, { of }: ClaimOrdinal): string =>
  of === 'time' ? `${of}:${what?.concept ?? ''}` : OF_LEAGUE.test(of) ? 'round:league' : of;

/** «الجولة الخامسة عشرة من الدوري», «من الرابطة المحترفة»: one league, in many words. */
const OF_LEAGUE = /^round:(?:league|link|championship|competition|cup|title)$/;

/** «قمة داكار الحادية عشرة»: the place that what is numbered is called by. */
const placesIn = ({ where, who }: Claim, round: Span): string[] => {
  const beside = where.filter((p) => overlap(p, round) > 0);
  const inside = who.filter((p) => round.start <= p.start && p.end <= round.end);
  return [...new Set([...beside, ...inside].flatMap(({ id }) => (id?.startsWith('place:') ? [id] : [])))];
};

function tell(
  _view: TopicView,
  group: readonly Observation<unknown>[],
): Pick<Finding, 'rule' | 'severity' | 'scope' | 'subject' | 'message' | 'identity'> {
  const { round } = group[0]!.statement.claim;
  const [noun, of] = round!.of.split(':') as [string, string | undefined];
  const params = { noun: { id: `noun.${noun}` }, of: of ? { id: `concept.${of}` } : '' };
  return {
    rule: 'ordinal',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: 'subject.ordinal', params },
    message: { id: 'message.ordinal', params },
    identity: [group[0]!.key],
  };
}
