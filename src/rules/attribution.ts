// In: a topic. Out: one statement that is given to two speakers, and one speaker who is said to have told it to two outlets.
import type { Finding } from '../core/finding.ts';
import type { Message } from '../core/message.ts';
import { oncePer } from '../core/once.ts';
import { byCodeUnit } from '../core/order.ts';
import { overlap } from '../core/span.ts';
import type { TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { findingsFrom } from './findings/findings.ts';
import { byMember, type Clash, type Observation, type Slot } from './findings/observations.ts';
import { doersOf } from './people/doers.ts';
import { type Alike, sameStatement } from './speakers/same-statement.ts';
import {
  channelsDiffer,
  type Differ,
  hasChannel,
  hasSpeaker,
  type Saying,
  sayingsOf,
  speakersDiffer,
} from './speakers/sayings.ts';
import { sharedQuotations, wordsOf } from './speakers/shared-quotations.ts';
import { sourcesOf } from './speakers/sources.ts';
import { isAnonymous, sameSpeaker } from './speakers/speakers.ts';
import { isCloseCopy } from './wording/close-copies.ts';
import { copiesIn } from './wording/copies.ts';

export default defineRule({
  id: 'attribution',
  severity: 'warning',
  across: true,
  examples: [
    {
      texts: [
        'وقال المتحدث باسم الجيش إن شحنة الأسلحة التي ضبطت في كسلا «تكفي لتسليح كتيبة كاملة» وإن التحقيق مستمر',
        'وقال المتحدث باسم الشرطة إن شحنة الأسلحة التي ضبطت في كسلا «تكفي لتسليح كتيبة كاملة» وإن التحقيق مستمر',
      ],
      conflict: true,
      why: 'one quotation, two spokesmen',
    },
    {
      texts: ['A car blew up in Qamishli, killing 44 people', 'A truck blew up in Qamishli, killing 44 people'],
      conflict: false,
      why: 'what carried the bomb is nobody who did it',
    },
    {
      texts: [
        'وأضاف وزير النقل العراقي لوكالة رويترز أن الطريق الذي يربط ميناء الفاو بأم قصر دخل مرحلته الأخيرة',
        'وأضاف وزير النقل العراقي لوكالة فرانس برس أن الطريق الذي يربط ميناء الفاو بأم قصر دخل مرحلته الأخيرة',
      ],
      conflict: true,
      why: 'told to one agency or to another',
    },
    {
      texts: [
        'The energy minister said that the Aphrodite gas field off Paphos would not produce before next summer.',
        'The foreign minister said that the Aphrodite gas field off Paphos would not produce before next summer.',
      ],
      conflict: true,
    },
    {
      texts: [
        'وقال المتحدث باسم الجيش إن شحنة الأسلحة التي ضبطت في كسلا تكفي لتسليح كتيبة كاملة',
        'وأضاف المتحدث باسم الجيش أن شحنة الأسلحة التي ضبطت في كسلا تكفي لتسليح كتيبة كاملة',
      ],
      conflict: false,
      why: 'another verb of saying',
    },
    {
      texts: [
        'جاء هذا فيما أفادت وكالة فرانس برس للأنباء بأن أربعة أشخاص قتلوا في هجوم شنه الجيش اليمني على مسلحين يعتقد أنهم ينتمون إلى القاعدة في مأرب',
        'يأتي هذا بينما أفادت وكالة الصحافة الفرنسية أن أربعة أشخاص قتلوا في هجوم شنه الجيش اليمني على مسلحين يعتقد أنهم ينتمون إلى القاعدة في مأرب',
      ],
      conflict: false,
      why: 'one agency, by two names',
    },
    {
      texts: [
        'قال مسؤول سوداني إن شحنة الأسلحة التي ضبطت في كسلا تكفي لتسليح كتيبة كاملة',
        'قال مصدر إن شحنة الأسلحة التي ضبطت في كسلا تكفي لتسليح كتيبة كاملة',
      ],
      conflict: false,
      why: 'the source may be the official',
    },
    {
      texts: [
        'Transport minister Rania Saleh told Reuters that the Beirut tunnel was safe.',
        'Transport minister Rania Saleh told AFP that the new airport in Tripoli would open in May.',
      ],
      conflict: false,
      why: 'one may tell two things to two agencies',
    },
  ],
  compare: (view) => {
    const sayings = sayingsOf(view);
    const alike = sameStatement(view);
    const apart = clashing(view, sayings.filter(hasSpeaker(view)), alike, speakersDiffer(view));
    return [
      ...findings(view, sayings, apart, bySpeaker, 'speaker'),
      ...findings(
        view,
        sayings,
        clashing(view, sayings.filter(hasChannel), alike, channelsDiffer),
        byChannel,
        'channel',
      ),
      ...findings(view, sayings, sharedQuotations(view, sayings, apart), bySpeaker, 'speaker').map(asNote),
      ...sourcesOf(view),
      ...doersOf(view),
    ];
  },
});

const asNote = (found: Finding): Finding => ({ ...found, severity: 'note' });

const bySpeaker: Slot<Saying> = {
  agree: ({ speaker: a }, { speaker: b }) => sameSpeaker(a, b),
  id: ({ speaker: { id, of } }) => (of === undefined ? id : `${id}@${of}`),
  label: ({ text }) => text,
};

const byChannel: Slot<Saying> = {
  agree: (a, b) => a.channel === b.channel,
  id: ({ channel }) => channel ?? '',
  label: ({ channel }) => nameOf(channel!),
};

const nameOf = (organisation: string): Message => ({ id: organisation.replace(':', '.') });

/** One observation for all statements under the same words. */
function byWords(clashes: readonly Clash<Saying>[]): Clash<Saying>[] {
  const first = new Map<string, Observation<Saying>>();
  const one = (o: Observation<Saying>): Observation<Saying> => {
    const key = wordsOf(o);
    const known = first.get(key) ?? o;
    first.set(key, known);
    return known;
  };
  return clashes.map(([x, y]) => [one(x), one(y)]);
}

/** Sayings of linked articles that differ: in near copies where the words changed, elsewhere of those
 * who are not named but told apart by office («النقابة» and «العمال», «الأخ» and «القريب» may be one). */
function clashing(
  view: TopicView,
  sayings: readonly Observation<Saying>[],
  alike: Alike,
  differ: Differ,
): Clash<Saying>[] {
  const copied = copiedSayings(view);
  const clash = (x: Observation<Saying>, y: Observation<Saying>): boolean => {
    const [p, q] = [x.value.speaker, y.value.speaker];
    // «المحافظ» and «الدكتور» may be one: in copies only names and offices are set against each other.
    if (p.kind !== 'noun' && q.kind !== 'noun' && copied(x, y) && differ(x, y)) return true;
    const open = isAnonymous(p) && isAnonymous(q) && (p.id === q.id || p.kind === 'role' || q.kind === 'role');
    return open && differ(x, y) && alike(x.statement, y.statement);
  };
  const members = [...byMember(sayings)];
  return members.flatMap(([a, mine], i) => {
    const theirs = members.slice(i + 1).flatMap(([b, own]) => (view.linked(a, b) ? own : []));
    return mine.flatMap((x) => theirs.filter((y) => clash(x, y)).map((y): Clash<Saying> => [x, y]));
  });
}

/** Do near copies change the words that say who speaks? */
const copiedSayings = oncePer((view: TopicView): ((x: Observation<Saying>, y: Observation<Saying>) => boolean) => {
  const copies = copiesIn(view);
  const inOrder = (x: Observation<Saying>, y: Observation<Saying>): boolean =>
    copies(x.statement, y.statement)
      .findLast(isCloseCopy)
      ?.substitutions.some((s) => overlap(x.span, s.a) > 0 && overlap(y.span, s.b) > 0) === true;
  return (x, y) => inOrder(x, y) || inOrder(y, x);
});

function findings(
  view: TopicView,
  sayings: readonly Observation<Saying>[],
  clashes: readonly Clash<Saying>[],
  slot: Slot<Saying>,
  what: 'speaker' | 'channel',
): Finding[] {
  const found = findingsFrom(view, sayings, byWords(clashes), [], slot, (_view, group) => {
    const { concept, stem } = [...group].sort((a, b) => byCodeUnit(conceptOf(a), conceptOf(b)))[0]!.statement.claim
      .what ?? { concept: undefined, stem: '' };
    const said = concept === undefined ? stem : { id: `concept.${concept}` };
    const params = what === 'channel' ? { speaker: group[0]!.value.text } : { what: said };
    return {
      rule: 'attribution',
      severity: 'warning',
      scope: 'cross-source',
      subject: { id: `subject.attribution.${what}`, params },
      message: { id: `message.attribution.${what}`, params },
      identity: [what, concept ?? stem],
    };
  }); // That the speakers are not the same is what it says already.
  return found.map((f) => ({ ...f, reasons: f.reasons.filter((r) => r.id !== 'reason.different-speakers') }));
}

const conceptOf = (o: Observation<Saying>): string => o.statement.claim.what?.concept ?? '';
