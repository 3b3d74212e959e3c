// In: a language code. Out: the language.
import type { Lang } from '../core/article.ts';
import type { Language } from '../core/language.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';

export const LANGUAGES: Readonly<Record<Lang, Language>> = { ar: arabic, en: english };
