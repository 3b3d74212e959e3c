// In: a report. Out: its topics with their conflicts; last, where there are any, the conflicts of no topic.
import type { Conflict, Report, ReportedTopic } from '../core/conflict.ts';
import type { Say } from '../core/say.ts';

export interface TopicConflicts {
  readonly topic: ReportedTopic;
  readonly conflicts: readonly Conflict[];
}

export function byTopic({ topics, conflicts }: Report, say: Say): readonly TopicConflicts[] {
  const known = new Set(topics.map(({ id }) => id));
  const rest = conflicts.filter(({ topic }) => !known.has(topic));
  const other: ReportedTopic = { id: '', label: say('pretty.no-topic'), articles: [] };
  return [
    ...topics.map((topic) => ({ topic, conflicts: conflicts.filter((c) => c.topic === topic.id) })),
    ...(rest.length > 0 ? [{ topic: other, conflicts: rest }] : []),
  ];
}
