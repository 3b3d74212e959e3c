// In: a document with its lexicon words and known names. Out: roles (titles with whose they are) and where a name may follow them.

import { type Document, formAt } from '../core/document.ts';
import { tableBits } from '../core/lexeme.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Lookup } from './lookup.ts';
import type { Term } from './terms.ts';

const TITLE = tableBits('title');
const DEMONYM = tableBits('demonym');
const NOUN = tableBits('noun');
const OWNERS = tableBits('demonym', 'place');
/** How far after a title the country or body that it belongs to may stand. */
const REACH = 4;
const OF_WORDS = wordSet('leads-to-the-body-of-an-office');

/** Roles in order. A title phrase takes the words it covers; the country is the adjective or name beside it. */
export function rolesOf(
  doc: Document,
  tags: Tags,
  lookup: Lookup,
  names: readonly EntityMention[],
  world: WorldRecords,
): RoleMention[] {
  const byToken = byTokenOf(names);
  const inside = insideOf(doc, names);
  const roles: RoleMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const title = (lookup.tables[i]! & TITLE) === 0 ? undefined : lookup.first(i, TITLE);
      if (!title || inside[i] !== 0 || (tags.tag[i] === TAG.verb && title.length === 1)) continue;
      if (isDeputyOf(doc, lookup, i, title)) continue;
      const titleEnd = i + title.length;
      const owner =
        ownerAfter(doc, tags, lookup, byToken, world, titleEnd, sentence.tokenEnd) ??
        (doc.language.code === 'en' ? ownerBefore(lookup, world, i, sentence.token) : undefined);
      const tokenEnd = owner && owner.tokenEnd > i ? Math.max(titleEnd, owner.tokenEnd) : titleEnd;
      roles.push({
        kind: 'role',
        token: i,
        tokenEnd,
        start: doc.tokens.start[i]!,
        end: doc.tokens.end[tokenEnd - 1]!,
        id: title.entry.key,
        of: owner?.of,
        body: bodyOf(lookup, tags, titleEnd, owner?.tokenEnd),
        by: `${doc.language.code}.role`,
        tenure: undefined,
        holder: undefined,
      });
      i = titleEnd - 1;
    }
  }
  return roles;
}

function byTokenOf(names: readonly EntityMention[]): ReadonlyMap<number, EntityMention> {
  const byToken = new Map<number, EntityMention>();
  for (const name of names) byToken.set(name.token, name);
  return byToken;
}

/** Tokens inside a name, its first left out: الشيخ in شرم الشيخ is no title. */
function insideOf(doc: Document, names: readonly EntityMention[]): Uint8Array {
  const inside = new Uint8Array(doc.tokens.count);
  for (const { token, tokenEnd } of names) inside.fill(1, token + 1, tokenEnd);
  return inside;
}

const DEPUTIES = wordSet('deputy-head');

/** «نائب مدير الأمن» holds no title of his own: he is deputy to the one that follows. */
function isDeputyOf(doc: Document, lookup: Lookup, token: number, { reading, length }: Term): boolean {
  return (
    length === 1 &&
    DEPUTIES.has(reading.stem) &&
    token + 1 < doc.tokens.count &&
    lookup.first(token + 1, TITLE) !== undefined
  );
}

/** The noun right after the title, inside its construct: the university in رئيس جامعة أسيوط. */
function bodyOf(lookup: Lookup, tags: Tags, at: number, ownerEnd: number | undefined): string | undefined {
  if (ownerEnd === undefined || at >= ownerEnd - 1 || tags.tag[at] !== TAG.noun) return undefined;
  return lookup.first(at, NOUN)?.entry.key;
}

type Owner = { readonly of: string; readonly tokenEnd: number };

function ownerAfter(
  doc: Document,
  tags: Tags,
  lookup: Lookup,
  names: ReadonlyMap<number, EntityMention>,
  world: WorldRecords,
  from: number,
  limit: number,
): Owner | undefined {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const demonym = lookup.first(i, DEMONYM);
    if (demonym) return ownerOf(world, demonym.entry.key, i + demonym.length);
    const name = names.get(i);
    if (name?.kind === 'organisation') return { of: name.id.slice('organisation:'.length), tokenEnd: name.tokenEnd };
    if (name?.kind === 'place') return ownerOf(world, name.id.slice('place:'.length), name.tokenEnd);
    if (name || tags.tag[i] === TAG.verb || tags.tag[i] === TAG.punctuation || tags.tag[i] === TAG.proper)
      return undefined;
    const title = lookup.first(i, TITLE);
    if (i > from && title) return undefined;
    // «مستشار وزير المالية»: the words of the other's title name no country.
    if (title) i += title.length - 1;
    const form = formAt(doc, i);
    if (tags.tag[i] === TAG.preposition && !OF_WORDS.has(form.fold)) return undefined;
    // «مدير النيابة بمعاينة مقر حزب»: what is done, and where, is not his.
    if (form.readings[tags.reading[i]!]?.preposition === 'ب') return undefined;
  }
  return undefined;
}

/** English: `the Iraqi prime minister`, `U.S. President`. */
function ownerBefore(lookup: Lookup, world: WorldRecords, i: number, first: number): Owner | undefined {
  for (let at = i - 1; at >= Math.max(first, i - 2); at--) {
    const owner = lookup.at(at).find((m) => (m.entry.bit & OWNERS) !== 0 && at + m.length === i);
    if (owner) return ownerOf(world, owner.entry.key, i);
  }
  return undefined;
}

/** A country by its code, a capital by its country's, any other place by its id. */
function ownerOf(world: WorldRecords, place: string, tokenEnd: number): Owner {
  const record = world.places[place];
  const country = record?.iso ?? (record?.capitalOf ? world.places[record.capitalOf]?.iso : undefined);
  return { of: country ?? place, tokenEnd };
}

/** Marks between a title and its name: رئيس الوزراء العراقي، مصطفى …; الدكتور/ …; الرئيس «مرسي». */
const BETWEEN = new Set([',', '،', '/', '.', '"', '«', '“', '”']);
const MOST_BETWEEN = 2;

/** The role whose title ends right before token `i`, marks apart. `roles` in order. */
export function titleBefore(
  roles: readonly RoleMention[],
  doc: Document,
  i: number,
): (TokenSpan & { readonly id: string }) | undefined {
  let low = 0;
  let high = roles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (roles[middle]!.token < i) low = middle + 1;
    else high = middle;
  }
  for (let r = low - 1; r >= Math.max(0, low - 2); r--) {
    const role = roles[r]!;
    let at = i;
    while (at > role.tokenEnd && i - at < MOST_BETWEEN && BETWEEN.has(formAt(doc, at - 1).surface)) at--;
    if (at === role.tokenEnd) return role;
  }
  return undefined;
}
