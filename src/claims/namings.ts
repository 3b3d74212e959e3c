// In: an analysed document. Out: every passage that names a person, with the titles that it gives him.

import type { Analysis } from '../core/analysis.ts';
import { type Document, formAt, textOf } from '../core/document.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import type { NamedTitle, Naming } from '../core/naming.ts';
import { withArticle } from '../lang/ar/endings.ts';
import { epithetsOf } from './epithets.ts';
import { homeBehind } from './particulars.ts';

/** Namings in order of the text; running text and headlines alone. */
export function namingsOf(analysis: Analysis): Naming[] {
  const { doc, mentions } = analysis;
  const titles = new Map<number, NamedTitle[]>();
  for (const role of mentions)
    if (role.kind === 'role' && role.holder)
      titles.set(role.holder.token, [...(titles.get(role.holder.token) ?? []), titleOf(doc, role)]);
  const found: Naming[] = [];
  let sentence = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    while (sentence + 1 < doc.sentences.length && doc.sentences[sentence]!.tokenEnd <= mention.token) sentence++;
    const { region, token: first, tokenEnd: last } = doc.sentences[sentence]!;
    if (region !== 'headline' && region !== 'body') continue;
    const { id, known, start, end, token } = mention;
    const field = region === 'headline' ? 'title' : 'body';
    found.push({
      id,
      known,
      start,
      end,
      name: nameOf(analysis, mention),
      sentence,
      field,
      titles: titles.get(token) ?? [],
      epithets: epithetsOf(analysis, mention, first, last),
      home: homeBehind(analysis, mention.tokenEnd, last),
    });
  }
  return found;
}

function titleOf(doc: Document, { id, of, body, tenure, token, tokenEnd, start, end }: RoleMention): NamedTitle {
  return {
    start,
    end,
    text: textOf(doc, token, tokenEnd),
    id,
    ...(of !== undefined && { of }),
    ...(body !== undefined && { body }),
    ...(tenure && { tenure }),
  };
}

/** The name's words, marks inside left out, without what is glued before the first and the possessive after the last. */
function nameOf(analysis: Analysis, { token, tokenEnd }: EntityMention): string {
  const words: string[] = [];
  for (let i = token; i < tokenEnd; i++) {
    const { surface } = formAt(analysis.doc, i);
    if (/[\p{L}\p{N}]/u.test(surface)) words.push(i === token ? withoutClitics(analysis, i) : surface);
  }
  return words.join(' ').replace(/['’]s$/, '');
}

/** A token without the conjunction and the preposition that are glued to it; its article stays. */
export function withoutClitics({ doc, tags }: Analysis, i: number): string {
  const { surface, readings } = formAt(doc, i);
  const reading = readings[tags.reading[i]!];
  if (!reading || (reading.conjunction === '' && reading.preposition === '')) return surface;
  return reading.article ? withArticle(surface.slice(reading.prefix)) : surface.slice(reading.prefix);
}
