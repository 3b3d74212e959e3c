// In: a topic. Out: figures that count nothing and differ: scores, ages, points and goals that somebody has.
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { ageFindings } from './person-ages.ts';
import { scoreFindings } from './scores.ts';
import { tallyFindings } from './tallies.ts';

export const figuresApart = (view: TopicView): Finding[] => [
  ...scoreFindings(view),
  ...ageFindings(view),
  ...tallyFindings(view, 'quantity', 'points'),
  ...tallyFindings(view, 'quantity', 'goals'),
];
