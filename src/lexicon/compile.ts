// In: one language's entries with their spellings. Out: the compiled lexicon, laid out for lookup without parsing.
import type { Lang } from '../core/article.ts';
import { type PartOfSpeech, TABLES, type Table } from '../core/lexeme.ts';
import { encodeArtefact } from './binary.ts';
import { EXACT_ONLY, hashEdge, hashWord, type LexiconHeader } from './lexicon.ts';
import type { Lemma } from './words.ts';

/** An entry to compile. */
export interface Source {
  readonly table: Table;
  readonly key: string;
  readonly lemma: Lemma;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
}

interface Phrase {
  readonly words: readonly number[];
  readonly entry: number;
  readonly features: number;
}

type Header = { -readonly [K in keyof LexiconHeader]: Array<LexiconHeader['entries'][number]> };

/** Compiles one language's lexicon. `fold` is the language's own. */
export function compileLexicon(lang: Lang, sources: readonly Source[], fold: (surface: string) => string): Uint8Array {
  const words = new Map<string, number>();
  const reads: number[][] = [];
  const phrases: Phrase[] = [];
  const entries: Header['entries'] = [];
  const entryIds = new Map<string, number>();

  const wordId = (folded: string): number => {
    const known = words.get(folded);
    if (known !== undefined) return known;
    words.set(folded, words.size);
    reads.push([]);
    return words.size - 1;
  };

  for (const { table, key, lemma, attributes } of sources) {
    const all = {
      ...attributes,
      ...(lemma.prep !== undefined && { prep: lemma.prep }),
      ...(lemma.of !== undefined && { of: lemma.of }),
      ...(lemma.cued && { cued: true }),
    };
    const entry = internEntry(entries, entryIds, table, key, lemma.pos, all);
    for (const { form, features } of lemma.forms) {
      const stored = lemma.exact ? features | EXACT_ONLY : features;
      const parts = form.split(' ').flatMap((word, i) => (i === 0 ? [word] : splitArticle(word)));
      if (parts.length === 1) pushOnce(reads[wordId(fold(form))]!, [entry, stored, hashWord(form)]);
      else phrases.push({ words: parts.map((p) => wordId(fold(p))), entry, features: stored & ~EXACT_ONLY });
    }
  }
  const tableOf = (entry: number): number => 1 << entries[entry]![0];
  return encodeArtefact({
    json: { lang, entries },
    sections: {
      ...layWords(words, reads),
      ...layPhrases(phrases, tableOf),
      within: tablesWithin(phrases, words.size, tableOf),
    },
  });
}

function internEntry(
  entries: Header['entries'],
  ids: Map<string, number>,
  table: Table,
  key: string,
  pos: PartOfSpeech,
  attributes: Record<string, string | number | boolean>,
): number {
  const bare = Object.keys(attributes).length === 0;
  const identity = JSON.stringify([table, key, pos, attributes]);
  const known = ids.get(identity);
  if (known !== undefined) return known;
  ids.set(identity, entries.length);
  const index = TABLES.indexOf(table);
  return entries.push(bare ? [index, key, pos] : [index, key, pos, attributes]) - 1;
}

/** Inside a phrase the Arabic article is not walked; a conjunction or preposition glued to it is a word of its own. */
function splitArticle(word: string): string[] {
  const glued = /^([وفبكل])(ال|ل(?=ل))(...+)$/.exec(word);
  if (glued) return [glued[1]!, glued[3]!];
  if (word.startsWith('لل') && word.length > 4) return ['ل', word.slice(2)];
  return [word.startsWith('ال') && word.length > 4 ? word.slice(2) : word];
}

function pushOnce(list: number[], triple: readonly [number, number, number]): void {
  for (let i = 0; i < list.length; i += 3)
    if (list[i] === triple[0] && list[i + 1] === triple[1] && list[i + 2] === triple[2]) return;
  list.push(...triple);
}

function layWords(
  words: ReadonlyMap<string, number>,
  reads: readonly number[][],
): Record<string, Int32Array | Uint16Array> {
  const spelled = [...words.keys()];
  const wordAt = new Int32Array(spelled.length + 1);
  spelled.forEach((word, i) => {
    wordAt[i + 1] = wordAt[i]! + word.length;
  });
  const letters = new Uint16Array(wordAt[spelled.length]!);
  spelled.forEach((word, i) => {
    for (let l = 0; l < word.length; l++) letters[wordAt[i]! + l] = word.charCodeAt(l);
  });
  const slots = new Int32Array(powerOfTwo(spelled.length * 1.5));
  spelled.forEach((word, i) => {
    let slot = hashWord(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i + 1;
  });
  const readAt = new Int32Array(reads.length + 1);
  reads.forEach((list, i) => {
    readAt[i + 1] = readAt[i]! + list.length / 3;
  });
  return { letters, wordAt, slots, readAt, reads: Int32Array.from(reads.flat()) };
}

function layPhrases(phrases: readonly Phrase[], tableOf: (entry: number) => number): Record<string, Int32Array> {
  const children = new Map<string, number>();
  const list: Array<readonly [number, number, number]> = [];
  const ends: Array<Set<string>> = [new Set()];
  const under: number[] = [0];
  for (const phrase of phrases) {
    let node = 0;
    for (const word of phrase.words) {
      const key = `${node} ${word}`;
      let next = children.get(key);
      if (next === undefined) {
        next = ends.push(new Set()) - 1;
        children.set(key, next);
        list.push([node, word, next]);
      }
      node = next;
      under[node] = (under[node] ?? 0) | tableOf(phrase.entry);
    }
    ends[node]!.add(`${phrase.entry} ${phrase.features}`);
  }
  const edges = new Int32Array(powerOfTwo(list.length * 2) * 3);
  const mask = edges.length / 3 - 1;
  for (const [node, word, next] of list) {
    let slot = hashEdge(node, word) & mask;
    while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
    edges.set([node, word, next], slot * 3);
  }
  const endAt = new Int32Array(ends.length + 1);
  ends.forEach((set, i) => {
    endAt[i + 1] = endAt[i]! + set.size;
  });
  return {
    edges,
    under: Int32Array.from(under),
    endAt,
    ends: Int32Array.from(ends.flatMap((set) => [...set].flatMap((pair) => pair.split(' ').map(Number)))),
  };
}

/** By word: the bits of the tables whose phrases have it behind their first word. */
function tablesWithin(phrases: readonly Phrase[], words: number, tableOf: (entry: number) => number): Int32Array {
  const within = new Int32Array(words);
  for (const { words: all, entry } of phrases)
    for (const word of all.slice(1)) within[word] = within[word]! | tableOf(entry);
  return within;
}

function powerOfTwo(atLeast: number): number {
  let size = 16;
  while (size < atLeast) size *= 2;
  return size;
}
