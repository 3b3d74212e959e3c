// In: the compiled data and the options of a run. Out: one frozen Setup: languages, lexicons, world; made on demand, once.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from './core/article.ts';
import type { Language } from './core/language.ts';
import type { WorldRecords } from './core/world.ts';
import { arabicNames } from './lang/ar/name-tokens.ts';
import { transliterates } from './lang/ar/transliteration.ts';
import { englishNames } from './lang/en/name-tokens.ts';
import { LANGUAGES } from './lang/index.ts';
import { analyserFor } from './lexicon/analyse.ts';
import { joinLexicons } from './lexicon/join.ts';
import { knownNamesIn } from './lexicon/known-names.ts';
import { type Lexicon, openLexicon } from './lexicon/lexicon.ts';
import { type Overlay, withRecords } from './lexicon/overlay.ts';
import { lookUpLine } from './lexicon/sorted-lines.ts';
import { createVocabulary, type Vocabulary } from './text/vocabulary.ts';
import { type NameMatcher, nameMatcher } from './values/entity.ts';

/** One language as a run uses it. */
export interface Tongue {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
}

export interface Setup {
  /** The language, its lexicon opened at the first call. */
  readonly tongue: (lang: Lang) => Tongue;
  readonly world: () => WorldRecords;
  /** Compares names across spellings and scripts. */
  readonly names: () => NameMatcher;
  /** Forgets the forms of vocabularies that have grown large; to be called between articles or topics. */
  readonly trim: () => void;
  /** IANA name of the zone that articles are written in, where the desk gives one. */
  readonly timeZone: string | undefined;
}

/**
 * Distinct spellings that a vocabulary may grow to, about a kilobyte each; a long run would otherwise keep every misprint of its
 * archive. So many are met again in some thousand articles, which take a hundred times as long as analysing them anew.
 */
const LARGEST_VOCABULARY = 100_000;

/** What a desk adds to the tool's own data. Plain data. */
export interface DeskData {
  readonly overlay?: Overlay;
  readonly timeZone?: string;
}

/** Where the compiled data lie: beside the bundle, or in `dist/data` when the source is run. */
export function dataFolder(): string {
  const here = import.meta.dirname;
  return path.basename(here) === 'dist' ? path.join(here, 'data') : path.resolve(here, '../dist/data');
}

/** What the world's records are called in a language, by message id; read when first asked for. */
export function displayNames(lang: Lang, folder: string = dataFolder()): (id: string) => string | undefined {
  let names: string | undefined;
  return (id) => {
    names ??= readFileSync(path.join(folder, `names.${lang}.txt`), 'utf8');
    return lookUpLine(names, id);
  };
}

/** The tool's own records. A table is parsed when it is first asked for: a run that only aligns needs half of them, which takes milliseconds. */
export function readWorld(folder: string = dataFolder()): WorldRecords {
  const world = {};
  for (const line of readFileSync(path.join(folder, 'world.txt'), 'utf8').split('\n')) {
    const end = line.indexOf(' ');
    let table: unknown;
    const get = (): unknown => {
      table ??= JSON.parse(line.slice(end + 1));
      return table;
    };
    Object.defineProperty(world, line.slice(0, end), { enumerable: true, get });
  }
  return world as WorldRecords;
}

/** A setup over the compiled data and what a desk adds to them. */
export function createSetup({ overlay, timeZone }: DeskData = {}, folder: string = dataFolder()): Setup {
  const tongues = new Map<Lang, Tongue>();
  let world: WorldRecords | undefined;
  let names: NameMatcher | undefined;
  const tongue = (lang: Lang): Tongue => {
    const known = tongues.get(lang);
    if (known) return known;
    const language = LANGUAGES[lang];
    const own = openLexicon(readFileSync(path.join(folder, `${lang}.lex`)));
    const added = overlay?.lexicons[lang];
    const lexicon = added ? joinLexicons(own, openLexicon(added)) : own;
    const made = { language, lexicon, vocabulary: createVocabulary(language, analyserFor(language, lexicon)) };
    tongues.set(lang, made);
    return made;
  };
  return Object.freeze({
    tongue,
    world: (): WorldRecords => {
      world ??= overlay ? withRecords(readWorld(folder), overlay) : readWorld(folder);
      return world;
    },
    names: (): NameMatcher => {
      const writings = { ar: arabicNames, en: englishNames };
      names ??= nameMatcher({ writings, transliterates, known: knownNamesIn((lang) => tongue(lang).lexicon) });
      return names;
    },
    trim: (): void => {
      for (const { vocabulary } of tongues.values()) vocabulary.reset(LARGEST_VOCABULARY);
    },
    timeZone,
  });
}
