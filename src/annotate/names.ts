// In: a document with its lexicon words. Out: mentions of persons, places and organisations, known and unknown.
import { type Document, formAt } from '../core/document.ts';
import { type Table, tableBits } from '../core/lexeme.ts';
import type { EntityKind, EntityMention } from '../core/mention.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Lookup } from './lookup.ts';
import { nameWordAt } from './name-words.ts';
import { readingAt } from './tag.ts';
import type { Term } from './terms.ts';

const NAMES = tableBits('place', 'organisation', 'person');
const KIND: Partial<Record<Table, EntityKind>> = { place: 'place', organisation: 'organisation', person: 'person' };

/** Names of the world's tables. A cued name (مالي) counts only after a preposition, a direction or a place noun. */
export function knownNames(doc: Document, tags: Tags, lookup: Lookup): EntityMention[] {
  const mentions: EntityMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((lookup.tables[i]! & NAMES) === 0) continue;
      const term = lookup.at(i).find((m) => (m.entry.bit & NAMES) !== 0 && stands(doc, tags, lookup, i, m));
      if (!term) continue;
      mentions.push(mention(doc, i, term));
      i += term.length - 1;
    }
  }
  return mentions;
}

function stands(doc: Document, tags: Tags, lookup: Lookup, token: number, { entry, reading, length }: Term): boolean {
  if (length === 1 && reading.pronoun !== '' && doc.language.code === 'ar') return false;
  if (entry.table === 'person' && length === 1 && belongsToAnother(doc, tags, lookup, token, entry.key)) return false;
  if (entry.attributes?.cued !== true) return true;
  if (reading.preposition !== '') return true;
  if (token === 0) return false;
  return (
    tags.tag[token - 1] === TAG.preposition ||
    lookup.at(token - 1).some((m) => m.entry.attributes?.cue === true && !m.reading.article)
  );
}

/** A surname after a given name that is not this person's: جمال مبارك, Michelle Obama. */
function belongsToAnother(doc: Document, tags: Tags, lookup: Lookup, token: number, person: string): boolean {
  if (token === 0 || nameWordAt({ doc, tags, lookup }, token - 1) !== 'given') return false;
  const given = lookup.at(token - 1).filter((m) => m.entry.table === 'given-name');
  return !given.some((m) => person.split('-').includes(m.entry.key));
}

function mention(doc: Document, token: number, { entry, length }: Term): EntityMention {
  const kind = KIND[entry.table]!;
  return entityMention(doc, kind, token, token + length, {
    id: `${kind}:${entry.key}`,
    known: true,
    by: `${doc.language.code}.name.${kind}`,
  });
}

/** The mention of a name over the tokens `[token, tokenEnd)`; all have one shape. */
export function entityMention(
  { tokens: { start, end } }: Document,
  kind: EntityKind,
  token: number,
  tokenEnd: number,
  { id, known, by, title }: Pick<EntityMention, 'id' | 'known' | 'by' | 'title'>,
): EntityMention {
  return { kind, token, tokenEnd, start: start[token]!, end: end[tokenEnd - 1]!, id, known, by, title };
}

/** Tokens that a mention covers. */
export function covered(doc: Document, mentions: readonly EntityMention[]): Uint8Array {
  const taken = new Uint8Array(doc.tokens.count);
  for (const { token, tokenEnd } of mentions) taken.fill(1, token, tokenEnd);
  return taken;
}

/** Folded name of tokens, blanks between them: what an unknown name's id is made of. */
export function foldedName(doc: Document, tags: Tags, token: number, tokenEnd: number): string {
  const parts: string[] = [];
  for (let i = token; i < tokenEnd; i++) {
    const form = formAt(doc, i);
    if (/[\p{L}\p{N}]/u.test(form.fold))
      parts.push(i === token ? (readingAt(doc, tags, i)?.stem ?? form.fold) : form.fold);
  }
  return parts.join(' ');
}
