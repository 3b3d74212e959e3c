// In: a document and its lexicon. Out: the view of it that the grammars of numbers and times read, turned to one sentence after the other.
import type { Document } from '../core/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { columnsOf } from './columns.ts';
import { kindsWith, kindWord, NO_KINDS } from './kind-sets.ts';
import { WORDS } from './kinds.ts';
import { phrasesFrom } from './phrases.ts';
import { ownSenses, type Scan } from './scan.ts';
import { FLAG, flagsOfPhrase } from './senses.ts';

/** Room for the columns of a document; one is read at a time. */
const room = { flags: new Int32Array(0), kinds: new Uint16Array(0) };

/** The view of a document; it holds until the next one is made. */
export function scanOf(doc: Document, lexicon: Lexicon): Scan {
  const { count, form } = doc.tokens;
  const columns = columnsOf(doc.tokens.forms, lexicon);
  if (room.flags.length < count) {
    room.flags = new Int32Array(2 * count);
    room.kinds = new Uint16Array(2 * count);
  }
  const { flags, kinds } = room;
  for (let i = 0; i < count; i++) {
    const id = form[i]!;
    flags[i] = columns.flags[id]!;
    kinds[i] = columns.kinds[id]!;
  }
  return {
    doc,
    lexicon,
    lang: doc.language.code,
    text: doc.article.text,
    columns,
    phrases: new Map(),
    flags,
    kinds,
    held: new Int32Array(WORDS),
    first: 0,
    limit: doc.tokens.count,
  };
}

/** Turns to the tokens `[first, limit)`; gives the `FLAG` bits that any of them has, phrases included. */
export function turnTo(scan: Scan, first: number, limit: number): number {
  scan.first = first;
  scan.limit = limit;
  const { flags } = scan;
  let all = 0;
  for (let i = first; i < limit; i++) all |= flags[i]!;
  if ((all & FLAG.phrase) !== 0) all |= readPhrases(scan);
  gatherKinds(scan);
  return all;
}

/** What the tokens of the sentence may be asked for, together. */
function gatherKinds({ held, kinds, first, limit }: Scan): void {
  held.fill(0);
  for (let i = first; i < limit; i++) {
    const set = kinds[i]!;
    if (set !== NO_KINDS) for (let word = 0; word < WORDS; word++) held[word]! |= kindWord(set, word);
  }
}

/** Finds the phrases of the sentence; gives the flags that they add. */
function readPhrases(scan: Scan): number {
  const { flags, kinds } = scan;
  let all = 0;
  for (let i = scan.first; i + 1 < scan.limit; i++) {
    if ((flags[i]! & FLAG.phrase) === 0 || (flags[i + 1]! & FLAG.within) === 0) continue;
    const found = phrasesFrom(scan.doc, scan.lexicon, i, scan.limit);
    if (found.length === 0) continue;
    scan.phrases.set(i, [...found, ...ownSenses(scan, i)]);
    for (const sense of found) {
      all |= FLAG[sense.table];
      flags[i]! |= flagsOfPhrase(sense);
    }
    kinds[i] = kindsWith(kinds[i]!, found);
  }
  return all;
}
