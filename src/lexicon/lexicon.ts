// In: a compiled lexicon. Out: words by their folded spelling, their entries, and the edges of the phrase trie.
import type { Lang } from '../core/article.ts';
import { type Entry, type PartOfSpeech, TABLES } from '../core/lexeme.ts';
import { type Artefact, decodeArtefact } from './binary.ts';

/** Bit of a stored inflection: only the unfolded spelling counts (علي the name is not على the preposition). */
export const EXACT_ONLY = 1 << 29;

/** How the word between the halves of a torn phrase is spelled. */
const GAP = '…';

/** One language's lexicon. Words are numbered; a word may have entries of its own, begin phrases, or stand inside one. */
export interface Lexicon {
  readonly lang: Lang;
  readonly entries: readonly Entry[];
  /** The number of a folded word, or -1. */
  readonly word: (folded: string) => number;
  /** Calls back with every (entry, features, spelling hash) of a word. */
  readonly inflections: (word: number, visit: (entry: number, features: number, spelling: number) => void) => void;
  /** Does a phrase of several words begin with this word? */
  readonly beginsPhrase: (word: number) => boolean;
  /** The bits of the tables that the phrases through a trie node belong to. */
  readonly tablesUnder: (node: number) => number;
  /** The bits of the tables whose phrases have a word behind their first. */
  readonly tablesWithin: (word: number) => number;
  /** The trie node reached from `node` by `word`, or 0. Node 0 is the root. */
  readonly step: (node: number, word: number) => number;
  /** The trie node reached from `node` over any words between the halves of a torn phrase, or 0. */
  readonly overGap: (node: number) => number;
  /** Does a phrase end at `node`? */
  readonly endsAt: (node: number) => boolean;
  /** Calls back with every (entry, features) of the phrases that end at `node`. */
  readonly phrasesAt: (node: number, visit: (entry: number, features: number) => void) => void;
}

/** The JSON part of a compiled lexicon. */
export interface LexiconHeader {
  readonly lang: Lang;
  /** [table index, key, part of speech, attributes?] */
  readonly entries: ReadonlyArray<readonly [number, string, PartOfSpeech, Record<string, string | number | boolean>?]>;
}

/** Opens a compiled lexicon. Nothing is copied: lookups read the buffer. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const artefact = decodeArtefact(bytes);
  const header = artefact.json as LexiconHeader;
  const section = sectionsOf(artefact);
  const letters = section('letters');
  const wordAt = section('wordAt');
  const slots = section('slots');
  const readAt = section('readAt');
  const reads = section('reads');
  const edges = section('edges');
  const endAt = section('endAt');
  const ends = section('ends');
  const under = section('under');
  const within = section('within');
  const entries = header.entries.map(([table, key, pos, attributes]): Entry => {
    return { table: TABLES[table]!, bit: 1 << table, key, pos, attributes };
  });
  const edgeMask = edges.length / 3 - 1;

  const step = (node: number, word: number): number => {
    for (let slot = hashEdge(node, word) & edgeMask; ; slot = (slot + 1) & edgeMask) {
      const to = edges[slot * 3 + 2]!;
      if (to === 0) return 0;
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return to;
    }
  };

  const find = (folded: string): number => {
    const mask = slots.length - 1;
    for (let slot = hashWord(folded) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (word < 0) return -1;
      const from = wordAt[word]!;
      if (wordAt[word + 1]! - from === folded.length && sameLetters(letters, from, folded)) return word;
    }
  };

  const gap = find(GAP);
  /** By node, what `overGap` says plus one; 0 where it was not asked yet. */
  const over = new Int32Array(endAt.length);
  return {
    lang: header.lang,
    entries,
    word: find,
    inflections: (word, visit) => {
      for (let i = readAt[word]!; i < readAt[word + 1]!; i++)
        visit(reads[i * 3]!, reads[i * 3 + 1]!, reads[i * 3 + 2]!);
    },
    beginsPhrase: (word) => step(0, word) !== 0,
    tablesUnder: (node) => under[node]!,
    tablesWithin: (word) => within[word]!,
    step,
    overGap: (node) => {
      if (over[node] === 0) over[node] = 1 + (gap < 0 ? 0 : step(node, gap));
      return over[node]! - 1;
    },
    endsAt: (node) => endAt[node]! < endAt[node + 1]!,
    phrasesAt: (node, visit) => {
      for (let i = endAt[node]!; i < endAt[node + 1]!; i++) visit(ends[i * 2]!, ends[i * 2 + 1]!);
    },
  };
}

function sectionsOf(artefact: Artefact): (name: string) => Int32Array | Uint16Array {
  return (name) => {
    const data = artefact.sections[name];
    if (data === undefined) throw new Error(`compiled lexicon lacks its section ${name}`);
    return data;
  };
}

function sameLetters(letters: Int32Array | Uint16Array, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (letters[from + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** 32-bit FNV-1a of a word, by UTF-16 code unit; also the hash of unfolded spellings. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Hash of a trie edge. */
export function hashEdge(node: number, word: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
