// In: a topic. Out: places of one event that cannot both be right: east and west of a town, at sea and inland, 120 and 140 kilometres away.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { matchAcross } from './findings/answering.ts';
import { doubtfulFindings } from './findings/doubtful.ts';
import { findingsFrom, type Tell } from './findings/findings.ts';
import type { Observation, Slot } from './findings/observations.ts';
import { storyPoints } from './happenings/happenings.ts';
import { type Bearing, clashesInCopies, eventPoints } from './happenings/same-event.ts';
import { homesApart } from './people/particulars.ts';
import { elsewhereFindings } from './places/elsewhere.ts';
import { ASPECTS, type Aspect, type Located, locatedIn } from './places/located.ts';
import { routeFindings } from './places/routes.ts';
import { sitesApart } from './places/sites.ts';
import { spotFindings } from './places/spots.ts';
import { homesIn, namesOf, ofOneTown, type SameName } from './places/town-homes.ts';
import { distancesAgree, ofTwoThings, placesAgree, sidesCross } from './places/whereabouts.ts';
import { alteredFindings } from './wording/altered-words.ts';

const slot: Slot<Located> = {
  alike: (a, b) => a.aspect === b.aspect && (a.of === b.of || a.aspect === 'site'),
  agree: placesAgree,
  id: ({ aspect, of, place }) => {
    if (aspect === 'distance') return Math.round(place.distance!.metres);
    return aspect === 'site' || aspect === 'home' ? of : place.relation;
  },
  label: ({ aspect, of, place }) => {
    if (aspect === 'distance') return place.text;
    const isNamed = aspect === 'site' || aspect === 'home';
    return { id: isNamed ? `place.${of}` : `place-relation.${place.relation}` };
  },
};

/** For notes: two sides of which one corner is both are apart. */
const noted: Slot<Located> = {
  ...slot,
  agree: (a, b) => placesAgree(a, b) && !(a.aspect === 'side' && sidesCross(a.place, b.place)),
};

export default defineRule({
  id: 'place',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'جنحت سفينة سيارات أثناء رحلتها من السويس إلى العقبة وعلى متنها 340 سيارة وأنقذ خفر السواحل طاقمها',
        'جنحت سفينة سيارات أثناء رحلتها من العقبة إلى السويس وعلى متنها 340 سيارة وأنقذ خفر السواحل طاقمها',
      ],
      conflict: true,
      why: 'one journey in both directions',
    },
    {
      texts: [
        'A night train derailed near the town of Mbalwe on Sunday, killing nine passengers and injuring 37.',
        'Nine passengers were killed and 37 injured when a night train derailed in the village of Tutikwa on Sunday.',
      ],
      conflict: true,
      why: 'two places that no table has',
    },
    {
      texts: [
        'The ferry sank 12 kilometres west of Pemba with 60 people on board on Monday night',
        'غرقت العبارة وعلى متنها 60 شخصا ليل الاثنين على بعد 12 كيلومترا شرق جزيرة بمبا',
      ],
      conflict: true,
      why: 'across two languages',
    },
    {
      texts: [
        'قتل ثلاثة أشخاص في هجوم مسلح في مدينة لييج (غربي البلاد) كما أعلنت الشرطة البلجيكية',
        'قتل ثلاثة أشخاص في إطلاق نار في مدينة لييج بشرق بلجيكا كما أعلنت الشرطة',
      ],
      conflict: true,
      why: 'a town lies on one side of its country',
    },
    {
      texts: [
        'أصيب 14 معتمرا في انقلاب حافلة على الطريق السريع على بعد 140 كيلومترا من بريدة',
        'أصيب 14 معتمرا في انقلاب حافلة على الطريق السريع على بعد 170 كلم من بريدة',
      ],
      conflict: true,
    },
    {
      texts: [
        'ضرب زلزال بقوة 6.4 درجات قبالة سواحل بيرو وقتل ستة أشخاص',
        'A magnitude 6.4 earthquake struck inland in Peru and killed six people',
      ],
      conflict: true,
      why: 'at sea and on land',
    },
    {
      texts: [
        'The quake struck 55 kilometres south of Bireun and killed four people',
        'The quake struck 34 miles south of Bireun and killed four people',
      ],
      conflict: false,
      why: 'kilometres and miles',
    },
    {
      texts: ['قتل ستة أشخاص في تحطم طائرة ركاب في جنوب إيران', 'قتل ستة أشخاص في تحطم طائرة ركاب في جنوب غرب إيران'],
      conflict: false,
      why: 'the south-west is a part of the south',
    },
    {
      texts: [
        'انفجرت سيارة مفخخة في مدينة ملوي وأصيب ثلاثة أشخاص بسبب الحريق',
        'انفجرت سيارة مفخخة في محافظة المنيا وأصيب ثلاثة أشخاص بسبب الحريق',
      ],
      conflict: false,
      why: 'the town lies in the province',
    },
  ],
  compare,
});

