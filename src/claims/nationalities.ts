// In: an analysed document. Out: where it says of which country people are: مهاجرين سوريين, «هم مالي ونيبالي», Mexican crew members.

import type { Analysis } from '../core/analysis.ts';
import type { Answer } from '../core/answer.ts';
import { formAt } from '../core/document.ts';
import { FEATURE, PHRASE_BIT, tableBit } from '../core/lexeme.ts';
import type { Sentence } from '../core/tokens.ts';
import { groupList, wordSet } from '../lexicon/sets.ts';

const MAY_NAME = tableBit('demonym') | PHRASE_BIT;
/** People whose nationality the press asks about. */
const ASKED_OF = groupList('people-whose-nationality-is-asked');
const THEY = wordSet('they');
/** Words after the nationality that stand in the evidence. */
const AFTER = 4;

/** Answers to the question of nationality: whose it is stands beside it. */
export function nationalitiesIn(analysis: Analysis): Answer[] {
  const { doc } = analysis;
  const found: Answer[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    if (sentence.region !== 'headline' && sentence.region !== 'body') continue;
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((formAt(doc, i).mask & MAY_NAME) === 0) continue;
      if (analysis.demonymAt(i) === undefined) continue;
      const from = beginsAt(analysis, sentence, i);
      if (from === undefined || isOfThing(analysis, i)) continue;
      const end = Math.min(sentence.tokenEnd, i + 1 + AFTER);
      found.push({
        question: 'nationality',
        gives: 'told',
        start: doc.tokens.start[from]!,
        end: doc.tokens.end[end - 1]!,
        sentence: index,
        field: sentence.region === 'headline' ? 'title' : 'body',
      });
      break;
    }
  }
  return found;
}

/** The token where the people are named; undefined where the adjective is said of no one asked about. */
function beginsAt(analysis: Analysis, sentence: Sentence, at: number): number | undefined {
  const { doc, world } = analysis;
  const isAsked = (token: number): boolean => {
    for (
      let noun = analysis.nounAt(token), steps = 0;
      noun !== undefined && steps < 8;
      noun = world.nouns[noun]?.is, steps++
    )
      if (ASKED_OF.includes(noun)) return true;
    return false;
  };
  if (doc.language.code === 'en') return at + 1 < sentence.tokenEnd && isAsked(at + 1) ? at : undefined;
  const before = at - 1;
  if (before < sentence.token) return undefined;
  return THEY.has(formAt(doc, before).fold) || isAsked(before) ? before : undefined;
}

/** «طائرة ركاب إيرانية»: a feminine singular is said of the thing, not of the people. «الرهائن بمالي» names a place. */
function isOfThing({ doc, tags }: Analysis, at: number): boolean {
  if (doc.language.code === 'en') return false;
  const reading = formAt(doc, at).readings[tags.reading[at]!];
  if (reading?.preposition !== '') return true;
  return (reading.features & FEATURE.feminine) !== 0 && (reading.features & FEATURE.plural) === 0;
}
