// In: whole numbers up to a million. Out: them in words, as Arabic and English write them, in each gender, case and style.

export interface ArabicStyle {
  /** Gender of what is counted. */
  readonly feminine: boolean;
  /** Accusative and genitive, else nominative. */
  readonly oblique: boolean;
  readonly hundred: 'مئة' | 'مائة';
}

const MASCULINE = ['', 'واحد', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

export function inArabic(n: number, style: ArabicStyle): string {
  if (n === 0) return 'صفر';
  if (n === 1_000_000) return 'مليون';
  return [thousands(Math.floor(n / 1000), style), belowThousand(n % 1000, style)].filter(Boolean).join(' و');
}

function thousands(t: number, style: ArabicStyle): string {
  if (t === 0) return '';
  if (t === 1) return 'ألف';
  if (t === 2) return style.oblique ? 'ألفين' : 'ألفان';
  const rest = t % 100;
  const noun = rest >= 3 && rest <= 10 ? 'آلاف' : rest > 10 ? 'ألفا' : 'ألف';
  return `${belowThousand(t, { ...style, feminine: false })} ${noun}`;
}

function belowThousand(n: number, style: ArabicStyle): string {
  return [hundreds(Math.floor(n / 100), style), belowHundred(n % 100, style)].filter(Boolean).join(' و');
}

function hundreds(h: number, { oblique, hundred }: ArabicStyle): string {
  if (h < 2) return h === 0 ? '' : hundred;
  return h === 2 ? `${hundred.slice(0, -1)}ت${oblique ? 'ين' : 'ان'}` : `${HUNDREDS[h]}${hundred}`;
}

function belowHundred(n: number, style: ArabicStyle): string {
  if (n === 0) return '';
  if (n <= 10) return unit(n, style);
  if (n < 20) return teen(n - 10, style);
  const tens = `${TENS[Math.floor(n / 10)]}${style.oblique ? 'ين' : 'ون'}`;
  return n % 10 === 0 ? tens : `${unit(n % 10, style)} و${tens}`;
}

function unit(n: number, { feminine, oblique }: ArabicStyle): string {
  if (n === 2) return `${feminine ? 'اثنت' : 'اثن'}${oblique ? 'ين' : 'ان'}`;
  return (feminine ? FEMININE : MASCULINE)[n]!;
}

function teen(n: number, style: ArabicStyle): string {
  const ten = style.feminine ? 'عشرة' : 'عشر';
  if (n === 1) return `${style.feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (n === 2) return `${style.feminine ? 'اثنت' : 'اثن'}${style.oblique ? 'ي' : 'ا'} ${ten}`;
  return `${unit(n, style)} ${ten}`;
}

export interface EnglishStyle {
  readonly and: boolean;
  readonly hyphen: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const DECADES = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export function inEnglish(n: number, style: EnglishStyle): string {
  if (n === 1_000_000) return 'one million';
  const [thousand, rest] = [Math.floor(n / 1000), n % 1000];
  if (thousand === 0) return hundredsInEnglish(rest, style);
  const tie = rest > 0 && rest < 100 && style.and ? 'and ' : '';
  return `${hundredsInEnglish(thousand, style)} thousand${rest > 0 ? ` ${tie}${hundredsInEnglish(rest, style)}` : ''}`;
}

function hundredsInEnglish(n: number, style: EnglishStyle): string {
  const [hundred, rest] = [Math.floor(n / 100), n % 100];
  if (hundred === 0) return tensInEnglish(rest, style);
  return `${SMALL[hundred]} hundred${rest > 0 ? ` ${style.and ? 'and ' : ''}${tensInEnglish(rest, style)}` : ''}`;
}

function tensInEnglish(n: number, { hyphen }: EnglishStyle): string {
  if (n < 20) return SMALL[n]!;
  return n % 10 === 0 ? DECADES[n / 10]! : `${DECADES[Math.floor(n / 10)]}${hyphen ? '-' : ' '}${SMALL[n % 10]}`;
}
