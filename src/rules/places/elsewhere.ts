// In: a topic of few articles. Out: notes: one happening that two texts put in two places, neither of which the other text names.

import type { Finding } from '../../core/finding.ts';
import { isInside } from '../../core/hierarchy.ts';
import { oncePer } from '../../core/once.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import type { PlaceKind } from '../../core/world.ts';
import { doubtfulFindings } from '../findings/doubtful.ts';
import type { Tell } from '../findings/findings.ts';
import { type Observation, type Slot, statementsOf } from '../findings/observations.ts';
import { commonFacts } from '../happenings/common-facts.ts';
import { isToldOfOneHappening } from '../happenings/happenings.ts';
import { agesApart, oneOutlet } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { happeningAt } from '../times/timings.ts';
import { liesApart } from './lies-apart.ts';

/** Where a happening is told to have been, with its predicates, nearest first. */
interface Sited {
  readonly of: string;
  readonly bearers: readonly string[];
}

type Siting = Observation<Sited>;

/** Kinds of places of which one is not another. */
const SITES: ReadonlySet<string> = new Set<PlaceKind>(['province', 'city', 'town', 'village', 'district', 'island']);
/** Relations of a happening to the place that it was in or beside. */
const THERE = /^(?:in|near|off|centre|north|south|east|west)/;

/** Notes of one happening in two places. */
export function elsewhereFindings(view: TopicView, found: readonly Finding[]): Finding[] {
  const sitings = view.members.flatMap((member) => {
    const own = sitingsOf(view, member);
    // A round-up tells of several happenings, each in its place.
    const isRoundUp = own.some((x) => own.some((y) => liesApart(view.world, x.value.of, y.value.of)));
    return isRoundUp ? [] : own;
  });
  const slot: Slot<Sited> = {
    agree: (a, b) => !liesApart(view.world, a.of, b.of),
    id: ({ of }) => of,
    label: ({ of }) => ({ id: `place.${of}` }),
  };
  // Two accidents of one kind on one day: each place has texts of its own.
  const tellers = (place: string): number =>
    new Set(sitings.flatMap(({ value, statement }) => (value.of === place ? [statement.member] : []))).size;
  const own = new Set(sitings.map(({ value }) => value.of).filter((place) => tellers(place) > 1));
  if (own.size > 1) return [];
  return doubtfulFindings(view, sitings, slot, pointsOf(view), 0, tell, found);
}

/** Points beyond what is asked; what each text tells of the other's place goes before all. */
function pointsOf(view: TopicView): (x: Siting, y: Siting) => number {
  const likeness = sceneLikeness(view);
  const facts = commonFacts(view);
  const named = placesNamed(view);
  return (x, y) => {
    const [a, b] = [x.statement, y.statement];
    if (oneOutlet(a.member, b.member) || agesApart(a.member, b.member) > LATEST) return -1;
    if (!isToldOfOneHappening(view, x.value.bearers, y.value.bearers)) return -1;
    const gate = view.gate(a, b);
    if (gate !== true && gate.id !== 'gate.place') return -1;
    if (named(b.member, x.value.of) || named(a.member, y.value.of)) return -1;
    const shared = facts(a.member, b.member);
    return shared > 0 ? shared + likeness(a, b) - (view.picked ? LEAST_PICKED : LEAST) : -1;
  };
}

/** Facts and likeness of two texts that are of one happening although they do not agree where it was. */
const LEAST = 0.7;
/** The same where somebody put the texts side by side. */
const LEAST_PICKED = 0.5;
/** Milliseconds between texts on one happening. */
const LATEST = 2 * 86_400_000;

const tell: Tell<Sited> = (_view, group) => ({
  rule: 'place',
  severity: 'note',
  scope: 'cross-source',
  subject: { id: 'subject.place.site' },
  message: { id: 'message.place.site' },
  identity: ['elsewhere', group[0]!.value.bearers[0]!],
});

/** The places of an article's happenings, each passage once; of a town and its province the town. */
function sitingsOf(view: TopicView, member: Member): Siting[] {
  const byPlace = new Map<string, Statement[]>();
  for (const statement of statementsOf(view, member))
    if (isTold(statement))
      for (const { start, id } of statement.claim.where)
        byPlace.set(`${start} ${id}`, [...(byPlace.get(`${start} ${id}`) ?? []), statement]);
  return [...byPlace].flatMap(([key, statements]): Siting[] => {
    const { where } = statements[0]!.claim;
    const place = where.find(({ start, id }) => `${start} ${id}` === key)!;
    const of = place.id.slice('place:'.length);
    const isFinest = !where.some(({ id }) => id !== place.id && isInside(view.world, id.slice('place:'.length), of));
    if (!isFinest || place.distance || !THERE.test(place.relation) || !SITES.has(view.world.places[of]?.kind ?? ''))
      return [];
    const event = happeningAt(view, statements, place);
    if (!event) return [];
    const { statement, bearers } = event;
    return [{ statement, key: 'elsewhere', value: { of, bearers }, span: place }];
  });
}

const isTold = ({ claim, background }: Statement): boolean =>
  !background &&
  claim.polarity === 'affirmed' &&
  claim.setting.prominence > 1 &&
  (claim.modality === 'asserted' || claim.modality === 'alleged');

/** Does an article name a place, or one inside it? */
const placesNamed = oncePer(({ members, world }: TopicView) => {
  const named = new Map(
    members.map((m) => [m, m.extraction.features.flatMap((f) => (f.kind === 'place' ? [f.key.slice(6)] : []))]),
  );
  return (member: Member, place: string): boolean => named.get(member)!.some((id) => isInside(world, id, place));
});
