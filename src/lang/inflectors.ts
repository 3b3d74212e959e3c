// In: a language code. Out: how its words are inflected; used where lexicons are built, not where text is read.
import type { Lang } from '../core/article.ts';
import type { Inflector } from '../core/inflection.ts';
import { arabicInflector } from './ar/inflection/index.ts';
import { englishInflector } from './en/inflection/index.ts';

export const INFLECTORS: Readonly<Record<Lang, Inflector>> = { ar: arabicInflector, en: englishInflector };
