// In: an analysed document. Out: the features that tell what it is about, for finding articles on one story.
import type { Analysis } from '../core/analysis.ts';
import { formAt, type Sentence } from '../core/document.ts';
import type { Feature, FeatureKind } from '../core/extraction.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';

const LEAD_SENTENCES = 3;
const SHORTEST_WORD = 4;
/** Numbers below this are too common to tell one story from another. */
const LEAST_NUMBER = 13;

/** Key of a name that no table knows, equal across spellings and scripts. */
export type NameKey = (fold: string) => string;

/** Features of an article, each once with its greatest weight, ordered by key. */
export function featuresOf(analysis: Analysis, nameKey: NameKey): Feature[] {
  const weights = new Map<string, { kind: FeatureKind; weight: number }>();
  const add = (kind: FeatureKind, key: string, weight: number): void => {
    const known = weights.get(key);
    if (!known || known.weight < weight) weights.set(key, { kind, weight });
  };
  let seen = 0;
  for (const sentence of analysis.doc.sentences) {
    if (sentence.region !== 'headline' && sentence.region !== 'body') continue;
    const weight = sentence.region === 'headline' ? 3 : seen++ < LEAD_SENTENCES ? 2 : 1;
    addWords(analysis, sentence, weight, nameKey, add);
  }
  let sentence = 0;
  const { sentences } = analysis.doc;
  const weightAt = (token: number): number => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.tokenEnd <= token) sentence++;
    const { region } = sentences[sentence]!;
    return region === 'headline' ? 3 : sentence <= LEAD_SENTENCES ? 2 : region === 'body' ? 1 : 0;
  };
  addMentions(analysis, weightAt, add);
  return [...weights]
    .map(([key, { kind, weight }]) => ({ kind, key, weight }))
    .filter((f) => f.weight > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

type Add = (kind: FeatureKind, key: string, weight: number) => void;

function addMentions(analysis: Analysis, weightAt: (token: number) => number, add: Add): void {
  for (const mention of analysis.mentions) {
    const weight = weightAt(mention.token);
    if (mention.kind === 'person' || mention.kind === 'place' || mention.kind === 'organisation')
      add(mention.kind, mention.id, weight);
    if (mention.kind === 'number' && mention.within === undefined && (mention.value ?? 0) >= LEAST_NUMBER)
      add('number', `number:${mention.value}`, weight);
  }
  for (const hit of analysis.concepts)
    if (analysis.world.concepts[hit.concept]?.class === 'event')
      add('event', `event:${hit.concept}`, weightAt(hit.head));
}

/** Words in no table: names and rare words. */
function addWords({ doc, tags }: Analysis, sentence: Sentence, weight: number, nameKey: NameKey, add: Add): void {
  for (let i = sentence.token; i < sentence.tokenEnd; i++) {
    const form = formAt(doc, i);
    if (form.kind !== TOKEN_KIND.word || form.mask !== 0) continue;
    const tag = tags.tag[i];
    const stem = form.readings[0]?.stem ?? form.fold;
    if (stem.length < SHORTEST_WORD || tag === TAG.verb || tag === TAG.adverb) continue;
    add('word', `word:${nameKey(stem)}`, weight);
  }
}
