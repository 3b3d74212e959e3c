// In: the texts of an archive. Out: the same texts in other words, once for each number: names, places and events of another world.
import type { Article, Lang } from '../src/core/article.ts';
import { type Form, TOKEN_KIND, tableBit } from '../src/core/lexeme.ts';
import type { Setup } from '../src/setup.ts';
import { tokenise } from '../src/text/tokenise.ts';

/** Words that hold a sentence together or count: they stay. */
const KEPT = (
  ['particle', 'number', 'ordinal', 'modifier', 'unit', 'currency', 'calendar', 'negation', 'hedge', 'speech'] as const
).reduce((mask, table) => mask | tableBit(table), 0);

/** Words change places with words about as frequent. A prime: no two of so many copies give a word the same place. */
const BAND = 97;

/** The words of one language that may stand for each other, most frequent first, and where each word stands. */
interface Exchange {
  readonly bands: readonly (readonly string[])[];
  readonly places: ReadonlyMap<string, readonly [band: number, place: number]>;
}

/** Writes an article's text in the words of copy `copy`; copy 0 is the text itself. */
export type Rename = (text: string, lang: Lang, copy: number) => string;

/**
 * Every word that the lexicon knows as name, place, event, noun or not at all takes the place of another of its kind: of the same tables,
 * inflection and clitics, about as frequent in the archive. One copy is one exchange of words, so that its articles still tell of each
 * other what they told before, and nothing of those of another copy.
 */
export function renamingOf(articles: readonly Pick<Article, 'text' | 'lang'>[], setup: Setup): Rename {
  const counts: Record<Lang, Map<Form, number>> = { ar: new Map(), en: new Map() };
  for (const { text, lang } of articles) {
    const { form, forms, count } = tokenise(text, setup.tongue(lang).vocabulary);
    for (let i = 0; i < count; i++) {
      const word = forms[form[i]!]!;
      if (isChanged(word)) counts[lang].set(word, (counts[lang].get(word) ?? 0) + 1);
    }
  }
  const exchanges = { ar: exchangeOf(counts.ar), en: exchangeOf(counts.en) };
  return (text, lang, copy) => {
    if (copy === 0) return text;
    const { start, end, form, forms, count } = tokenise(text, setup.tongue(lang).vocabulary);
    let written = '';
    let from = 0;
    for (let i = 0; i < count; i++) {
      const other = wordFor(forms[form[i]!]!.surface, exchanges[lang], copy);
      if (other === undefined) continue;
      written += text.slice(from, start[i]!) + other;
      from = end[i]!;
    }
    return written + text.slice(from);
  };
}

const isChanged = ({ kind, mask }: Form): boolean => kind === TOKEN_KIND.word && (mask & KEPT) === 0;

function wordFor(word: string, { bands, places }: Exchange, copy: number): string | undefined {
  const at = places.get(word);
  if (!at) return undefined;
  const band = bands[at[0]]!;
  return band[(at[1] + copy) % band.length];
}

function exchangeOf(counts: ReadonlyMap<Form, number>): Exchange {
  const kinds = new Map<string, Form[]>();
  for (const word of counts.keys()) {
    const kind = kindOf(word);
    kinds.set(kind, [...(kinds.get(kind) ?? []), word]);
  }
  const bands: string[][] = [];
  const places = new Map<string, readonly [number, number]>();
  for (const words of kinds.values()) {
    words.sort((a, b) => counts.get(b)! - counts.get(a)! || (a.surface < b.surface ? -1 : 1));
    for (let from = 0; from < words.length; from += BAND) {
      const band = words.slice(from, from + BAND).map((word) => word.surface);
      for (const [place, word] of band.entries()) places.set(word, [bands.length, place]);
      bands.push(band);
    }
  }
  return { bands, places };
}

function kindOf({ mask, capital, readings }: Form): string {
  const [likeliest] = readings;
  if (!likeliest) return `${mask} ${capital}`;
  const { conjunction, preposition, article, future, pronoun, features } = likeliest;
  return [mask, capital, conjunction, preposition, article, future, pronoun, features].join(' ');
}
