// In: the extractions of a run, and what compares topics. Out: what its articles disagree about. The second half of the line but for the
// comparison itself, which a run that remembers all its topics need not load.
import { type Decided, decisionsOn } from './align/decisions.ts';
import { type Alignment, align, type Topic } from './align/index.ts';
import type { Signatures } from './align/signatures.ts';
import { nameOf } from './align/topic-name.ts';
import type { Article } from './core/article.ts';
import type { Conflict } from './core/conflict.ts';
import type { Extraction } from './core/extraction.ts';
import type { Finding } from './core/finding.ts';
import type { Message } from './core/message.ts';
import type { Say } from './core/say.ts';
import type { TopicView } from './core/topic.ts';
import type { ArticleDecision } from './core/verdict.ts';
import { toConflicts } from './rules/findings/conflicts.ts';
import type { Setup } from './setup.ts';

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
  /** Notes that were left out, of kinds that are mostly wrong in an archive. */
  readonly spared: number;
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
  /** Notes that were left out, of kinds that are mostly wrong in an archive. */
  readonly spared: number;
  /** What topics with conflicts are called, by index. */
  readonly labels: ReadonlyMap<number, Message>;
  /** The view of a topic, by its index. */
  readonly view: (topic: number) => Promise<TopicView>;
}

/** What a topic looks like to the rules, and what they find in it. */
export interface Comparison {
  readonly view: (topic: Topic) => TopicView;
  readonly find: (topic: Topic, pause?: Checking['pause']) => Promise<Found>;
}

/** What compares the topics of a run; asked for when the first is to be compared. */
export type Comparer = (known: Pick<Alignment, 'dates' | 'lineageOf'>, decided: Decided) => Promise<Comparison>;

/** What the articles of a run disagree about. */
export async function checkBy(
  comparer: Comparer,
  extracted: Extracted,
  say: Say,
  setup: Setup,
  { decisions = [], reached, remember = (_topic, _alignment, find) => find(), breathe, pause }: Checking = {},
): Promise<Checked> {
  reached?.('align');
  const verdicts = decisionsOn(extracted.signatures, decisions);
  const alignment = align(extracted.signatures, setup.world(), verdicts);
  let asked: Promise<Comparison> | undefined;
  const comparison = (): Promise<Comparison> => (asked ??= comparer(alignment, verdicts.decided));
  const conflictsOf = conflictsFrom(extracted, alignment, say, setup);
  reached?.('compare');
  const labels = new Map<number, Message>();
  const { wanted } = extracted;
  const topics = wanted ? alignment.topics.filter((topic) => topic.articles.some(wanted)) : alignment.topics;
  const conflicts: Conflict[] = [];
  let spared = 0;
  for (const [done, topic] of topics.entries()) {
    const found = await remember(topic, alignment, async () => (await comparison()).find(topic, pause));
    if (found.findings.length > 0 && found.label) labels.set(topic.index, found.label);
    conflicts.push(...conflictsOf(topic, found));
    spared += found.spared;
    extracted.release?.();
    setup.trim();
    await breathe?.(done, topics.length);
  }
  const view = async (topic: number): Promise<TopicView> => (await comparison()).view(alignment.topics[topic]!);
  return { alignment, topics, conflicts, spared, labels, view };
}

/** Tells what was found in a topic as conflicts, in the words of `say`. */
export function conflictsFrom(
  { article, signatures }: Pick<Extracted, 'article' | 'signatures'>,
  { lineageOf }: Pick<Alignment, 'lineageOf'>,
  say: Say,
  setup: Setup,
): (topic: Topic, found: Found) => readonly Conflict[] {
  const evident = {
    article,
    sentences: signatures.facts,
    lineage: (index: number) => lineageOf[index]!,
    say,
    fold: (of: Article, text: string) => setup.tongue(of.lang).language.fold(text),
  };
  return (topic, { findings, origin }) => toConflicts(findings, { id: nameOf(topic), origin }, evident);
}
