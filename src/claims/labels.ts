// In: an analysed document. Out: what it calls whom in its own words: labels, each put on the referent that it stands beside.

import type { Analysis } from '../core/analysis.ts';
import { textOf } from '../core/document.ts';
import type { LabelUse } from '../core/label.ts';
import type { EntityMention, LabelMention } from '../core/mention.ts';
import { oncePer } from '../core/once.ts';
import { TAG } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import { group } from '../lexicon/sets.ts';
import { officesHeldBy } from './offices.ts';
import { type View, viewOf } from './view.ts';

/** Words between a label and the name that it is put to: قائد فيلق القدس بالحرس الثوري الإيراني إسماعيل قاآني. */
const REACH = 7;
/** A quotation of more words than this is somebody's speech; a shorter one holds a name or a word at arm's length. */
const SHORT_QUOTATION = 3;
const LEAD_SENTENCES = 3;
const LONGEST_NAME = 6;

/** The first use of each label for each referent; labels in others' mouths are left out. */
export function labelUsesOf(analysis: Analysis): LabelUse[] {
  const view = viewOf(analysis);
  const { doc } = analysis;
  const found = new Map<string, LabelUse>();
  let sentence = 0;
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'label') continue;
    while (sentence + 1 < doc.sentences.length && doc.sentences[sentence]!.tokenEnd <= mention.token) sentence++;
    const { region } = doc.sentences[sentence]!;
    const record = analysis.world.labels[mention.id];
    if (!record || (region !== 'headline' && region !== 'body')) continue;
    if (isQuoted(view, mention) || isPartOfName(view, mention, record.referent)) continue;
    const put = referentOf(view, mention, record.referent, sentence);
    if (!put || found.has(`${mention.id} ${put.referent}`)) continue;
    const [token, tokenEnd] = [Math.min(mention.token, put.token), Math.max(mention.tokenEnd, put.tokenEnd)];
    found.set(`${mention.id} ${put.referent}`, {
      start: doc.tokens.start[token]!,
      end: doc.tokens.end[tokenEnd - 1]!,
      text: textOf(doc, token, tokenEnd),
      id: mention.id,
      stance: record.stance,
      referent: put.referent,
      sentence,
      field: region === 'headline' ? 'title' : 'body',
    });
  }
  return [...found.values()];
}

function isQuoted({ doc }: View, { token }: LabelMention): boolean {
  return doc.quotations.some((q) => q.token <= token && token < q.tokenEnd && q.tokenEnd - q.token > SHORT_QUOTATION);
}

/** «الجيش السوري الحر» is not the Syrian army, «طارق الجزار» no butcher; «جماعة أنصار الله» is the referent itself. */
function isPartOfName(view: View, { token, tokenEnd }: LabelMention, referent: string): boolean {
  const given = token > 0 && view.doc.language.code === 'ar' && view.analysis.isGivenName(token - 1);
  return (
    given ||
    view
      .mentionsIn(Math.max(0, token - LONGEST_NAME), tokenEnd)
      .some(
        (m) =>
          (m.kind === 'person' || m.kind === 'organisation') &&
          m.id !== `organisation:${referent}` &&
          m.token <= token &&
          tokenEnd <= m.tokenEnd &&
          m.tokenEnd - m.token > tokenEnd - token,
      )
  );
}

/** A referent with the tokens that name it. */
interface Put {
  readonly referent: string;
  readonly token: number;
  readonly tokenEnd: number;
}

function referentOf(view: View, mention: LabelMention, referent: string, sentence: number): Put | undefined {
  if (!referent.startsWith('any-')) return { referent, token: mention.token, tokenEnd: mention.tokenEnd };
  if (referent === 'any-leader') return personAfter(view, mention);
  if (referent === 'any-government') return countryBeside(view, mention);
  const death = referent === 'any-dead' || mention.id === 'dead-kill';
  return death ? theDead(view, mention, sentence) : undefined;
}

/** The person named after a leader's label, with nothing but nouns, adjectives and names between them. */
function personAfter(view: View, { tokenEnd }: LabelMention): Put | undefined {
  const { tags } = view.analysis;
  const person = view.mentionsIn(tokenEnd, tokenEnd + REACH).find((m): m is EntityMention => m.kind === 'person');
  if (!person) return undefined;
  for (let i = tokenEnd; i < person.token; i++) {
    const tag = tags.tag[i];
    const inside = tag === TAG.noun || tag === TAG.adjective || tag === TAG.proper || tag === TAG.determiner;
    if (!inside && view.fold(i) !== 'of') return undefined;
    if ((view.reading(i)?.conjunction ?? '') !== '') return undefined;
  }
  return { referent: person.id, token: person.token, tokenEnd: person.tokenEnd };
}

/** The country whose government it is: النظام السوري, نظام الأسد, the Assad regime, the regime in Damascus. */
function countryBeside(view: View, { token, tokenEnd }: LabelMention): Put | undefined {
  const arabic = view.doc.language.code === 'ar';
  const beside = arabic ? [tokenEnd] : [token - 1, tokenEnd + 1];
  for (const at of beside) {
    if (at < 0 || at >= view.doc.tokens.count) continue;
    if (at === tokenEnd + 1 && !['in', 'of'].includes(view.fold(tokenEnd))) continue;
    const named = countryAt(view, at);
    if (named) return { referent: `place:${named.country}`, token: at, tokenEnd: Math.max(at + 1, named.tokenEnd) };
  }
  return undefined;
}

function countryAt(view: View, at: number): { readonly country: string; readonly tokenEnd: number } | undefined {
  const { world } = view.analysis;
  const demonym = view.analysis.demonymAt(at);
  if (demonym !== undefined) return { country: demonym, tokenEnd: at + 1 };
  const mention = view.mentionsIn(at - 2, at + 1).find((m) => m.token <= at && at < m.tokenEnd && m.kind !== 'role');
  if (mention?.kind === 'place') {
    const id = mention.id.slice('place:'.length);
    const country = world.places[id]?.kind === 'country' ? id : world.places[id]?.capitalOf;
    return country === undefined ? undefined : { country, tokenEnd: mention.tokenEnd };
  }
  if (mention?.kind !== 'person' || view.reading(at - 1)?.article) return undefined;
  const country = governedBy(view, mention.id.slice('person:'.length));
  return country ? { country, tokenEnd: mention.tokenEnd } : undefined;
}

const HEADS = group('heads-of-state-and-government');

/** The country that a person heads when the article is published: نظام الأسد is Syria's, نظام مبارك Egypt's until 2011. */
function governedBy({ doc, analysis: { world } }: View, person: string): string | undefined {
  const month = doc.article.metadata.published?.slice(0, 7);
  const office = officesHeldBy(world)
    .get(person)
    ?.find(
      ({ title, holders }) =>
        HEADS.has(title) &&
        holders.some(
          (t) =>
            t.person === person && (month === undefined || (t.from <= month && (t.to === undefined || month <= t.to))),
        ),
    );
  return office && placesByIso(world).get(office.of);
}

/** The first place of each ISO code. */
const placesByIso = oncePer((world: WorldRecords): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const { iso, id } of Object.values(world.places)) if (iso !== undefined && !known.has(iso)) known.set(iso, id);
  return known;
});

/** Those whom the story's headline or lead says to have died: استشهد, قتل. */
function theDead(view: View, { token, tokenEnd }: LabelMention, sentence: number): Put | undefined {
  const concept = view.conceptAt(token)?.concept;
  if (concept === undefined || view.record(concept)?.outcome !== 'dead' || sentence > LEAD_SENTENCES) return undefined;
  return { referent: 'dead', token, tokenEnd };
}
