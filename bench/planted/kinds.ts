// In: a sentence. Out: the places where an error of some kind can be planted in it, each with the words before and after.

/** One slot that can be changed: offsets in the sentence, and what stands there instead. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

export const KINDS = ['ordinal', 'weekday', 'part', 'holder', 'place', 'unit', 'negation'] as const;
export type Kind = (typeof KINDS)[number];

/** A word of Arabic or English ends where no letter, mark or digit follows. */
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;

/** Each word with the one that takes its place; rows of words in a ring. */
const rings = (...rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const words = row.split(', ');
      return words.map((word, i) => [word, words[(i + 1) % words.length]!] as const);
    }),
  );

const ORDINALS = rings(
  'الأولى, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة, العاشرة',
  'الثالث, الرابع, الخامس, السادس, السابع, الثامن, التاسع, العاشر',
  'second, third, fourth, fifth, sixth, seventh, eighth, ninth',
);
/** Behind these an ordinal is a name or an hour; before these too. */
const NO_ORDINAL = /(?:الساعة|تمام|شنودة|تواضروس|كانون|تشرين|ربيع|جمادى|اليوم|حوالي|من صباح|في)\s+$/u;
const NO_RANK = /^\s+(?:صباح|مساء|ظهر|عشر|من عمره|والنصف)/u;

const WEEKDAYS = rings(
  'السبت, الأحد, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة',
  'Saturday, Sunday, Monday, Tuesday, Wednesday, Thursday, Friday',
);
/** Days that are names: جمعة الغضب, the rally called by its Friday. */
const NO_WEEKDAY = /(?:مليونية|«|")\s*$/u;

const PLACES = rings(
  'شرق, غرب',
  'شمال, جنوب',
  'داخل, خارج',
  'شرقي, غربي',
  'شمالي, جنوبي',
  'east, west',
  'north, south',
  'inside, outside',
  'northern, southern',
  'eastern, western',
);

const UNITS = rings(
  'مليون, مليار',
  'ملايين, مليارات',
  'ألف, مليون',
  'آلاف, ملايين',
  'كيلومتر, متر',
  'كيلو, طن',
  'million, billion',
  'kilometres, metres',
);

const GIVEN = 'محمد أحمد محمود إبراهيم حسن حسين علي خالد طارق سامي عادل ياسر كمال جمال'.split(' ');
const OFFICE = new RegExp(
  String.raw`${START}(?:رئيس|وزير|محافظ|مدير|وكيل|النائب|المتحدث|الأمين|نقيب|عضو)(?:\s+[\p{L}\p{M}]+){1,4}?\s*[،,]?\s*(?:الدكتور|المستشار|اللواء|المهندس|د\.|السفير|العميد)?\s*(?<name>${GIVEN.join('|')})\s+[\p{L}\p{M}]{3,}`,
  'gu',
);

const PART = new RegExp(
  String.raw`${START}(?:بينهم|منهم|بينها|منها|including|among them)\s+(?<number>\d{1,3})${END}(?![\d.,/:])`,
  'gu',
);

/** A negator before its verb; what is left affirms. */
const NEGATION = new RegExp(
  String.raw`${START}(?<negator>(?:لم|لن|لا)\s+)(?=[يت][\p{L}\p{M}]{2,})|(?<english>(?:did|has|have|was|were|is|are)\snot\s)`,
  'gu',
);

/** The slots of one kind in a sentence, in order. */
export function slotsIn(kind: Kind, sentence: string): Slot[] {
  switch (kind) {
    case 'ordinal':
      return swaps(ORDINALS, sentence).filter(
        ({ start, end }) => !NO_ORDINAL.test(sentence.slice(0, start)) && !NO_RANK.test(sentence.slice(end)),
      );
    case 'weekday':
      return swaps(WEEKDAYS, sentence).filter(({ start }) => !NO_WEEKDAY.test(sentence.slice(0, start)));
    case 'place':
      return swaps(PLACES, sentence);
    case 'unit':
      return swaps(UNITS, sentence).filter(({ start }) => /[\p{N}\p{L}]\s+$/u.test(sentence.slice(0, start)));
    case 'part':
      return named(PART, sentence, 'number', (number) => String(Number(number) + 3));
    case 'holder':
      return named(OFFICE, sentence, 'name', (name) => GIVEN[(GIVEN.indexOf(name) + 5) % GIVEN.length]!);
    case 'negation':
      return [...named(NEGATION, sentence, 'negator', () => ''), ...named(NEGATION, sentence, 'english', unnegated)];
  }
}

const unnegated = (words: string): string => words.replace('not ', '');

function swaps(words: ReadonlyMap<string, string>, sentence: string): Slot[] {
  const pattern = new RegExp(`${START}(?:${[...words.keys()].join('|')})${END}`, 'gu');
  return [...sentence.matchAll(pattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    instead: words.get(m[0])!,
  }));
}

function named(pattern: RegExp, sentence: string, group: string, change: (text: string) => string): Slot[] {
  return [...sentence.matchAll(pattern)].flatMap((m) => {
    const text = m.groups?.[group];
    if (text === undefined) return [];
    const start = m.index + m[0].indexOf(text);
    return [{ start, end: start + text.length, instead: change(text) }];
  });
}
