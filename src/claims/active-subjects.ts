// In: the verb behind people who are counted. Out: whether they do it to others, so that it says nothing of what became of them.
import type { ConceptHit } from '../core/analysis.ts';
import { TAG } from '../core/syntax.ts';
import { groupList } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** آلاف المتظاهرين «يحاصرون القسم», 3 مسلحين قتلوا جنديين: what follows the verb, and is no time, is its object. */
export function doesToOthers(view: View, { head, tokenEnd, pos, record }: ConceptHit): boolean {
  if (view.doc.language.code !== 'ar' || pos !== 'verb' || record?.patient !== 'object') return false;
  if ((view.reading(head)?.pronoun ?? '') !== '') return true;
  const reading = view.reading(tokenEnd);
  if (reading === undefined || reading.preposition !== '' || reading.conjunction !== '') return false;
  const beside = view.mentionsIn(tokenEnd, tokenEnd + 1);
  if (beside.some(({ kind }) => kind === 'time')) return false;
  if (beside.some(({ kind }) => kind === 'number')) return view.analysis.nounAt(tokenEnd + 1) !== undefined;
  const noun = view.analysis.nounAt(tokenEnd);
  return view.analysis.tags.tag[tokenEnd] === TAG.noun && noun !== undefined && isOnesWork(view, noun);
}

/** Who and what something is done to: people, buildings, vehicles. */
const isOnesWork = (view: View, noun: string): boolean => view.nounIsOneOf(noun, DONE_TO);
const DONE_TO = groupList('what-is-done-to');
