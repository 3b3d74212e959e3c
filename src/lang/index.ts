// In: a language code. Out: the language; a new language is one folder and one line here.
import type { Lang } from '../core/article.ts';
import type { Language } from '../core/language.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';

export const LANGUAGES: Readonly<Record<Lang, Language>> = { ar: arabic, en: english };
