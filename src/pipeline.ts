// In: articles and a setup. Out: mentions, claims, conflicts: the straight line, and the only file that knows its order.
import { type Decided, decisionsOn } from './align/decisions.ts';
import { type Alignment, align, type Topic } from './align/index.ts';
import type { WordSpans } from './align/pairs.ts';
import { inScene } from './align/scene.ts';
import { wordsOf } from './align/sentence-words.ts';
import type { Signatures } from './align/signatures.ts';
import { nameOf, viewOf } from './align/views.ts';
import { annotate } from './annotate/index.ts';
import { annotateValues } from './annotate/values.ts';
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
import type { Conflict } from './core/conflict.ts';
import type { Extraction } from './core/extraction.ts';
import type { Finding } from './core/finding.ts';
import type { Mention } from './core/mention.ts';
import type { Message } from './core/message.ts';
import type { Rule } from './core/rule.ts';
import type { Say } from './core/say.ts';
import type { TopicView } from './core/topic.ts';
import type { ArticleDecision } from './core/verdict.ts';
import { toConflicts } from './rules/findings/conflicts.ts';
import { settled } from './rules/findings/settle.ts';
import type { Setup } from './setup.ts';
import { toDocument } from './text/document.ts';
import { sentenceFacts } from './text/sentence-facts.ts';
import { inTimeZone } from './values/time-zone.ts';

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
    ...(metadata.published !== undefined && {
      date: { value: metadata.published, basis: 'stated', because: { id: 'date.stated' } },
    }),
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
    ...(article.reference && { reference: article.reference }),
  };
}

/** The articles of a run as its second half sees them: all of each signature, the rest where a topic is compared. */
export interface Extracted {
  readonly signatures: Signatures;
  readonly article: (index: number) => Article;
  readonly extraction: (index: number) => Extraction;
  /** Called when a topic is done with: what was loaded for it may be forgotten. */
  readonly release?: () => void;
  /** Is it wanted what this article says, or is it there for others to be compared with? Without it all are wanted. */
  readonly wanted?: (index: number) => boolean;
}

/** What the rules find in a topic. Plain data; articles by their index in the run. */
export interface Found {
  readonly findings: readonly Finding[];
  /** What tells the topic from every other. */
  readonly origin: string;
  /** What the topic is called; absent where its articles share no name and no event. */
  readonly label?: Message;
}

/** Gives what was found in a topic in an earlier run, or finds it and keeps it for the next. */
export type Remember = (topic: Topic, alignment: Alignment, find: () => Promise<Found>) => Promise<Found>;

/** How the second half is run: what reviewers decided, who is told when a part begins, what is remembered, who else has a turn between topics. */
export interface Checking {
  readonly decisions?: readonly ArticleDecision[];
  readonly reached?: Reached;
  readonly remember?: Remember;
  readonly breathe?: (done: number, topics: number) => Promise<void> | undefined;
  /** The same between the rules of a topic: large ones take a while. */
  readonly pause?: () => Promise<void> | undefined;
}

/** Told when a part of the second half begins. */
export type Reached = (stage: 'align' | 'compare') => void;

/** What the second half of the line makes of all extractions. */
export interface Checked {
  readonly alignment: Alignment;
  /** The topics that were compared. */
  readonly topics: readonly Topic[];
  readonly conflicts: readonly Conflict[];
  /** What topics with conflicts are called, by index. */
  readonly labels: ReadonlyMap<number, Message>;
  /** The view of a topic, by its index. */
  readonly view: (topic: number) => TopicView;
}

/** The second half of the line: what the articles of a run disagree about. */
export async function check(
  extracted: Extracted,
  rules: readonly Rule[],
  say: Say,
  setup: Setup,
  { decisions = [], reached, remember = (_topic, _alignment, find) => find(), breathe, pause }: Checking = {},
): Promise<Checked> {
  reached?.('align');
  const verdicts = decisionsOn(extracted.signatures, decisions);
  const alignment = align(extracted.signatures, setup.world(), verdicts);
  const comparison = comparisonOf(extracted, alignment, say, setup, verdicts.decided);
  reached?.('compare');
  const labels = new Map<number, Message>();
  const { wanted } = extracted;
  const topics = wanted ? alignment.topics.filter((topic) => topic.articles.some(wanted)) : alignment.topics;
  const conflicts: Conflict[] = [];
  for (const [done, topic] of topics.entries()) {
    const found = await remember(topic, alignment, () => comparison.find(topic, rules, pause));
    if (found.findings.length > 0 && found.label) labels.set(topic.index, found.label);
    conflicts.push(...comparison.conflicts(topic, found));
    extracted.release?.();
    setup.trim();
    await breathe?.(done, topics.length);
  }
  return { alignment, topics, conflicts, labels, view: (topic) => comparison.view(alignment.topics[topic]!) };
}

/** Compares topics one by one, each without the others. */
export function comparisonOf(
  { article, extraction, signatures }: Pick<Extracted, 'article' | 'extraction' | 'signatures'>,
  known: Pick<Alignment, 'dates' | 'lineageOf'>,
  say: Say,
  setup: Setup,
  decided: Decided,
): {
  readonly view: (topic: Topic) => TopicView;
  readonly find: (topic: Topic, rules: readonly Rule[], pause?: Checking['pause']) => Promise<Found>;
  readonly conflicts: (topic: Topic, found: Found) => readonly Conflict[];
} {
  const words: WordSpans = (ref) => {
    const source = article(ref.article);
    return wordsOf(source.text, extraction(ref.article).sentences[ref.sentence]!, () => setup.tongue(source.lang));
  };
  const viewing = { extraction, words, world: setup.world(), names: setup.names(), decided };
  const evident = {
    article,
    sentences: signatures.facts,
    lineage: (index: number) => known.lineageOf[index]!,
    say,
    fold: (of: Article, text: string) => setup.tongue(of.lang).language.fold(text),
  };
  const view = (topic: Topic): TopicView => viewOf(topic, known, viewing);
  return {
    view,
    find: async (topic, rules, pause) => {
      const seen = view(topic);
      const all: Finding[] = [];
      for (const rule of rules) {
        all.push(...rule.compare(seen));
        await pause?.();
      }
      const findings = inScene(settled(seen, all), seen.scene);
      return { findings, origin: seen.origin, ...(seen.label && { label: seen.label }) };
    },
    conflicts: (topic, { findings, origin }) => toConflicts(findings, { id: nameOf(topic), origin }, evident),
  };
}
