// In: a conflict. Out: it as plain text, to be pasted into a message or an editing system.
import { dateText } from '../report/date-text.ts';
import { attributionOf } from './attribution.ts';
import type { Item } from './data.ts';
import type { Page } from './page-context.ts';
import { fileName } from './timeline/rows.ts';

export function asText({ conflict, topic }: Item, { model, say, tell }: Pick<Page, 'model' | 'say' | 'tell'>): string {
  const head = [topic.label, `${say(`severity.${conflict.severity}`)} · ${say(`page.rule.${conflict.rule}`)}`];
  const sides = conflict.sides.flatMap((side) => [
    '',
    `— ${tell(side.label).text} (${say('pretty.sources', { n: side.sources })})`,
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
  const reason = explanation ? ['', `${say('page.both-true')}: ${tell(explanation.text).text}`] : [];
  return [...head.filter((line) => line !== ''), tell(conflict.message).text, ...sides, ...reason].join('\n');
}
