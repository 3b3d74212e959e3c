// In: articles and a setup. Out: mentions, claims, findings: the straight line. `check.ts` aligns the articles between its halves.
import type { Decided } from './align/decisions.ts';
import type { Alignment, Topic } from './align/index.ts';
import type { WordSpans } from './align/pairs.ts';
import { inScene } from './align/scene.ts';
import { wordsOf } from './align/sentence-words.ts';
import { viewOf } from './align/views.ts';
import { annotate } from './annotate/index.ts';
import { annotateValues } from './annotate/values.ts';
import { type Checked, type Checking, type Comparison, checkBy, type Extracted } from './check.ts';
import { dateClues, holderClues } from './claims/dating-clues.ts';
import { featuresOf } from './claims/features.ts';
import { answersOf, makeClaims } from './claims/index.ts';
import { labelUsesOf } from './claims/labels.ts';
import { namingsOf } from './claims/namings.ts';
import { scenesOf } from './claims/scenes.ts';
import { standsOf } from './claims/stands.ts';
import { agenciesOf, trailOf } from './claims/trail.ts';
import type { Analysis } from './core/analysis.ts';
import type { Article } from './core/article.ts';
import type { Extraction } from './core/extraction.ts';
import type { Finding } from './core/finding.ts';
import type { Mention } from './core/mention.ts';
import type { Rule } from './core/rule.ts';
import type { Say } from './core/say.ts';
import type { TopicView } from './core/topic.ts';
import { settled } from './rules/findings/settle.ts';
import type { Setup } from './setup.ts';
import { toDocument } from './text/document.ts';
import { sentenceFacts } from './text/sentence-facts.ts';
import { inTimeZone } from './values/time-zone.ts';

export { RULES } from './rules/index.ts';

/** The mentions of one text. `reference` is the local date-time that relative times start from, ISO 8601. */
export function inspectText(article: Article, reference: string | undefined, setup: Setup): readonly Mention[] {
  return analyse(article, reference, setup).mentions;
}

/** Tokens, mentions and lexicon hits of one article. */
function analyse(article: Article, written: string | undefined, setup: Setup): Analysis {
  const { vocabulary, lexicon } = setup.tongue(article.lang);
  const reference = written && setup.timeZone ? inTimeZone(written, setup.timeZone) : written;
  const world = setup.world();
  const doc = toDocument(article, vocabulary);
  return annotate(doc, lexicon, world, (d, tags) =>
    annotateValues(d, lexicon, { reference, units: world.units, tags }),
  );
}

/** The first half of the line: what one article says. Needs no other article; the same article gives the same extraction. */
export function extract(article: Article, setup: Setup): Extraction {
  const { id, path, lang, metadata } = article;
  const analysis = analyse(article, metadata.published, setup);
  const claims = makeClaims(analysis);
  return {
    id,
    path,
    lang,
    metadata,
    date:
      metadata.published === undefined
        ? undefined
        : { value: metadata.published, basis: 'stated', because: { id: 'date.stated' } },
    sentences: sentenceFacts(analysis.doc),
    claims,
    features: featuresOf(analysis, (name) => setup.names().wholeKeys(name)),
    places: scenesOf(claims),
    namings: namingsOf(analysis),
    labels: labelUsesOf(analysis),
    answers: answersOf(analysis),
    stands: standsOf(analysis, claims),
    clues: dateClues(analysis),
    holders: holderClues(analysis),
    trail: trailOf(analysis, (name) => setup.names().wholeKeys(name)),
    agencies: agenciesOf(analysis),
    reference: article.reference,
  };
}

/** The second half of the line: what the articles of a run disagree about. */
export const check = (
  extracted: Extracted,
  rules: readonly Rule[],
  say: Say,
  setup: Setup,
  checking?: Checking,
): Promise<Checked> =>
  checkBy(
    async (known, decided) => comparisonOf(extracted, rules, known, setup, decided),
    extracted,
    say,
    setup,
    checking,
  );

/** Is there one article, or one that came out again word for word at the same time? It has nothing to be set against. */
const isOneText = ([first, ...others]: readonly Article[]): boolean =>
  others.every(({ text, metadata }) => text === first!.text && metadata.published === first!.metadata.published);

/** Compares topics one by one, each without the others. */
export function comparisonOf(
  { article, extraction }: Pick<Extracted, 'article' | 'extraction'>,
  rules: readonly Rule[],
  known: Pick<Alignment, 'dates' | 'lineageOf'>,
  setup: Setup,
  decided: Decided,
): Comparison {
  const words: WordSpans = (ref) => {
    const source = article(ref.article);
    return wordsOf(source.text, extraction(ref.article).sentences[ref.sentence]!, () => setup.tongue(source.lang));
  };
  const viewing = { extraction, words, world: setup.world(), names: setup.names(), decided };
  const view = (topic: Topic): TopicView => viewOf(topic, known, viewing);
  return {
    view,
    find: async (topic, pause) => {
      const seen = view(topic);
      const all: Finding[] = [];
      const alone = isOneText(topic.articles.map(article));
      for (const rule of rules) {
        if (alone && rule.across) continue;
        all.push(...rule.compare(seen));
        await pause?.();
      }
      const { findings, spared } = settled(seen, all);
      return {
        findings: inScene(findings, seen.scene),
        spared,
        origin: seen.origin,
        ...(seen.label && { label: seen.label }),
      };
    },
  };
}
