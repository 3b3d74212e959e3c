// In: an analysed document. Out: the names in quotation marks that it gives ships: العبارة «سلام 7», باخرة سياحية تسمى "بنت النيل", the ferry "Sea Star".

import type { Analysis } from '../core/analysis.ts';
import type { Answer } from '../core/answer.ts';
import { formAt, type Quotation, textOf } from '../core/document.ts';
import { isKindOf } from '../core/hierarchy.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import { TAG, tagBits } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';
import { wordSet } from '../lexicon/sets.ts';

/** Words of a name; a longer quotation is something said. */
const LONGEST = 4;
/** Words between the ship and its name: «العبارة السياحية الإيطالية», «مركب نيلية والتي تسمى». */
const REACH = 6;
const DESCRIBES = tagBits(TAG.noun, TAG.adjective, TAG.participle, TAG.proper, TAG.relative);
const NAMING = wordSet('gives-a-thing-its-name');

/** Answers to the question what the ship is called: the name is what they give, the kind of ship what they are about. */
export function namedShipsIn(analysis: Analysis): Answer[] {
  const { doc } = analysis;
  const short = doc.quotations.filter(({ token, tokenEnd }) => tokenEnd - token <= LONGEST);
  if (short.length === 0) return [];
  return doc.sentences.flatMap((sentence, index): Answer[] => {
    if (sentence.region !== 'headline' && sentence.region !== 'body') return [];
    const own = short.filter(({ token }) => sentence.token <= token && token < sentence.tokenEnd);
    return own.flatMap((quotation): Answer[] => {
      const ship = shipBefore(analysis, sentence, quotation);
      if (ship === undefined) return [];
      const gives = foldedName(analysis, quotation);
      const field = sentence.region === 'headline' ? 'title' : 'body';
      const start = doc.tokens.start[ship.token]!;
      return [{ question: 'ship-name', gives, about: ship.noun, start, end: quotation.end, sentence: index, field }];
    });
  });
}

const foldedName = ({ doc }: Analysis, { token, tokenEnd }: Quotation): string => {
  const words: string[] = [];
  for (let i = token; i < tokenEnd; i++)
    if (formAt(doc, i).kind !== TOKEN_KIND.punctuation) words.push(formAt(doc, i).fold);
  return words.join(' ');
};

/** The ship that a quotation right behind it names, nothing but what describes it between them. */
function shipBefore(
  analysis: Analysis,
  { token: first }: Sentence,
  quotation: Quotation,
): { readonly token: number; readonly noun: string } | undefined {
  const { doc, tags, world } = analysis;
  // A quotation of a single figure or mark is no name.
  if (!/\p{L}{2}/u.test(textOf(doc, quotation.token, quotation.tokenEnd))) return undefined;
  const last = quotation.token - 2;
  for (let i = last; i >= Math.max(first, last - REACH); i--) {
    const noun = analysis.nounAt(i);
    if (noun !== undefined && isKindOf(world, noun, 'ship')) return { token: i, noun };
    if (((1 << tags.tag[i]!) & DESCRIBES) === 0 && !NAMING.has(formAt(doc, i).fold)) return undefined;
  }
  return undefined;
}
