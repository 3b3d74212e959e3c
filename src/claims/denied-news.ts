// In: a predicate in its sentence. Out: whether the sentence says that what goes round of it is untrue: «نفى صحة ما تردد عن استقالته».
import { oncePer } from '../core/once.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** Words back from a predicate to the denial of the news of it, and on from the news to the word that calls it untrue. */
const REACH = 14;
const REACH_ON = 10;

/** News, what goes round, the words by which papers and sites tell it. */
const NEWS = group('news-of-a-thing');
const RUMOUR = 'be-rumoured';
const UNTRUE = group('called-untrue');
/** What stands for a thing that is told: «نفى ما نشر». */
const WHAT_IS_TOLD = wordSet('what-is-told');

/** Is the predicate at `head` told as news that is denied? */
export const isDeniedNews = (view: View, sentence: number, head: number): boolean =>
  denies(view).has(sentence) && newsOf(view, sentence, head) === 'denied';

/** Is it told only as what goes round: «الأخبار التي تداولتها المواقع عن وفاته»? */
export const isHearsay = (view: View, sentence: number, head: number): boolean =>
  circulates(view).has(sentence) && newsOf(view, sentence, head) === 'hearsay';

/** Nothing else may be told between the denial, the news and the predicate. */
function newsOf(view: View, sentence: number, head: number): 'denied' | 'hearsay' | undefined {
  const { token, tokenEnd } = view.doc.sentences[sentence]!;
  let news = -1;
  let hearsay = false;
  for (let t = head - 1; t >= Math.max(token, head - REACH); t--) {
    if (WHAT_IS_TOLD.has(view.fold(t))) news = t;
    const hit = view.conceptAt(t);
    if (hit === undefined) continue;
    if (UNTRUE.has(hit.concept) && hit.record?.stance === 'denies')
      return news >= 0 && !isNegated(view, t, token) ? 'denied' : undefined;
    if (!NEWS.has(hit.concept)) break;
    hearsay ||= hit.concept === RUMOUR;
    news = t;
  }
  if (news >= 0 && calledUntrue(view, head, tokenEnd)) return 'denied';
  return hearsay ? 'hearsay' : undefined;
}

/** Sentences in which something is denied or called untrue, or goes round. */
const denies = oncePer((view: View) => sentencesWith(view, UNTRUE));
const circulates = oncePer((view: View) => sentencesWith(view, new Set([RUMOUR])));

function sentencesWith(view: View, concepts: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  const { sentences } = view.doc;
  let at = 0;
  for (const { concept, head } of view.analysis.concepts) {
    if (!concepts.has(concept)) continue;
    while (at < sentences.length && sentences[at]!.tokenEnd <= head) at++;
    if (at < sentences.length && sentences[at]!.token <= head) found.add(at);
  }
  return found;
}

const isNegated = (view: View, token: number, from: number): boolean =>
  view.negationsIn(Math.max(from, token - 2), token).some((m) => m.attributes.scope === 'verb' && m.tokenEnd >= token);

/** «أنباء استقالته عارية عن الصحة», `reports of his resignation are untrue`. */
function calledUntrue(view: View, head: number, tokenEnd: number): boolean {
  const hits = view.conceptsIn(head + 1, Math.min(tokenEnd, head + REACH_ON));
  const next = hits.find(({ record }) => record?.class !== 'speech' || record.stance === 'denies');
  return next !== undefined && UNTRUE.has(next.concept) && !isNegated(view, next.token, head);
}
