// In: a part of a claim. Out: the short form in which it is written, and back. What stands in the article's text is not written.
import type { Claim, ClaimPlace, ClaimTime, Governor, Participant, Party, Predicate, Setting } from '../core/claim.ts';
import { attribution } from './attribution-form.ts';
import { type Form, given, type Maybe } from './written-form.ts';

/** A part that several claims have in common and that is written once. */
export type Part = Exclude<
  keyof Claim,
  | 'id'
  | 'article'
  | 'field'
  | 'sentence'
  | 'span'
  | 'loose'
  | 'site'
  | 'inPassing'
  | 'pending'
  | 'polarity'
  | 'modality'
>;

type PredicateRow = readonly [start: number, end: number, stem: string, concept?: string];
const predicate: Form<Predicate> = {
  write: ({ start, end, stem, concept }): PredicateRow =>
    concept === undefined ? [start, end, stem] : [start, end, stem, concept],
  read: ([start, end, stem, concept]: PredicateRow, text) => ({
    start,
    end,
    text: text.slice(start, end),
    stem,
    concept,
  }),
};

type ParticipantRow = readonly [
  start: number,
  end: number,
  part: Participant['part'],
  id?: Maybe<string>,
  holder?: Maybe<string>,
  office?: Maybe<string>,
  officeText?: Maybe<string>,
];
const participants: Form<readonly Participant[]> = {
  write: (who) =>
    who.map(({ start, end, part, id, holder, office, officeText }): ParticipantRow => {
      return office === undefined ? [start, end, part, id] : [start, end, part, id, holder, office, officeText];
    }),
  read: (rows: readonly ParticipantRow[], text) =>
    rows.map(([start, end, part, id, holder, office, officeText]) => ({
      start,
      end,
      text: text.slice(start, end),
      part,
      id: given(id),
      holder: given(holder),
      office: given(office),
      officeText: given(officeText),
    })),
};

type TimeRow = readonly [
  start: number,
  end: number,
  expression: ClaimTime['expression'],
  basis: ClaimTime['basis'],
  resolved?: Maybe<ClaimTime['resolved']>,
  said?: Maybe<true>,
  clash?: Maybe<ClaimTime['clash']>,
  clashing?: Maybe<ClaimTime['clashing']>,
];
const time: Form<ClaimTime> = {
  write: ({ start, end, expression, basis, resolved, said, clash, clashing }): TimeRow =>
    clash === undefined
      ? [start, end, expression, basis, resolved, said]
      : [start, end, expression, basis, resolved, said, clash, clashing],
  read: ([start, end, expression, basis, resolved, said, clash, clashing]: TimeRow, text) => ({
    start,
    end,
    text: text.slice(start, end),
    expression,
    basis,
    resolved: given(resolved),
    clash: given(clash),
    clashing: given(clashing),
    said: given(said),
  }),
};

type PlaceRow = readonly [
  start: number,
  end: number,
  id: string,
  relation: ClaimPlace['relation'],
  within: boolean,
  distance?: Maybe<ClaimPlace['distance']>,
  journey?: Maybe<ClaimPlace['journey']>,
];
const places: Form<readonly ClaimPlace[]> = {
  write: (where) =>
    where.map(({ start, end, id, relation, within, distance, journey }): PlaceRow => {
      return [start, end, id, relation, within, distance, journey];
    }),
  read: (rows: readonly PlaceRow[], text) =>
    rows.map(([start, end, id, relation, within, distance, journey]) => {
      const where = { start, end, text: text.slice(start, end), id, relation, within };
      return { ...where, distance: given(distance), journey: given(journey) };
    }),
};

type SettingRow = readonly [
  events: Setting['events'],
  places: Setting['places'],
  countries: Setting['countries'],
  background: boolean,
  prominence: Setting['prominence'],
  time?: Maybe<Setting['time']>,
];
const setting: Form<Setting> = {
  write: ({ events, places, countries, background, prominence, time }): SettingRow => [
    events,
    places,
    countries,
    background,
    prominence,
    time,
  ],
  read: ([events, places, countries, background, prominence, time]: SettingRow) => {
    return { events, places, countries, time: given(time), background, prominence };
  },
};

const PLAYED: ReadonlyArray<Party[1]> = ['agent', 'patient', 'recipient', 'participant'];
/** Each as one number: who, and the part played. */
const parties: Form<readonly Party[]> = {
  write: (all) => all.map(([index, part]) => index * PLAYED.length + PLAYED.indexOf(part)),
  read: (numbers: readonly number[]) =>
    numbers.map((n): Party => [Math.floor(n / PLAYED.length), PLAYED[n % PLAYED.length]!]),
};

/** What a predicate hangs on is affirmed, and written as its concept alone, negated inside a list. */
const governor: Form<Governor> = {
  write: ({ concept, polarity }): string | readonly [string] => (polarity === 'affirmed' ? concept : [concept]),
  read: (written: string | readonly [string]) =>
    typeof written === 'string'
      ? { concept: written, polarity: 'affirmed' }
      : { concept: written[0], polarity: 'negated' },
};

/** A part written as it is. */
const plain = { write: (part: unknown): unknown => part, read: (written: unknown): unknown => written };

/** The parts of a claim in the order of its row. */
export const FORMS = {
  who: participants,
  parties,
  what: predicate,
  doers: plain,
  when: time,
  round: plain,
  where: places,
  spots: plain,
  quantity: plain,
  duration: plain,
  figure: plain,
  object: plain,
  under: governor,
  about: plain,
  setting,
  attribution,
} as const satisfies Record<Part, unknown>;
