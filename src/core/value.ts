// In: what a phrase says in numbers or on the calendar. Out: its value as an interval, with how surely it is said.

/** stated: in the words; implied: follows from stated words; guessed: the likeliest reading. Only stated against stated may be an error. */
export type Basis = 'stated' | 'implied' | 'guessed';

/**
 * A number or what is known of it. `12`: value 12, min 12, max 12. `more than 20`: stated 20, min 20, max null, minInclusive
 * false. `about 25`: value 25, approximate. `dozens`: min 24, max null, no value.
 */
export interface NumberValue {
  readonly value?: number | undefined;
  /** The one number that the words name, where it only bounds the value. */
  readonly stated?: number | undefined;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly approximate?: boolean | undefined;
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
  | 'weekend'
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

/** Parts of the day: DN dawn, MO morning, MI midday, AF afternoon, EV evening, NI night, DT daytime (business hours). */
export type DayPart = 'DN' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

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
  /** The month that a second name says, where it is another: «يونيو/ تموز». */
  readonly secondMonth?: number;
  /** ISO 8601 week. */
  readonly week?: number;
  readonly day?: number;
  /** ISO 8601: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** A named day or season of the calendar: `ramadan`, `eid-al-fitr`, `christmas`. */
  readonly holiday?: string;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Day and month may be exchanged (4/7), and nothing in the article tells its order. */
  readonly ambiguousOrder?: boolean;
  /** The hour may be of either half of the day. */
  readonly ambiguousHalf?: boolean;
  /** Offset from UTC in minutes where a zone is given: 0 for GMT. */
  readonly zone?: number;
  /** `بالتوقيت المحلي`: the local time of the place, whatever that is. */
  readonly localZone?: boolean;
}

/** The calendar unit that holds the reference, or one `by` units from it: `yesterday` is { day, -1 }, `this month` { month, 0 }. */
export interface TimeShift {
  readonly unit: Grain;
  readonly by: number;
  /** Counted from the date last mentioned (اليوم التالي, the same day), which `base` then holds. */
  readonly from?: 'previous';
}

/** A length of time counted from the reference or from `base`: `three days ago`, `two weeks after the attack`. */
export interface TimeOffset {
  /** ISO 8601 duration. */
  readonly duration: string;
  readonly sign: 1 | -1;
  /** What is counted from: the article's date (default) or the date last mentioned (`two days later`). */
  readonly from?: 'published' | 'previous';
  /** `in the last three days`: the whole stretch, not its far end. */
  readonly stretch?: boolean;
}

/** The n-th unit or weekday of the period that the rest says: the third Tuesday of September; from the end where negative. */
export interface TimeNth {
  readonly index: number;
  readonly unit?: Grain;
  readonly weekday?: number;
  /** `the first six months`: so many of them together. */
  readonly count?: number;
}

/** Which candidate an underspecified date means where its words do not say: what the tense around it shows. */
export type TimeDirection = 'past' | 'future' | 'nearest';

/**
 * What an expression says of the calendar before it is resolved: plain data, kept in the mention, resolved by `values/time`
 * against an article's date when that is known (which may be only after the topics are).
 */
export interface TimeExpression {
  readonly fields?: CalendarFields;
  readonly shift?: TimeShift;
  /** `last June` -1, `next June` 1, `this June` 0: which of the periods that the fields name, counted from the reference. */
  readonly step?: number;
  readonly nth?: TimeNth;
  readonly offset?: TimeOffset;
  /** What an offset, a shift or a time of day without a day is counted from, where that is not the reference. */
  readonly base?: TimeExpression;
  readonly direction?: TimeDirection;
  readonly modifier?: TimeModifier;
  /** What is left of the period (`the rest of the week`), or what is over of it (`earlier this year`). */
  readonly rest?: 'before' | 'after';
  /** Ends of a range; either may be open (`since 2014`). */
  readonly from?: TimeExpression;
  readonly to?: TimeExpression;
  /** A second statement of the same time: the Gregorian date beside a Hijri one. */
  readonly also?: TimeExpression;
  /** ISO 8601 duration for DURATION and SET. */
  readonly duration?: string;
  /** Repeats: every Monday (fields), every two days (duration). */
  readonly set?: boolean;
  /** `now`, `currently`. */
  readonly now?: boolean;
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
  readonly kind: 'weekday-date' | 'weekday-deictic' | 'hijri-gregorian' | 'two-months' | 'no-such-day';
  /** The two readings, as ISO dates or weekday numbers. */
  readonly readings: readonly [string, string];
}