/** Towns apart are of two events, but for copies in which one was put in the place of the other. */
const OPEN = ASPECTS.filter((aspect) => aspect !== 'site' && aspect !== 'home');

/** Points that two statements must have to be of one event, by what they differ in. */
const LEAST: Readonly<Record<Aspect, number>> = {
  side: 0.6,
  shore: 0.45,
  bounds: 0.6,
  distance: 0.4,
  site: 1,
  home: 1,
};
/** Bearings with one distance, and parts that tell where one town lies, are of one thing whatever the words. */
const LEAST_OF_ONE = 0;
/** Short of these by so much, two places are worth a note. */
const SLACK = 0.3;
/** So are two places of what a small topic is about. */
const LEAST_OF_STORY = 0.3;

function compare(view: TopicView): Finding[] {
  const observations = locatedIn(view);
  const points = eventPoints(view);
  const sameName = namesOf(view);
  const apart = sitesApart(view);
  const mayClash = (x: Observation<Located>, y: Observation<Located>): boolean =>
    answers(x.value, y.value, sameName) && apart(x, y);
  const weight = (x: Observation<Located>, y: Observation<Located>): number =>
    points(bearing(x), bearing(y)) - leastFor(x.value, y.value);
  const beyond = (x: Observation<Located>, y: Observation<Located>): number => (mayClash(x, y) ? weight(x, y) : -1);
  const ofStory = storyPoints(view);
  const mayBeOne = (x: Observation<Located>, y: Observation<Located>): number =>
    mayClash(x, y) ? Math.max(weight(x, y) + SLACK, ofStory(bearing(x), bearing(y)) - LEAST_OF_STORY) : -1;
  const by = OPEN.map((aspect) => observations.filter(({ value }) => value.aspect === aspect));
  const matched = by.map((own) => matchAcross(view, own, slot, beyond, 0));
  const copied = clashesInCopies(view, observations, slot).filter(
    ([x, y]) => apart(x, y) && !ofTwoThings(x.value.place, y.value.place),
  );
  const clashes = [...matched.flatMap((m) => m.clashes), ...copied];
  const agreements = clashes.length === 0 ? [] : matched.flatMap((m) => m.agreements());
  const found = findingsFrom(view, observations, clashes, agreements, slot, tell);
  // A difference of spots is told once.
  const spots = spotFindings(view);
  return [
    ...found,
    ...alteredFindings(view, 'side', 'place', found),
    ...spots,
    ...(spots.length > 0 ? [] : elsewhereFindings(view, found)),
    ...homesApart(view),
    ...routeFindings(view),
    ...doubtfulFindings(view, homesIn(observations), slot, ofOneTown(view.world, sameName), 0, tell, []),
    ...by.flatMap((own) => doubtfulFindings(view, own, noted, mayBeOne, 0, tell, found)),
  ];
}

/** Do they tell one thing of one place? On land or at sea is told of the country at large. */
function answers(a: Located, b: Located, sameName: SameName): boolean {
  if (a.aspect !== b.aspect || a.place.within !== b.place.within || ofTwoThings(a.place, b.place)) return false;
  const both = a.subject !== undefined && b.subject !== undefined;
  if ((both && !sameName(a.subject, b.subject)) || (!both && (a.onTheWay || b.onTheWay))) return false;
  return a.aspect === 'shore' || a.aspect === 'site' || sameName(a.of, b.of);
}

function leastFor(a: Located, b: Located): number {
  if (a.aspect === 'side' && a.subject !== undefined && a.subject === b.subject) return LEAST_OF_ONE;
  const [x, y] = [a.place.distance, b.place.distance];
  return a.aspect === 'side' && x && y && distancesAgree(x, y) ? LEAST_OF_ONE : LEAST[a.aspect];
}

const bearing = ({ statement, value }: Observation<Located>): Bearing => ({ statement, bearers: value.bearers });

const tell: Tell<Located> = (_view, group) => {
  const { aspect, of, subject } = group[0]!.value;
  const params = { of: { id: `place.${aspect === 'home' ? subject : of}` } };
  return {
    rule: 'place',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: `subject.place.${aspect}`, params },
    message: { id: `message.place.${aspect}`, params },
    identity: [group[0]!.key],
  };
};
