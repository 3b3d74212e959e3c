// In: a report. Out: Markdown that pastes into an issue or a CMS: a heading a topic, a table a conflict.
import type { Conflict, Evidence, Report } from '../core/conflict.ts';
import type { ReportContext, Reporter } from '../core/reporter.ts';
import { byTopic } from './by-topic.ts';
import { plain } from './display.ts';
import { excerptOf } from './excerpt.ts';
import { bySeverity } from './sentence.ts';

export const markdown: Reporter = {
  name: 'markdown',
  summary: 'Markdown, for issues and content systems',
  *write(report, context) {
    const { say } = context;
    for (const { topic, conflicts: all } of byTopic(report, say)) {
      const conflicts = bySeverity(all.filter((c) => !c.suppressed));
      const open = conflicts.filter((c) => !c.explanation || context.explained === 'show');
      const quiet = conflicts.length - open.length;
      if (conflicts.length === 0) continue;
      yield `## ${inline(topic.label)}\n\n`;
      for (const conflict of open) yield* section(conflict, report, context);
      if (quiet > 0 && context.explained === 'count')
        yield `*${inline(say('markdown.more-explained', { n: quiet }))}*\n\n`;
    }
    yield `${inline(summary(report, context))}\n`;
  },
};

function* section(conflict: Conflict, report: Report, context: ReportContext): Iterable<string> {
  const { say } = context;
  const outlets = new Map(report.articles.map((a) => [a.id, a]));
  yield `### ${inline(conflict.message)}\n\n`;
  yield `${say(`severity.${conflict.severity}`)} · \`${conflict.rule}\` · \`${conflict.id}\`\n\n`;
  yield `| ${['label', 'outlet', 'quote'].map((c) => say(`cell.${c}`)).join(' | ')} |\n| --- | --- | --- |\n`;
  for (const side of conflict.sides)
    for (const [i, evidence] of side.evidence.entries()) {
      const article = outlets.get(evidence.article);
      const date = article?.published ? ` (${article.published.value.slice(0, 10)})` : '';
      yield `| ${i === 0 ? `**${inline(side.label)}**` : ''} | ${inline(article?.outlet ?? '')}${date} ${code(`${evidence.path}:${evidence.line}`)} | ${said(evidence, context)} |\n`;
    }
  yield '\n';
  if (conflict.explanation) yield `${inline(say('line.explained', { text: conflict.explanation.text }))}\n\n`;
  for (const reason of conflict.reasons) yield `- ${inline(reason)}\n`;
  yield conflict.reasons.length > 0 ? '\n' : '';
}

/** Characters of a passage with the words around it. */
const LONGEST_PASSAGE = 180;

/** The passage in its sentence, set in bold there. */
function said(evidence: Evidence, { say }: ReportContext): string {
  const { speaker, via } = evidence.attribution;
  const { before, quote, after } = excerptOf(evidence, LONGEST_PASSAGE);
  const bold = before.trim() === '' && after.trim() === '' ? inline(quote) : `**${inline(quote)}**`;
  const text = say('markdown.quote', { text: `${inline(before)}${bold}${inline(after)}` });
  const by = [...(speaker ? [inline(speaker)] : []), ...(via ? [inline(say('pretty.citing', { name: via }))] : [])];
  return `${text}${by.length > 0 ? ` — ${by.join(', ')}` : ''}`;
}

function summary(report: Report, { say }: ReportContext): string {
  const articles = say('pretty.articles', { n: report.articles.length });
  return `${articles}${say('list.separator')}${say('pretty.topics', { n: report.topics.length })}.`;
}

/** Text that Markdown and the HTML in it read as text: nothing of an article becomes a link, a tag, a table cell or a mention. */
function inline(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#!~]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replace(/(https?):\/\//g, '$1:&#47;&#47;');
}

/** A path as code, fenced by more backticks than it holds. */
function code(text: string): string {
  const safe = plain(text).replaceAll('|', '\\|');
  const fence = '`'.repeat(Math.max(0, ...[...safe.matchAll(/`+/g)].map((m) => m[0].length)) + 1);
  return safe.includes('`') ? `${fence} ${safe} ${fence}` : `${fence}${safe}${fence}`;
}
