// In: the claims of one article. Out: a table of them as JSON holds it, what several share written once; and the claims again.
import type { Attribution, Claim, ClaimTime, Participant, Setting } from '../core/claim.ts';
import type { TimeValue } from '../core/value.ts';
import {
  ATTRIBUTION,
  attributionOf,
  PARTICIPANT,
  PREDICATE,
  participantOf,
  predicateOf,
  QUANTITY,
  quantityOf,
  type Row,
  rowOf,
  SETTING,
  settingOf,
  TIME,
  type TimeRow,
  timeOf,
  WHEN,
  whenOf,
} from './claim-rows.ts';

/** What stands in the row of a claim as it is. */
const OWN = [
  'field',
  'sentence',
  'polarity',
  'modality',
  'parties',
  'about',
  'object',
  'inPassing',
  'site',
  'loose',
  'pending',
  'duration',
  'round',
  'doers',
] as const;

/** Numbers of shared parts count from 1; 0 is none. */
type ClaimRow = readonly [
  start: number,
  end: number,
  who: number,
  where: number,
  spots: number,
  setting: number,
  attribution: number,
  when: number,
  under: number,
  what: Row<NonNullable<Claim['what']>, typeof PREDICATE> | null,
  quantity: Row<NonNullable<Claim['quantity']>, typeof QUANTITY> | null,
  ...own: Row<Claim, typeof OWN>,
];

export interface ClaimTable {
  readonly rows: readonly ClaimRow[];
  readonly who: ReadonlyArray<ReadonlyArray<Row<Participant, typeof PARTICIPANT>>>;
  readonly where: ReadonlyArray<Claim['where']>;
  readonly spots: ReadonlyArray<NonNullable<Claim['spots']>>;
  readonly settings: ReadonlyArray<readonly [Row<Setting, typeof SETTING>, time?: TimeRow]>;
  readonly attributions: ReadonlyArray<Row<Attribution, typeof ATTRIBUTION>>;
  readonly times: ReadonlyArray<readonly [Row<ClaimTime, typeof WHEN>, resolved?: TimeRow]>;
  readonly under: ReadonlyArray<NonNullable<Claim['under']>>;
}

/** Numbers what several claims have in common; each is written when it is first met. */
function shared<T, R>(
  write: (value: T) => R,
): { readonly all: R[]; readonly number: (value: T | undefined) => number } {
  const known = new Map<T, number>();
  const all: R[] = [];
  return {
    all,
    number: (value) => {
      if (value === undefined) return 0;
      const before = known.get(value);
      if (before !== undefined) return before;
      const number = all.push(write(value));
      known.set(value, number);
      return number;
    },
  };
}

const same = <T>(value: T): T => value;

const withTime = <R>(row: R, time: TimeValue | undefined): readonly [R, time?: TimeRow] =>
  time ? [row, rowOf(time, TIME)] : [row];

export function tableOf(claims: readonly Claim[]): ClaimTable {
  const who = shared((list: Claim['who']) => list.map((p) => rowOf(p, PARTICIPANT)));
  const where = shared(same<Claim['where']>);
  const spots = shared(same<NonNullable<Claim['spots']>>);
  const settings = shared((setting: Setting) => withTime(rowOf(setting, SETTING), setting.time));
  const attributions = shared((attribution: Attribution) => rowOf(attribution, ATTRIBUTION));
  const times = shared((when: ClaimTime) => withTime(rowOf(when, WHEN), when.resolved));
  const under = shared(same<NonNullable<Claim['under']>>);
  const rows = claims.map(
    (claim): ClaimRow => [
      claim.span.start,
      claim.span.end,
      who.number(claim.who),
      where.number(claim.where),
      spots.number(claim.spots),
      settings.number(claim.setting),
      attributions.number(claim.attribution),
      times.number(claim.when),
      under.number(claim.under),
      claim.what ? rowOf(claim.what, PREDICATE) : null,
      claim.quantity ? rowOf(claim.quantity, QUANTITY) : null,
      ...rowOf(claim, OWN),
    ],
  );
  return {
    rows,
    who: who.all,
    where: where.all,
    spots: spots.all,
    settings: settings.all,
    attributions: attributions.all,
    times: times.all,
    under: under.all,
  };
}

/** The claims of an article, in order. */
export function claimsOf(table: ClaimTable, article: string): Claim[] {
  const who = table.who.map((list) => list.map(participantOf));
  const settings = table.settings.map(([row, time]) => settingOf(row, time && timeOf(time)));
  const attributions = table.attributions.map(attributionOf);
  const times = table.times.map(([row, resolved]) => whenOf(row, resolved && timeOf(resolved)));
  const { where, spots, under } = table;
  return table.rows.map(
    (row, n): Claim =>
      ({
        id: `${article}:${n}`,
        article,
        field: row[11]!,
        sentence: row[12]!,
        span: { start: row[0], end: row[1] },
        who: who[row[2] - 1]!,
        parties: row[15]!,
        what: row[9] ? predicateOf(row[9]) : undefined,
        doers: row[24] ?? undefined,
        when: times[row[7] - 1],
        loose: row[20] ?? undefined,
        round: row[23] ?? undefined,
        where: where[row[3] - 1]!,
        spots: spots[row[4] - 1],
        site: row[19] ?? undefined,
        quantity: row[10] ? quantityOf(row[10]) : undefined,
        duration: row[22] ?? undefined,
        object: row[17] ?? undefined,
        under: under[row[8] - 1],
        about: row[16] ?? undefined,
        inPassing: row[18] ?? undefined,
        pending: row[21] ?? undefined,
        setting: settings[row[5] - 1]!,
        polarity: row[13]!,
        modality: row[14]!,
        attribution: attributions[row[6] - 1]!,
      }) satisfies { readonly [K in keyof Claim]-?: Claim[K] | undefined },
  );
}
