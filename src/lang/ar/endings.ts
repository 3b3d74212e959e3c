// In: a folded Arabic word. Out: what its beginning and ending tell where no table knows it: article, dual, feminine, plural.

export const ARTICLE = 'ال';
/** «لليوم الثاني»: ل and the article, a letter of which is lost. */
export const FOR_THE = 'لل';
/** أنهما, وهما. */
export const THEY_TWO = 'هما';
/** ليلة, بليلة. */
export const NIGHT = 'ليله';

export const withArticle = (word: string): string => ARTICLE + word;

/** The word without و or ف before it. */
export const withoutConjunction = (folded: string): string => folded.replace(/^[وف]/, '');

/** The word without و or ف and the article before it. */
export const withoutJoined = (word: string): string => word.replace(/^[وف]?(?:ال)?/, '');

/** The article by itself, as it is glued before digits: الـ20, بالـ20, للـ20. */
export const isLoneArticle = (folded: string): boolean => /^[وف]?[بكل]?ال$|^[وف]?لل$/.test(folded);

/** كيلومتران, طائرتين; a sound plural may end so, too (مسؤولين). */
export const endsAsDual = (folded: string): boolean => /(?:ان|ين)$/.test(folded);

/** طائرتان; not إحسان, دستين. */
export const endsAsFeminineDual = (folded: string): boolean => /[^اس]ت(?:ان|ين)$/.test(folded);

/** يوقعان, توقعان. */
export const isDualVerb = (folded: string): boolean => /^[يت].*ان$/.test(folded);

export const endsAsFemininePlural = (folded: string): boolean => folded.endsWith('ات');

/** Sound plurals by their ending, and the commonest pattern of broken ones (أفعال). */
export const hasPluralShape = (stem: string): boolean => /(?:ون|ين|ات)$/.test(stem) || /^ا..ا.$/.test(stem);

/** Unfolded: ة, ت before a pronoun with its dots kept (جلسةها is a misprint that the press has). */
export const endsFeminine = (surface: string): boolean => /ة(?:ها|ه|هم|نا)?$/.test(surface);

/** أولى, بالأولى. */
export const endsAsFirst = (folded: string): boolean => folded.endsWith('اولي');

/** واحد, واحدة. */
export const isOne = (folded: string): boolean => folded.startsWith('واحد');

/** اثنان, اثنتين. */
export const isTwo = (folded: string): boolean => folded.startsWith('اثن');
