// In: an analysed document. Out: the features that tell what it is about, for finding articles on one story.
import type { Analysis } from '../core/analysis.ts';
import { formAt } from '../core/document.ts';
import type { Feature, FeatureKind } from '../core/extraction.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { EntityMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';

const LEAD_SENTENCES = 3;
const SHORTEST_WORD = 4;
/** Numbers below this are too common to tell one story from another. */
const LEAST_NUMBER = 13;

/** Keys of a name that no table knows, some of them equal across spellings and scripts. */
export type NameKeys = (name: string) => readonly string[];

/** Features of an article, each once with its greatest weight, ordered by key. */
export function featuresOf(analysis: Analysis, nameKeys: NameKeys): Feature[] {
  const found = new Map<string, Feature>();
  const add = (kind: FeatureKind, key: string, weight: number): void => {
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { kind, key, weight });
  };
  let seen = 0;
  const named = knownTokens(analysis);
  for (const sentence of analysis.doc.sentences) {
    if (sentence.region !== 'headline' && sentence.region !== 'body') continue;
    const weight = sentence.region === 'headline' ? 3 : seen++ < LEAD_SENTENCES ? 2 : 1;
    addWords(analysis, sentence, weight, named, add);
  }
  let sentence = 0;
  const { sentences } = analysis.doc;
  const weightAt = (token: number): number => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.tokenEnd <= token) sentence++;
    const { region } = sentences[sentence]!;
    return region === 'headline' ? 3 : sentence <= LEAD_SENTENCES ? 2 : region === 'body' ? 1 : 0;
  };
  addMentions(analysis, weightAt, nameKeys, add);
  return [...found.keys()].sort().map((key) => found.get(key)!);
}

type Add = (kind: FeatureKind, key: string, weight: number) => void;

function addMentions(analysis: Analysis, weightAt: (token: number) => number, nameKeys: NameKeys, add: Add): void {
  for (const mention of analysis.mentions) {
    const weight = weightAt(mention.token);
    if (mention.kind === 'person' || mention.kind === 'place' || mention.kind === 'organisation')
      for (const key of keysOf(mention, nameKeys)) add(mention.kind, key, weight);
    if (mention.kind === 'number' && mention.within === undefined && (mention.value ?? 0) >= LEAST_NUMBER)
      add('number', `number:${mention.value}`, weight);
  }
  for (const hit of analysis.concepts)
    if (hit.record?.class === 'event') add('event', `event:${hit.concept}`, weightAt(hit.head));
}

const LEAST_KEY = 4;

/** A known name by its id, a person whom no table knows by the sound of the name. */
function keysOf({ id, kind, known }: EntityMention, nameKeys: NameKeys): readonly string[] {
  if (known || kind !== 'person' || id.indexOf(' ') < 0) return [id];
  const keys = nameKeys(id.slice('person:'.length)).filter((key) => key.length >= LEAST_KEY);
  return keys.length === 0 ? [id] : keys.map((key) => `person~${key}`);
}

/** Tokens of names that stand in the tables: Ababa is no rare word. */
function knownTokens({ doc, mentions }: Analysis): Uint8Array {
  const named = new Uint8Array(doc.tokens.count);
  for (const m of mentions)
    if ((m.kind === 'person' || m.kind === 'place' || m.kind === 'organisation') && m.known)
      named.fill(1, m.token, m.tokenEnd);
  return named;
}

/** Words in no table: names and rare words. */
function addWords({ doc, tags }: Analysis, sentence: Sentence, weight: number, named: Uint8Array, add: Add): void {
  for (let i = sentence.token; i < sentence.tokenEnd; i++) {
    const form = formAt(doc, i);
    if (form.kind !== TOKEN_KIND.word || form.mask !== 0 || named[i] !== 0) continue;
    const tag = tags.tag[i];
    const stem = form.readings[0]?.stem ?? form.fold;
    if (stem.length < SHORTEST_WORD || tag === TAG.verb || tag === TAG.adverb) continue;
    add('word', `word:${stem}`, weight);
  }
}
