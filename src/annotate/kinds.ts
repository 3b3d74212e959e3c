// In: nothing. Out: what words are asked for by numbers and times (roles, attributes, ranks), one bit each, so that asking costs a look at a bit.

/** Roles of calendar words. */
export const ROLE = {
  weekday: 0,
  weekdays: 1,
  part: 2,
  midnight: 3,
  noon: 4,
  half: 5,
  day: 6,
  daypart: 7,
  now: 8,
  month: 9,
  hijriMonth: 10,
  era: 11,
  season: 12,
  decade: 13,
  holiday: 14,
  timeUnit: 15,
  weekend: 16,
  direction: 17,
  this: 18,
  article: 19,
  ago: 20,
  agoAfter: 21,
  ahead: 22,
  within: 23,
  fromNow: 24,
  hence: 25,
  edge: 26,
  early: 27,
  rest: 28,
  age: 29,
  ageOf: 30,
  old: 31,
  fiscalCode: 32,
  every: 33,
  daysOf: 34,
  frequency: 35,
  whole: 36,
  throughout: 37,
  lasting: 38,
  since: 39,
  until: 40,
  before: 41,
  after: 42,
  same: 43,
  dated: 44,
  clock: 45,
  oclock: 46,
  at: 47,
  pastHour: 48,
  toHour: 49,
  less: 50,
  zone: 51,
  eve: 52,
  onwards: 53,
  ofItsWeek: 54,
} as const;

/** Attributes of modifiers: what they do to the numbers and times beside them. */
export const TRAIT = {
  of: 64,
  stop: 65,
  in: 66,
  to: 67,
  approximate: 68,
  percent: 69,
  portion: 70,
  future: 71,
  date: 72,
  yearHead: 73,
  share: 74,
  on: 75,
  notDual: 76,
  nameHead: 77,
  label: 78,
  judicial: 79,
  bound: 80,
  side: 81,
  score: 82,
  rulerName: 83,
  ruler: 84,
  punishment: 85,
  plate: 86,
  numbered: 87,
  nameTail: 88,
  name: 89,
  minor: 90,
  joins: 91,
  general: 92,
  from: 93,
  few: 94,
  district: 95,
  died: 96,
  determiner: 97,
  dayKind: 98,
  change: 99,
  but: 100,
  between: 101,
  beside: 102,
  belowZero: 103,
  amount: 104,
  dated: 105,
} as const;

/** Ranks of numerals, as bits of one word: a numeral may be asked for by several. */
export const RANK = {
  zero: 1 << 0,
  oh: 1 << 1,
  unit: 1 << 2,
  part: 1 << 3,
  ten: 1 << 4,
  teen: 1 << 5,
  tens: 1 << 6,
  hundred: 1 << 7,
  hundreds: 1 << 8,
  scale: 1 << 9,
  letter: 1 << 10,
  dozen: 1 << 11,
  pair: 1 << 12,
  few: 1 << 13,
  vague: 1 << 14,
  fraction: 1 << 15,
  article: 1 << 16,
  minus: 1 << 17,
  point: 1 << 18,
} as const;

export type Role = (typeof ROLE)[keyof typeof ROLE];
export type Trait = (typeof TRAIT)[keyof typeof TRAIT];

/** 32-bit words of a token's bits: two of roles, two of traits, one of ranks. */
export const WORDS = 5;
/** The word of the ranks. */
export const RANKS = 4;
const WORD_BITS = 32;
/** Number of a kind that nobody asks for. */
const UNASKED = -1;

const byName = (bits: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(bits));
/** Roles as the data spell them: `hijri-month`. */
const roles = new Map(
  Object.entries(ROLE).map(([name, bit]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), bit]),
);
const ranks = byName(RANK);
const traits = byName(TRAIT);

/** The bit of a calendar word or numeral with this role. */
export function kindOf(table: string, role: string): number {
  if (table === 'calendar') return roles.get(role) ?? UNASKED;
  const rank = table === 'number' ? ranks.get(role) : undefined;
  return rank === undefined ? UNASKED : RANKS * WORD_BITS + Math.log2(rank);
}

/** Is a sense of this kind a numeral of one of these ranks? */
export const isOfRank = (kind: number, wanted: number): boolean =>
  kind >= RANKS * WORD_BITS && (wanted & (1 << (kind & 31))) !== 0;

/** The attribute of a trait. */
export const attributeOf: ReadonlyArray<string | undefined> = inverted(traits);

function inverted(bits: ReadonlyMap<string, number>): string[] {
  const names: string[] = [];
  for (const [name, bit] of bits) names[bit] = name;
  return names;
}

/** Sets the bits of a sense in the words that begin at `from`. */
export function addKinds(
  kinds: Int32Array,
  from: number,
  {
    table,
    kind,
    is,
  }: { readonly table: string; readonly kind: number; readonly is: Readonly<Record<string, unknown>> },
): void {
  if (kind !== UNASKED) setBit(kinds, from, kind);
  if (table !== 'modifier') return;
  for (const attribute of Object.keys(is)) {
    const bit = traits.get(attribute);
    if (bit !== undefined) setBit(kinds, from, bit);
  }
}

function setBit(kinds: Int32Array, from: number, bit: number): void {
  kinds[from + (bit >>> 5)]! |= 1 << (bit & 31);
}
