// In: what a phrase says in numbers or on the calendar. Out: its value as an interval, with how surely it is said.

/** stated: in the words; implied: follows from stated words; guessed: the likeliest reading. Only stated against stated may be an error. */
export type Basis = 'stated' | 'implied' | 'guessed';

/**
 * A number or what is known of it. `12`: value 12, min 12, max 12. `more than 20`: stated 20, min 20, max null, minInclusive
 * false. `about 25`: value 25, approximate. `dozens`: min 24, max null, no value.
 */
export interface NumberValue {
  readonly value?: number;
  /** The one number that the words name, where it only bounds the value. */
  readonly stated?: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly approximate?: boolean;
}

/** TIMEX3 types (TimeML 1.2.1). */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 modifiers. */
export type TimeModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** Calendar fields that an expression fixes; what is absent is unknown. Gregorian unless `calendar` says otherwise. */
export interface CalendarFields {
  readonly calendar?: 'hijri';
  readonly century?: number;
  /** First year of the decade: 1980; below 100 where the century is unknown: 80. */
  readonly decade?: number;
  readonly year?: number;
  /** 1 to 2 and 1 to 4. */
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  /** 1 to 12. */
  readonly month?: number;
  /** ISO 8601 week. */
  readonly week?: number;
  readonly day?: number;
  /** ISO 8601: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** A named day or season of the calendar: `ramadan`, `eid-al-fitr`, `christmas`. */
  readonly holiday?: string;
  /** Part of the day: DN dawn, MO morning, MI midday, AF afternoon, EV evening, NI night. */
  readonly part?: 'DN' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** The hour may be of either half of the day. */
  readonly ambiguousHalf?: boolean;
  /** Offset from UTC in minutes where a zone is given: 0 for GMT. */
  readonly zone?: number;
  /** `بالتوقيت المحلي`: the local time of the place, whatever that is. */
  readonly localZone?: boolean;
}

/** A move from the reference: `yesterday` is { unit: day, by: -1 }, `this month` { unit: month, by: 0 }. */
export interface TimeShift {
  readonly unit: Grain;
  readonly by: number;
  /** What the move starts from: the article's date (default) or the date last mentioned (`two days later`). */
  readonly from?: 'published' | 'previous';
  /** `in the last three days`: the whole stretch, not its far end. */
  readonly stretch?: boolean;
}

/** Which candidate an underspecified date means: the words say so (`next Friday`, `last June`), or the tense does. */
export type TimeDirection = 'past' | 'future' | 'nearest';

/**
 * What an expression says of the calendar before it is resolved: plain data, kept in the mention, resolved by `values/time`
 * against an article's date when that is known (which may be only after the topics are).
 */
export interface TimeExpression {
  readonly fields?: CalendarFields;
  readonly shift?: TimeShift;
  readonly direction?: TimeDirection;
  readonly modifier?: TimeModifier;
  /** Ends of a range; either may be open (`since 2014`). */
  readonly from?: TimeExpression;
  readonly to?: TimeExpression;
  /** A second statement of the same time: the Gregorian date beside a Hijri one, the deictic beside a weekday. */
  readonly also?: TimeExpression;
  /** ISO 8601 duration for DURATION and SET. */
  readonly duration?: string;
}

/** A time as resolved. `value` is TIMEX3; `first` and `last` are inclusive at the value's own grain. */
export interface TimeValue {
  readonly type: TimeType;
  readonly value: string;
  readonly first?: string;
  readonly last?: string;
  readonly grain: Grain;
  readonly basis: Basis;
  readonly modifier?: TimeModifier;
}

/** Two readings of one expression that cannot both hold: `yesterday Wednesday` where yesterday was a Tuesday. */
export interface TimeClash {
  readonly kind: 'weekday-date' | 'weekday-deictic' | 'hijri-gregorian' | 'no-such-day';
  /** The two readings, as ISO dates or weekday numbers, in the order of the text. */
  readonly readings: readonly [string, string];
}
