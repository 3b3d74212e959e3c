// In: a document, its lexicon and the world. Out: its analysis: tags, phrases, mentions, concepts and markers.
import type { Analysis } from '../core/analysis.ts';
import { type Document, tokenSpan } from '../core/document.ts';
import { tableBits } from '../core/lexeme.ts';
import type { EntityMention, Mention, RoleMention } from '../core/mention.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { conceptsOf } from './concepts.ts';
import { withHolders } from './holders.ts';
import { chooseHomonyms } from './homonyms.ts';
import { type Lookup, lookUp, tagPhraseVerbs } from './lookup.ts';
import { markersOf } from './markers.ts';
import { nameWordAt } from './name-words.ts';
import { covered, knownNames } from './names.ts';
import { unknownPeople } from './people.ts';
import { withoutRiverBanks } from './river-banks.ts';
import { rolesOf } from './roles.ts';
import { shortNames } from './short-names.ts';
import { tagDocument } from './tag.ts';

/** Numbers and times of a document, as `annotateValues` finds them. */
export type ValueAnnotator = (doc: Document, tags: Tags) => readonly Mention[];

/** Annotates one document. */
export function annotate(doc: Document, lexicon: Lexicon, world: WorldRecords, values: ValueAnnotator): Analysis {
  const tags = tagDocument(doc, lexicon);
  const lookup = lookUp(doc, tags, lexicon);
  tagPhraseVerbs(doc, tags, lookup);
  const names = namesOf(doc, tags, lookup, world);
  tagNames(tags, names);
  const roles = withHolders({ doc, tags, lookup }, rolesOf(doc, tags, lookup, names, world), names, world);
  tagTitles(tags, roles);
  const valued = values(doc, tags);
  tagBounds(tags, valued);
  const mentions: Mention[] = [...valued, ...names, ...roles, ...labelsOf(doc, lookup)];
  mentions.sort((a, b) => a.token - b.token || b.tokenEnd - a.tokenEnd);
  return {
    doc,
    tags,
    world,
    mentions,
    phrases: doc.sentences.map((sentence) => doc.language.nounPhrases(doc, tags, sentence)),
    concepts: conceptsOf(doc, tags, lookup, covered(doc, names), world),
    markers: markersOf(doc, lookup),
    nounAt: (token) => (token < 0 ? undefined : lookup.nouns[token]),
    titleAt: (token) => {
      const title = lookup.first(token, TITLE);
      return title && { ...tokenSpan(doc, token, token + title.length), id: title.entry.key };
    },
    isGivenName: (token) => nameWordAt({ doc, tags, lookup }, token) === 'given',
    isMonth: (token) => lookup.first(token, CALENDAR)?.entry.attributes?.role === 'month',
    demonymAt: (token) => lookup.first(token, DEMONYM)?.entry.key,
  };
}

/** قتل ما لا يقل عن 53: words that bound a number determine it; their verb opens no clause and tells nothing that happened. */
function tagBounds({ tag }: Tags, mentions: readonly Mention[]): void {
  for (const { kind, token, tokenEnd } of mentions)
    if (VALUED.has(kind)) for (let t = token; t < tokenEnd; t++) if (BOUNDING.has(tag[t]!)) tag[t] = TAG.determiner;
}

const BOUNDING = new Set<number>([TAG.verb, TAG.relative, TAG.negator]);
const VALUED = new Set<Mention['kind']>(['number', 'range', 'quantity', 'money', 'percent']);

const TITLE = tableBits('title');
const CALENDAR = tableBits('calendar');
const DEMONYM = tableBits('demonym');
const LABEL = tableBits('label');

function namesOf(doc: Document, tags: Tags, lookup: Lookup, world: WorldRecords): EntityMention[] {
  const named = chooseHomonyms(knownNames(doc, tags, lookup), lookup, world);
  const known = withoutRiverBanks(doc, named, lookup, world);
  const roles = rolesOf(doc, tags, lookup, known, world);
  const taken = covered(doc, known);
  for (const role of roles) taken.fill(1, role.token, role.tokenEnd);
  const people = unknownPeople({ doc, tags, lookup }, taken, roles, world);
  for (const { token, tokenEnd } of people) taken.fill(1, token, tokenEnd);
  const persons = [...known.filter((m) => m.kind === 'person'), ...people];
  return [...known, ...people, ...shortNames({ doc, tags, lookup }, persons, taken, world)].sort(
    (a, b) => a.token - b.token,
  );
}

function labelsOf(doc: Document, lookup: Lookup): Mention[] {
  const labels: Mention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const label = (lookup.tables[i]! & LABEL) === 0 ? undefined : lookup.first(i, LABEL);
      if (!label) continue;
      labels.push({
        kind: 'label',
        ...tokenSpan(doc, i, i + label.length),
        id: label.entry.key,
        by: `${doc.language.code}.label`,
      });
      i += label.length - 1;
    }
  }
  return labels;
}

/** A title of several words is no verb, whatever its first word could be (وزير: and he was visited). */
function tagTitles(tags: Tags, roles: readonly RoleMention[]): void {
  for (const { token } of roles) if (tags.tag[token] === TAG.verb) tags.tag[token] = TAG.noun;
}

/** A word inside a name is a name, whatever else it could be (مصطفى, رسول). */
function tagNames(tags: Tags, names: readonly EntityMention[]): void {
  for (const { token, tokenEnd } of names) tags.tag.fill(TAG.proper, token, tokenEnd);
}
