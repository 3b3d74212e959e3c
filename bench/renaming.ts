// In: the texts of an archive. Out: the same texts in other words, once for each number: names, places and events of another world.
import type { Article, Lang } from '../src/core/article.ts';
import { type Form, type Reading, TOKEN_KIND, tableBit } from '../src/core/lexeme.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import type { Setup } from '../src/setup.ts';
import { tokenise } from '../src/text/tokenise.ts';
import { type Misspelling, misspellingsIn, misspelt } from './misspellings.ts';

/** Words that hold a sentence together or count: they stay. */
const KEPT = (
  ['particle', 'number', 'ordinal', 'modifier', 'unit', 'currency', 'calendar', 'negation', 'hedge', 'speech'] as const
).reduce((mask, table) => mask | tableBit(table), 0);

/** Words change places with words about as frequent. A prime: no two of so many copies give a word the same place. */
const BAND = 97;

/**
 * A word with all its inflections and spellings: an entry of the lexicon, else one folded stem. One exchange for all of them: what one text
 * writes «قتلى» and another «القتيل», «المبنى» or «المبني», is still one thing in other words.
 */
interface Word {
  readonly kind: string;
  /** Does the lexicon know it? */
  readonly known: boolean;
  count: number;
  /** How often each stem is written, by its inflection. */
  readonly stems: Map<string, Map<string, number>>;
}

/** The words of one language that may stand for each other, most frequent first, and where each word stands. */
interface Exchange {
  readonly bands: ReadonlyArray<readonly Word[]>;
  readonly places: ReadonlyMap<string, readonly [band: number, place: number]>;
  readonly misspellings: ReadonlyMap<string, Misspelling>;
}

/** Writes an article's text in the words of copy `copy`; copy 0 is the text itself. */
export type Rename = (text: string, lang: Lang, copy: number) => string;

/**
 * Every word that the lexicon knows as name, place, event, noun or not at all takes the place of another of its kind, about as frequent in
 * the archive, in the same inflection and with the same clitics. One copy is one exchange of words, so that its articles still tell of each
 * other what they told before, and nothing of those of another copy. What looks like a misspelling of a frequent word is written as one of the
 * word in its place.
 */
export function renamingOf(articles: readonly Pick<Article, 'text' | 'lang'>[], setup: Setup): Rename {
  const words: Record<Lang, Map<string, Word>> = { ar: new Map(), en: new Map() };
  for (const { text, lang } of articles) {
    const { vocabulary, lexicon } = setup.tongue(lang);
    const { form, forms, count } = tokenise(text, vocabulary);
    for (let i = 0; i < count; i++) countIn(words[lang], forms[form[i]!]!, lexicon);
  }
  const exchanges = { ar: exchangeOf(words.ar), en: exchangeOf(words.en) };
  return (text, lang, copy) => {
    if (copy === 0) return text;
    const { vocabulary, lexicon } = setup.tongue(lang);
    const { start, end, form, forms, count } = tokenise(text, vocabulary);
    let written = '';
    let from = 0;
    for (let i = 0; i < count; i++) {
      const other = wordFor(forms[form[i]!]!, lexicon, exchanges[lang], copy);
      if (other === undefined) continue;
      written += text.slice(from, start[i]!) + other;
      from = end[i]!;
    }
    return written + text.slice(from);
  };
}

const isChanged = ({ kind, mask }: Form): boolean => kind === TOKEN_KIND.word && (mask & KEPT) === 0;

function countIn(words: Map<string, Word>, form: Form, lexicon: Lexicon): void {
  const [reading] = form.readings;
  if (!reading || !isChanged(form)) return;
  const key = keyOf(form, reading, lexicon);
  const word = words.get(key) ?? {
    kind: kindOf(form, reading, lexicon),
    known: reading.entry >= 0,
    count: 0,
    stems: new Map(),
  };
  words.set(key, word);
  word.count++;
  const inflection = inflectionOf(form, reading);
  const stems = word.stems.get(inflection) ?? new Map<string, number>();
  word.stems.set(inflection, stems);
  const stem = stemOf(form, reading);
  stems.set(stem, (stems.get(stem) ?? 0) + 1);
}

const keyOf = ({ capital }: Form, { entry, stem }: Reading, { entries }: Lexicon): string =>
  entry < 0 ? `${stem} ${capital}` : `${entries[entry]!.table}:${entries[entry]!.key}`;

const kindOf = ({ mask, capital }: Form, { entry, features }: Reading, { entries }: Lexicon): string =>
  entry < 0 ? `${mask} ${capital} ${features}` : `${entries[entry]!.table} ${entries[entry]!.pos}`;

const inflectionOf = ({ capital }: Form, { features }: Reading): string => `${features} ${capital}`;

/** The letters of the stem as they are written here. */
const stemOf = ({ surface, fold }: Form, { prefix, pronoun, stem }: Reading): string =>
  surface.length === fold.length ? surface.slice(prefix, surface.length - pronoun.length) : stem;

/** The word that copy `copy` has in the place of this one, with the same clitics. */
function wordFor(form: Form, lexicon: Lexicon, exchange: Exchange, copy: number): string | undefined {
  const { bands, places, misspellings } = exchange;
  const [reading] = form.readings;
  if (!reading || !isChanged(form)) return undefined;
  const key = keyOf(form, reading, lexicon);
  const wrong = misspellings.get(key);
  const at = places.get(wrong?.of ?? key);
  if (!at) return undefined;
  const band = bands[at[0]]!;
  const { stems } = band[(at[1] + copy) % band.length]!;
  const right = commonest(stems.get(inflectionOf(form, reading)) ?? [...stems.values()][0]!);
  const stem = wrong ? misspelt(right, wrong.number) : right;
  const bound = reading.pronoun === '' ? stem : stem.replace(/ة$/, 'ت');
  return form.fold.slice(0, reading.prefix) + bound + reading.pronoun;
}

const commonest = (stems: ReadonlyMap<string, number>): string =>
  [...stems].reduce((best, stem) => (stem[1] > best[1] || (stem[1] === best[1] && stem[0] < best[0]) ? stem : best))[0];

function exchangeOf(words: ReadonlyMap<string, Word>): Exchange {
  const misspellings = misspellingsIn(
    new Map(
      Array.from(words, ([key, { count, known, stems }]) => [
        key,
        { count, known, stems: [...stems.values()].flatMap((spellings) => [...spellings.keys()]) },
      ]),
    ),
  );
  const kinds = new Map<string, Array<readonly [key: string, word: Word]>>();
  for (const [key, word] of words) {
    if (misspellings.has(key)) continue;
    const kind = kinds.get(word.kind);
    if (kind) kind.push([key, word]);
    else kinds.set(word.kind, [[key, word]]);
  }
  const bands: Word[][] = [];
  const places = new Map<string, readonly [number, number]>();
  for (const kind of kinds.values()) {
    kind.sort(([p, a], [q, b]) => b.count - a.count || (p < q ? -1 : 1));
    for (let from = 0; from < kind.length; from += BAND) {
      const band = kind.slice(from, from + BAND);
      for (const [place, [key]] of band.entries()) places.set(key, [bands.length, place]);
      bands.push(band.map(([, word]) => word));
    }
  }
  return { bands, places, misspellings };
}
