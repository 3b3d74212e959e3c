// In: a classified Arabic verb. Out: the verbal noun of the derived measures, which is regular (the first measure's is listed).
import { FEATURE } from '../../../core/lexeme.ts';
import type { VerbClass } from './classify.ts';
import { withLetter, withoutLast } from './letters.ts';
import type { Stem } from './nominal.ts';

/** انسحاب of انسحب, تأكيد of أكد, إقامة of أقام, تفاد of تفادى; none for the first measure. */
export function verbalNoun(verb: VerbClass): Stem | undefined {
  const form = PATTERNS[verb.measure]?.(verb);
  if (form === undefined) return undefined;
  const defective = verb.ending === 'defective' && (verb.measure === 'V' || verb.measure === 'VI');
  return { form, bits: FEATURE.verbalNoun, ...(defective && { defective }) };
}

type Pattern = (verb: VerbClass) => string;

const PATTERNS: Partial<Record<VerbClass['measure'], Pattern>> = {
  II: secondMeasure,
  III: ({ past, ending }) => `م${onWaw(ending === 'defective' ? `${withoutLast(past)}ا` : past)}ة`,
  IV: fourthMeasure,
  V: fifthMeasure,
  VI: fifthMeasure,
  VII: ({ past, ...verb }) => longLast(past, verb),
  VIII: ({ past, ...verb }) => longLast(past, verb),
  IX: ({ past }) => `${past}ا${past.slice(-1)}`,
  X: tenthMeasure,
  Q: ({ past }) => `${past}ة`,
  QII: ({ past }) => past,
  QIV: ({ past }) => `${withLetter(past, -2, 'ئ')}ا${past.slice(-1)}`, // اطمئنان
};

/** تحذير, تأكيد; with a weak last letter or hamza تسمية, تهنئة. */
function secondMeasure({ past, ending }: VerbClass): string {
  const [first, middle, last] = past as unknown as [string, string, string];
  const seat = middle === 'أ' ? 'ئ' : middle;
  if (ending === 'defective') return `ت${first}${seat}ية`;
  return last === 'أ' ? `ت${first}${middle}ئة` : `ت${first}${seat}ي${last}`;
}

/** مؤاخذة of آخذ: the first hamza meets the م. */
function onWaw(past: string): string {
  return past.startsWith('آ') ? `ؤا${past.slice(1)}` : past;
}

/** إعلان, إيقاف, إصرار, إقامة, إجراء, إيمان. */
function fourthMeasure({ past, ending, hollow }: VerbClass): string {
  if (past.startsWith('آ')) return `إي${longLast(past.slice(1), { ending, hollow: false })}`;
  const rest = past.slice(1);
  if (hollow) return `إ${rest}ة`;
  const body = /^[وي]/.test(rest) && rest.length > 2 ? `ي${rest.slice(1)}` : rest;
  return `إ${longLast(body, { ending, hollow })}`;
}

/** تحول as the past; a weak last letter is gone (تفاد), a hamza has u before it (تباطؤ, تساؤل, ترؤس). */
function fifthMeasure({ past, ending }: VerbClass): string {
  if (ending === 'defective') return withoutLast(past);
  if (past.endsWith('أ')) return withLetter(past, -1, 'ؤ');
  return /[ءأ].$/.test(past) && past.length > 3 ? withLetter(past, -2, 'ؤ') : past;
}

/** استهداف, استيراد, استقالة, استثناء, استئناف. */
function tenthMeasure({ past, ending, hollow }: VerbClass): string {
  if (hollow) return `${past}ة`;
  const seat = { و: 'ي', أ: 'ئ' }[past.charAt(3)];
  return longLast(seat === undefined || past.length < 6 ? past : withLetter(past, 3, seat), { ending, hollow });
}

/** ا before the last letter: انسحاب, احتلال, انهيار, التقاء, امتلاء. */
function longLast(past: string, { ending, hollow }: Pick<VerbClass, 'ending' | 'hollow'>): string {
  const last = past.slice(-1);
  if (ending === 'defective') return `${withoutLast(past)}اء`;
  if (ending === 'doubled') return `${past}ا${last}`;
  if (hollow) return withLetter(past, -2, 'يا');
  return `${withoutLast(past)}ا${last === 'أ' ? 'ء' : last}`;
}
