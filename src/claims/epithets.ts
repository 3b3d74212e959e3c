// In: a person's name in a text. Out: what the words beside it call him: his country, his calling (المدافع السنغالي نداي, `Brandal, a welder`).

import type { Analysis } from '../core/analysis.ts';
import { formAt, tokenSpan } from '../core/document.ts';
import { isKindOf } from '../core/hierarchy.ts';
import { FEATURE, TOKEN_KIND } from '../core/lexeme.ts';
import type { EntityMention } from '../core/mention.ts';
import type { Epithet } from '../core/naming.ts';
import { TAG, tagBits } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';

/** Words beside a name that are looked at. */
const REACH = 6;
const DESCRIBES = tagBits(TAG.noun, TAG.adjective, TAG.participle, TAG.determiner, TAG.proper);
/** Words between a name and what someone is said to be: «، وهو مدرس», «، ويعمل سائقا». */
const AND_IS = wordSet('between-name-and-calling');

/** Epithets of a name: what stands right before it, and in apposition behind a comma. */
export function epithetsOf(analysis: Analysis, mention: EntityMention, first: number, last: number): Epithet[] {
  return [...before(analysis, mention, first), ...after(analysis, mention, last)];
}

function before(analysis: Analysis, { token }: EntityMention, first: number): Epithet[] {
  const found: Epithet[] = [];
  const headLast = analysis.doc.language.headLast;
  for (let t = token - 1; t >= Math.max(first, token - REACH); t--) {
    const epithet = epithetAt(analysis, t);
    // A calling right before the name has the article: «وطالب فلان» is a verb.
    if (epithet?.kind === 'calling' && !headLast && t === token - 1 && !hasArticle(analysis, t)) break;
    if (epithet) found.push(epithet);
    if (epithet?.kind === 'calling' && !headLast) break;
    if (!epithet && (!describes(analysis, t) || analysis.titleAt(t) !== undefined)) break;
  }
  return found;
}

function after(analysis: Analysis, { tokenEnd }: EntityMention, last: number): Epithet[] {
  if (![',', '،'].includes(surfaceAt(analysis, tokenEnd, last))) return [];
  const headLast = analysis.doc.language.headLast;
  let found: Epithet | undefined;
  let told = !headLast;
  for (let t = tokenEnd + 1; t < Math.min(last, tokenEnd + 1 + REACH); t++) {
    const { fold, kind } = formAt(analysis.doc, t);
    const isAge =
      kind === TOKEN_KIND.number || (t > tokenEnd + 1 && [',', '،'].includes(surfaceAt(analysis, t, last)) && !found);
    if (AND_IS.has(fold) || isAge) {
      told ||= AND_IS.has(fold);
      continue;
    }
    const epithet = told ? epithetAt(analysis, t) : undefined;
    if (epithet?.kind === 'calling' && !isPast(analysis, t)) found = epithet;
    if (!describes(analysis, t) || (found && !headLast)) break;
  }
  return found ? [found] : [];
}

/** «a former aid worker»: one may have been two things. */
const isPast = ({ doc }: Analysis, t: number): boolean =>
  [t - 1, t - 2, t - 3, t + 1].some((i) => i >= 0 && i < doc.tokens.count && PAST.has(formAt(doc, i).fold));
const PAST = wordSet('of-the-past');

const surfaceAt = ({ doc }: Analysis, t: number, last: number): string => (t < last ? formAt(doc, t).surface : '');

function describes({ tags, doc }: Analysis, t: number): boolean {
  return formAt(doc, t).kind === TOKEN_KIND.word && ((1 << tags.tag[t]!) & DESCRIBES) !== 0;
}

/** What one word says of a person: a nationality, or a noun for those of one calling. */
function epithetAt(analysis: Analysis, t: number): Epithet | undefined {
  const { world } = analysis;
  const country = analysis.demonymAt(t);
  if (country !== undefined && world.places[country]?.kind === 'country')
    return { kind: 'nation', id: country, ...spanAt(analysis, t) };
  const noun = analysis.nounAt(t);
  if (noun === undefined || !isKindOf(world, noun, 'person') || world.nouns[noun]?.group) return undefined;
  if (!isOfOne(analysis, t)) return undefined;
  return hasCalling(analysis, noun) ? { kind: 'calling', id: noun, ...spanAt(analysis, t) } : undefined;
}

const hasArticle = ({ doc, tags }: Analysis, t: number): boolean =>
  formAt(doc, t).readings[tags.reading[t]!]?.article === true;

/** One person's calling, outside every name of a body: nobody of «المقاولون العرب» is a contractor. */
function isOfOne({ doc, tags, mentions }: Analysis, t: number): boolean {
  if (doc.language.code === 'en') return true;
  const reading = formAt(doc, t).readings[tags.reading[t]!];
  if (reading?.pronoun !== '') return false;
  const isPlural = (reading.features & (FEATURE.plural | FEATURE.dual)) !== 0;
  return !isPlural && !mentions.some((m) => m.kind === 'organisation' && m.token <= t && t < m.tokenEnd);
}

const spanAt = ({ doc }: Analysis, t: number): { readonly start: number; readonly end: number } => {
  const { start, end } = tokenSpan(doc, t, t + 1);
  return { start, end };
};

function hasCalling({ world: { nouns } }: Analysis, noun: string): boolean {
  for (let at: string | undefined = noun; at !== undefined; at = nouns[at]?.is)
    if (nouns[at]?.calling !== undefined) return true;
  return false;
}
