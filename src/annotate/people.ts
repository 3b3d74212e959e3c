// In: a document with known names and roles. Out: persons that no table knows, and short names put with their full ones.
import { type Document, formAt, tokenSpan } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Lookup } from './lookup.ts';
import { foldedName } from './names.ts';
import { titleBefore } from './roles.ts';

const LONGEST_NAME = 6;
/** Words inside a name that are no names themselves. */
const LINKS = new Set([
  'بن',
  'ابن',
  'بنت',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'ال',
  'آل',
  'اغ',
  'de',
  'van',
  'von',
  'der',
  'bin',
  'ibn',
  'al',
  'el',
  'abu',
]);

/** Unknown persons: a run of names after a title, or one that begins with a given name. */
export function unknownPeople(
  doc: Document,
  tags: Tags,
  lookup: Lookup,
  taken: Uint8Array,
  roles: readonly RoleMention[],
): EntityMention[] {
  const found: EntityMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if (taken[i] !== 0 || !mayName(doc, tags, lookup, i)) continue;
      const end = nameEnd(doc, tags, lookup, taken, i, sentence.tokenEnd);
      const title = titleBefore(roles, doc, i);
      const given = lookup.at(i).some((m) => m.entry.table === 'given-name');
      const words = end - i;
      if (!(title && (words >= 2 || given || formAt(doc, i).capital)) && !(given && words >= 2)) continue;
      const span = tokenSpan(doc, i, end);
      found.push({
        kind: 'person',
        ...span,
        id: `person:${foldedName(doc, i, end)}`,
        known: false,
        by: `${doc.language.code}.name.person`,
        ...(title && { title }),
      });
      i = end - 1;
    }
  }
  return found;
}

/** A word that can be (part of) a personal name: in no table but given names, without preposition or pronoun. */
function mayName(doc: Document, tags: Tags, lookup: Lookup, i: number): boolean {
  const form = formAt(doc, i);
  if (form.kind !== TOKEN_KIND.word) return false;
  if (doc.language.code === 'en') return form.capital && (tags.tag[i] === TAG.proper || lookup.at(i).length === 0);
  if (lookup.at(i).some((m) => m.entry.table === 'given-name' || m.entry.table === 'person')) return true;
  const reading = form.readings[tags.reading[i]!];
  return (
    reading !== undefined &&
    reading.entry < 0 &&
    reading.preposition === '' &&
    reading.pronoun === '' &&
    form.fold.length > 1
  );
}

function nameEnd(doc: Document, tags: Tags, lookup: Lookup, taken: Uint8Array, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && end - from < LONGEST_NAME && taken[end] === 0) {
    const form = formAt(doc, end);
    const hyphen = form.surface === '-' && end + 1 < limit && doc.tokens.end[end] === doc.tokens.start[end + 1];
    if (!hyphen && !LINKS.has(form.fold) && !mayName(doc, tags, lookup, end)) break;
    if (doc.language.code === 'ar' && (form.readings[tags.reading[end]!]?.conjunction ?? '') !== '') break;
    end++;
  }
  while (end > from + 1 && (LINKS.has(formAt(doc, end - 1).fold) || formAt(doc, end - 1).surface === '-')) end--;
  return end;
}

/**
 * Later short mentions: الكاظمي after مصطفى الكاظمي, Blinken after Antony Blinken. A last name that two persons of the article
 * share is left alone.
 */
export function shortNames(doc: Document, people: readonly EntityMention[], taken: Uint8Array): EntityMention[] {
  const byLast = new Map<string, string | null>();
  for (const person of people) {
    if (person.tokenEnd - person.token < 2) continue;
    const last = formAt(doc, person.tokenEnd - 1).fold;
    const known = byLast.get(last);
    byLast.set(last, known === undefined || known === person.id ? person.id : null);
  }
  const found: EntityMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if (taken[i] !== 0) continue;
      const form = formAt(doc, i);
      const id =
        form.readings.map((r) => byLast.get(form.fold.slice(r.prefix - (r.article ? 2 : 0)))).find((x) => x) ??
        byLast.get(form.fold);
      if (id)
        found.push({
          kind: 'person',
          ...tokenSpan(doc, i, i + 1),
          id,
          known: false,
          by: `${doc.language.code}.name.short`,
        });
    }
  }
  return found;
}
