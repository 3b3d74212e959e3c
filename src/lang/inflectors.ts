// In: a language code. Out: how its words are inflected; used where lexicons are built, not where text is read.
import type { Lang } from '../core/article.ts';
import type { Inflector } from '../core/inflection.ts';
import { allOfThem, definite } from './ar/definite.ts';
import { arabicInflector } from './ar/inflection/index.ts';
import { nameSpellings as arabicNames } from './ar/names.ts';
import { englishInflector } from './en/inflection/index.ts';
import { nameSpellings as englishNames } from './en/names.ts';

export const INFLECTORS: Readonly<Record<Lang, Inflector>> = {
  ar: { ...arabicInflector, name: arabicNames, withArticle: { one: definite, all: allOfThem } },
  en: { ...englishInflector, name: englishNames },
};
