// In: a stem and a suffix. Out: the spellings of the two joined, hamza on the seat that a copy editor gives it.

/** ا, ى and the like: a stem that ends so takes no tanwin alif. */
const CLOSED_TO_TANWIN = /(?:[ةىاأ]|اء)$/;
/** مفاعل and مفاعيل (قنابل, صواريخ): diptotes. */
const DIPTOTE_PLURAL = /^..ا(?:..|.ي.)$/;

/**
 * Joins a suffix to a stem. A final hamza moves to another seat: قرأ + ا is قرآ, بريء + ة is بريئة. Where usage is divided
 * (قرؤوا, قرأوا) or the seat hangs on the case (لقاءين, بنائين) both spellings are given.
 */
export function attach(stem: string, suffix: string): readonly string[] {
  if (suffix === '') return [stem];
  const vowel = suffix.charAt(0);
  if (stem.endsWith('أ')) return attachToAlifHamza(stem.slice(0, -1), vowel, suffix);
  if (!stem.endsWith('ء')) return [stem + suffix];
  const bare = stem.slice(0, -1);
  switch (bare.charAt(bare.length - 1)) {
    case 'ا':
      if (vowel === 'و') return [`${bare}ؤ${suffix}`, stem + suffix];
      return vowel === 'ي' ? [stem + suffix, `${bare}ئ${suffix}`] : [stem + suffix];
    case 'ي':
      return [`${bare}ئ${suffix}`];
    case 'و':
      return vowel === 'و' ? [stem + suffix, `${bare}ؤ${suffix}`] : [stem + suffix];
    default:
      if (suffix.startsWith('ان')) return [stem + suffix, `${bare}آ${suffix.slice(1)}`];
      return vowel === 'ي' ? [`${bare}أ${suffix}`, `${bare}ئ${suffix}`] : [stem + suffix];
  }
}

function attachToAlifHamza(bare: string, vowel: string, suffix: string): readonly string[] {
  if (vowel === 'ا') return [`${bare}آ${suffix.slice(1)}`, `${bare}أ${suffix}`];
  if (vowel === 'و') return [`${bare}ؤ${suffix}`, `${bare}أ${suffix}`];
  return vowel === 'ي' ? [`${bare}أ${suffix}`, `${bare}ئ${suffix}`] : [`${bare}أ${suffix}`];
}

/** The indefinite accusative, where it is written with an alif of its own: قتيلا, شيئا; not زيارة, لقاء, صواريخ. */
export function tanwin(stem: string, number: 'singular' | 'plural'): readonly string[] {
  if (CLOSED_TO_TANWIN.test(stem) || (number === 'plural' && DIPTOTE_PLURAL.test(stem))) return [];
  return attach(stem, 'ا');
}

/** The word with the letter at `index` (negative: from the end) replaced. */
export function withLetter(word: string, index: number, letter: string): string {
  const at = index < 0 ? word.length + index : index;
  return word.slice(0, at) + letter + word.slice(at + 1);
}

/** The word without its last letter. */
export const withoutLast = (word: string): string => word.slice(0, -1);
