// In: the parts of claims. Out: rows of their values and back: a row is a third of the bytes of an object, and what is made of rows has one shape.
import type { Attribution, ClaimQuantity, ClaimTime, Participant, Predicate, Setting } from '../core/claim.ts';
import type { TimeValue } from '../core/value.ts';

/** The values of `T` under these keys. Absent ones are undefined, and null once they were written; at the end of a row they are left out. */
export type Row<T, K extends ReadonlyArray<keyof T>> = { readonly [I in keyof K]: T[K[I]] | null | undefined };

/** All keys of a shape, absent values said: a key that is added to the shape must be added here. */
type Whole<T> = { readonly [K in keyof T]-?: T[K] | undefined };

/** The values of an object, what is often absent last. */
export function rowOf<T, const K extends ReadonlyArray<keyof T>>(value: T, keys: K): Row<T, K> {
  const row: unknown[] = [];
  let length = 0;
  for (const key of keys) {
    const item = value[key];
    row.push(item);
    if (item !== undefined) length = row.length;
  }
  row.length = length;
  return row as unknown as Row<T, K>;
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

export const PARTICIPANT = ['start', 'end', 'text', 'part', 'id', 'office', 'officeText', 'holder'] as const;

export const participantOf = (row: Row<Participant, typeof PARTICIPANT>): Participant =>
  ({
    start: given(row[0]),
    end: given(row[1]),
    text: given(row[2]),
    id: given(row[4]),
    part: given(row[3]),
    holder: given(row[7]),
    office: given(row[5]),
    officeText: given(row[6]),
  }) satisfies Whole<Participant> as Participant;

export const PREDICATE = ['start', 'end', 'text', 'stem', 'concept'] as const;

export const predicateOf = (row: Row<Predicate, typeof PREDICATE>): Predicate =>
  ({
    start: given(row[0]),
    end: given(row[1]),
    text: given(row[2]),
    concept: given(row[4]),
    stem: given(row[3]),
  }) satisfies Whole<Predicate> as Predicate;

export const TIME = ['type', 'value', 'grain', 'basis', 'first', 'last', 'modifier'] as const;
export type TimeRow = Row<TimeValue, typeof TIME>;

export const timeOf = (row: TimeRow): TimeValue =>
  ({
    type: given(row[0]),
    value: given(row[1]),
    first: given(row[4]),
    last: given(row[5]),
    grain: given(row[2]),
    basis: given(row[3]),
    modifier: given(row[6]),
  }) satisfies Whole<TimeValue> as TimeValue;

export const WHEN = ['start', 'end', 'text', 'expression', 'basis', 'said', 'clash', 'clashing'] as const;

/** `resolved` stands in a row of its own. */
export const whenOf = (row: Row<ClaimTime, typeof WHEN>, resolved: TimeValue | undefined): ClaimTime =>
  ({
    start: given(row[0]),
    end: given(row[1]),
    text: given(row[2]),
    expression: given(row[3]),
    resolved,
    clash: given(row[6]),
    clashing: given(row[7]),
    basis: given(row[4]),
    said: given(row[5]),
  }) satisfies Whole<ClaimTime> as ClaimTime;

export const SETTING = ['events', 'places', 'countries', 'background', 'prominence'] as const;

/** `time` stands in a row of its own. */
export const settingOf = (row: Row<Setting, typeof SETTING>, time: TimeValue | undefined): Setting =>
  ({
    events: given(row[0]),
    places: given(row[1]),
    countries: given(row[2]),
    time,
    background: given(row[3]),
    prominence: given(row[4]),
  }) satisfies Whole<Setting> as Setting;

export const ATTRIBUTION = ['voice', 'stance', 'speaker', 'speakerId', 'said', 'to', 'toId', 'via', 'viaId'] as const;

export const attributionOf = (row: Row<Attribution, typeof ATTRIBUTION>): Attribution =>
  ({
    voice: given(row[0]),
    speaker: given(row[2]),
    speakerId: given(row[3]),
    to: given(row[5]),
    toId: given(row[6]),
    via: given(row[7]),
    viaId: given(row[8]),
    stance: given(row[1]),
    said: given(row[4]),
  }) satisfies Whole<Attribution> as Attribution;

export const QUANTITY = [
  'start',
  'end',
  'text',
  'unit',
  'of',
  'state',
  'qualifiers',
  'subset',
  'others',
  'cumulative',
  'min',
  'max',
  'minInclusive',
  'maxInclusive',
  'value',
  'stated',
  'approximate',
  'sex',
  'some',
  'implied',
  'several',
  'withAttacker',
] as const;

/** A bound that is not there is null. */
export const quantityOf = (row: Row<ClaimQuantity, typeof QUANTITY>): ClaimQuantity =>
  ({
    start: given(row[0]),
    end: given(row[1]),
    text: given(row[2]),
    value: given(row[14]),
    stated: given(row[15]),
    min: row[10] ?? null,
    max: row[11] ?? null,
    minInclusive: given(row[12]),
    maxInclusive: given(row[13]),
    approximate: given(row[16]),
    unit: given(row[3]),
    of: given(row[4]),
    state: given(row[5]),
    qualifiers: given(row[6]),
    sex: given(row[17]),
    subset: given(row[7]),
    others: given(row[8]),
    cumulative: given(row[9]),
    some: given(row[18]),
    implied: given(row[19]),
    several: given(row[20]),
    withAttacker: given(row[21]),
  }) satisfies Whole<ClaimQuantity> as ClaimQuantity;
