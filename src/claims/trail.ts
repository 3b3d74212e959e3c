// In: an analysed document. Out: its names and numbers in their order, the same in every language; and the agencies that it names as its source.
import type { Analysis } from '../core/analysis.ts';
import { formAt } from '../core/document.ts';
import type { EntityMention, Mention } from '../core/mention.ts';
import type { Sentence } from '../core/tokens.ts';
import type { NameKeys } from './features.ts';

/** Names by id, persons whom no table knows by the sound of the name, numbers and ordinals by value; headline and body alone. */
export function trailOf(analysis: Analysis, nameKeys: NameKeys): string[] {
  const { doc, mentions } = analysis;
  const body = doc.sentences.filter(({ region }) => region === 'body');
  const trail: string[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < body.length && body[at]!.tokenEnd <= mention.token) at++;
    if (at >= body.length) break;
    if (mention.token < body[at]!.token) continue;
    const key = keyOf(mention, nameKeys);
    if (key !== undefined && trail[trail.length - 1] !== key) trail.push(key);
  }
  return trail;
}

function keyOf(mention: Mention, nameKeys: NameKeys): string | undefined {
  if (mention.kind === 'number' || mention.kind === 'ordinal')
    return mention.value === undefined || mention.value <= 1 ? undefined : `number:${mention.value}`;
  if (mention.kind === 'place' || mention.kind === 'organisation') return mention.id;
  if (mention.kind !== 'person') return undefined;
  return mention.known ? mention.id : (nameKeys(mention.id.slice('person:'.length))[0] ?? mention.id);
}

/** `PRAIA (AFP) - …`, a headline that ends in «(رويترز)»: agencies in brackets at the beginning or end of a text. */
export function agenciesOf({ doc, mentions, world }: Analysis): string[] {
  const told = doc.sentences.filter(({ region }) => region === 'headline' || region === 'body');
  const edges = [...told.slice(0, 2), ...told.slice(-1)];
  const within = (m: EntityMention, { token, tokenEnd }: Sentence): boolean =>
    token <= m.token && m.tokenEnd <= tokenEnd;
  const surface = (i: number): string => (i >= 0 && i < doc.tokens.count ? formAt(doc, i).surface : '');
  const found = new Set<string>();
  for (const m of mentions) {
    if (m.kind !== 'organisation' || surface(m.token - 1) !== '(' || surface(m.tokenEnd) !== ')') continue;
    if (world.organisations[m.id.slice('organisation:'.length)]?.kind !== 'agency') continue;
    if (edges.some((s) => within(m, s))) found.add(m.id);
  }
  return [...found].sort();
}
