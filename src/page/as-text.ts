// In: a conflict. Out: it as plain text, to be pasted into a message or an editing system.
import type { Say } from '../core/say.ts';
import { dateText } from '../report/date-text.ts';
import { attributionOf } from './attribution.ts';
import type { Item, Model } from './data.ts';
import { fileName } from './timeline/rows.ts';

export function asText({ conflict, topic }: Item, model: Model, say: Say): string {
  const head = [topic.label, `${say(`severity.${conflict.severity}`)} · ${say(`page.rule.${conflict.rule}`)}`];
  const sides = conflict.sides.flatMap((side) => [
    '',
    `— ${side.label} (${say('pretty.sources', { n: side.sources })})`,
    ...side.evidence.flatMap((evidence) => {
      const article = model.article(evidence.article);
      const date = article?.published ? dateText(article.published.value, say) : say('page.undated');
      const outlet = article?.outlet ?? fileName(evidence.path);
      return [
        `${[outlet, date, ...attributionOf(evidence, say)].join(' · ')}`,
        `“${evidence.context || evidence.quote}”`,
        ...(article?.url ? [article.url] : []),
      ];
    }),
  ]);
  const { explanation } = conflict;
  const reason = explanation ? ['', `${say('page.both-true')}: ${explanation.text}`] : [];
  return [...head.filter((line) => line !== ''), conflict.message, ...sides, ...reason].join('\n');
}
