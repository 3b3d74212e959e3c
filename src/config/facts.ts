// In: a file of reference facts. Out: each fact as an article of one sentence, so that the same rules read it as read everything else.
import path from 'node:path';
import type { Article } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';
import { checkYaml, showFault } from './check.ts';
import { readText } from './load.ts';
import { type Fact, factsSchema } from './schema.ts';

/** @throws UserError showing every fault of the file in its own source line. */
export function loadFacts(file: string, cwd: string, say: Say): Article[] {
  const shown = path.relative(cwd, file).split(path.sep).join('/');
  const checked = checkYaml(shown, readText(file, shown, say), factsSchema, say);
  if ('faults' in checked) throw new UserError(checked.faults.map(showFault).join('\n'));
  return checked.value.map((fact, i) => articleOf(fact, i, shown, checked.lineOf([i, 'fact'])));
}

function articleOf({ fact, date, source, lang }: Fact, index: number, shown: string, line: number): Article {
  const span = { start: 0, end: fact.length };
  const id = `fact-${index + 1}`;
  return {
    id,
    path: `${shown}#${id}`,
    text: fact,
    lang: lang ?? (/[\u0620-\u064a]/.test(fact) ? 'ar' : 'en'),
    metadata: { ...(date && { published: date }), ...(source && { outlet: source }) },
    regions: [{ kind: 'body', ...span }],
    source: { kind: 'record', line, fields: [{ field: 'body', ...span }] },
    reference: true,
  };
}
