// In: a sentence. Out: the values of some kind that it tells, each with a key by which another text tells the same, and what an error would say.

/** A value in a sentence: offsets of what an error changes, and what stands there instead. */
export interface ToldValue {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  /** Equal for sentences that tell the same value of the same thing. */
  readonly key: string;
}

export const TOLD = [
  'count',
  'money',
  'percent',
  'length',
  'date',
  'weekday',
  'hour',
  'ordinal',
  'side',
  'town',
] as const;
export type ToldKind = (typeof TOLD)[number];

const START = String.raw`(?<![\p{L}\p{M}\p{N}.,/:-])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const NUMBER = String.raw`(?<value>\d{1,4}(?:[.,]\d{1,3})?)(?![\p{N}.,/:-]*\p{N})`;
const MONTHS = 'يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر';
const DAYS = 'السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة';
const LENGTHS =
  'يوما|يوماً|أيام|ايام|ساعة|ساعات|دقيقة|دقائق|شهرا|شهراً|أشهر|شهور|سنوات|سنة|عاما|عاماً|أعوام|أسابيع|اسابيع';
const SUMS = 'جنيه|دولار|يورو|ريال|درهم|دينار|ليرة|قرش';
const MAGNITUDES = 'آلاف|الف|ألف|مليون|ملايين|مليار|مليارات';
const HOURS = 'الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة';
const RANKS = 'الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر';
const TOWNS =
  'القاهرة|الإسكندرية|السويس|الإسماعيلية|بورسعيد|طنطا|المنصورة|أسيوط|سوهاج|الزقازيق|دمشق|حلب|حمص|بغداد|بيروت|طرابلس|بنغازي|عمان|الرياض|صنعاء|عدن|الخرطوم|تونس|الجزائر|باريس|لندن|واشنطن|موسكو|برلين';

const PATTERNS: Readonly<Record<ToldKind, RegExp>> = {
  count: pattern(
    String.raw`${START}${NUMBER}\s+(?<of>(?!(?:${MONTHS}|${LENGTHS}|${SUMS}|${MAGNITUDES}|في|من|صباح|مساء)(?!\p{L}))[\p{L}\p{M}]{3,})`,
  ),
  money: pattern(String.raw`${START}${NUMBER}\s+(?<of>(?:(?:${MAGNITUDES})\s+)?(?:${SUMS}))`),
  percent: pattern(String.raw`${START}${NUMBER}\s*(?<of>[%٪]|في المئة|في المائة|بالمئة|بالمائة)`),
  length: pattern(String.raw`${START}${NUMBER}\s+(?<of>${LENGTHS})${END}`),
  date: pattern(String.raw`${START}${NUMBER}\s+(?<of>${MONTHS})${END}`),
  weekday: pattern(String.raw`(?<![\p{L}\p{M}]|مليونية\s|جمعة\s)(?<value>${DAYS})${END}`),
  hour: pattern(String.raw`(?<=الساعة\s+)(?<value>${HOURS})${END}`),
  ordinal: pattern(String.raw`(?<of>ال[\p{L}\p{M}]{2,})\s+(?<value>${RANKS}|${HOURS})${END}`),
  side: pattern(String.raw`(?<![\p{L}\p{M}])(?<value>شمال|جنوب|شرق|غرب)\s+(?<of>[\p{L}\p{M}]{4,})`),
  town: pattern(String.raw`(?<=(?:في|مدينة|بمدينة|محافظة|بمحافظة)\s+)(?<value>${TOWNS})${END}`),
};

/** Behind these a number names: مادة 12, القناة 10; an ordinal is an hour or a ruler. */
const NAMES = /(?:الساعة|مادة|المادة|رقم|يوم|قناة|القناة|شارع|لسنة|عام|سنة)\s*$/u;
const NO_RANKED = /^(?:الساعة|البابا|الملك|الأنبا|اليوم|العاشر|الطرف)$/u;
const FEWEST = 3;
const isCount = (value: string): boolean =>
  /^\d+$/.test(value) && Number(value) >= FEWEST && (Number(value) < 1900 || Number(value) > 2100);

/** The values of one kind that a sentence tells, in order. */
export function valuesIn(kind: ToldKind, sentence: string): ToldValue[] {
  return [...sentence.matchAll(PATTERNS[kind])].flatMap((m): ToldValue[] => {
    const { value = '', of = '' } = m.groups ?? {};
    if (kind === 'count' && (NAMES.test(sentence.slice(0, m.index)) || !isCount(value))) return [];
    if (kind === 'ordinal' && NO_RANKED.test(of)) return [];
    const start = m.index + (kind === 'ordinal' ? m[0].length - value.length : 0);
    const before = kind === 'length' ? wordBefore(sentence, start) : '';
    const key = [kind, foldWord(value), ...of.split(' ').map(stemOf), before].join(' ');
    return [{ start, end: start + value.length, instead: insteadOf(kind, value), key }];
  });
}

/** Of whose age it is, or since what: years are told of everybody. */
const wordBefore = (sentence: string, at: number): string =>
  stemOf(
    /(?<word>[\p{L}\p{M}]+)(?:[\s،,(-]|البالغ|يبلغ|من العمر|عمره)*$/u.exec(sentence.slice(0, at))?.groups?.word ?? '',
  );

function insteadOf(kind: ToldKind, value: string): string {
  for (const ring of [DAYS, TOWNS, HOURS, RANKS, 'شمال|جنوب|شرق|غرب'])
    if (kind !== 'count' && ring.split('|').includes(value)) return next(ring.split('|'), value);
  const number = Number(value.replace(',', '.'));
  if (!Number.isInteger(number)) return String(Number((number * OFF).toFixed(1)));
  if (kind === 'date') return String(number > LAST_DAY ? number - 2 : number + 2);
  if (number < 10) return String(number > 7 ? number - 3 : number + 2);
  if (number < 30) return String(number % 10 < 5 ? number + 4 : number - 4);
  return String(Math.round(number * OFF));
}

/** What an error makes of a number: its digits are no other's rounded. */
const OFF = 1.3;
const LAST_DAY = 26;
const next = (ring: readonly string[], value: string): string => ring[(ring.indexOf(value) + 2) % ring.length]!;

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** A word without marks and spelling variants. */
export const foldWord = (word: string): string =>
  word
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه');

const KEPT = 5;

/** A rough stem: forms of one word mostly share it. */
export const stemOf = (word: string): string =>
  foldWord(word)
    .replace(/^(?:و|ف)?(?:بال|لل|ال)?/u, '')
    .replace(/(?:ات|ين|ون|ان|ا|ه|ي)$/u, '')
    .slice(0, KEPT);
