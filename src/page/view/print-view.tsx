// In: the conflicts that are shown. Out: all of them written out one after the other, for paper.
import type { JSX } from 'preact';
import { FACETS } from '../filters.ts';
import { usePage } from '../page-context.ts';
import { verdictFor } from '../state.ts';
import { TimelineChart } from '../timeline/chart.tsx';
import { DetailHead } from './detail.tsx';
import { choiceName } from './facet.tsx';
import { Sides } from './sides.tsx';
import { VerdictLine } from './triage.tsx';
import { Explanation, Why } from './why.tsx';

/** Width of a page's text in CSS pixels: A4 and Letter less their margins. */
const PAGE_WIDTH = 470;
/** A longer report is printed without drawings. */
const MOST_DRAWN = 200;

export function PrintView(): JSX.Element {
  const { shown, say, model, state } = usePage();
  const { articles, topics, tool } = model.report;
  const read = {
    articles: say('pretty.articles', { n: articles.length }),
    topics: say('pretty.topics', { n: topics.length }),
  };
  return (
    <div class="print">
      <header>
        <h1>{say('page.title')}</h1>
        <p>
          {say('page.read', read)} · {say('page.conflicts', { n: shown.length })}
        </p>
        <PrintedFilters />
      </header>
      {shown.map((item) => {
        const verdict = verdictFor(state, item.conflict.id);
        return (
          <article key={item.conflict.id} class="print-conflict">
            <DetailHead item={item} heading={`print-${item.conflict.id}`} />
            <Explanation item={item} />
            <Sides item={item} whole={true} />
            <Why item={item} />
            {shown.length <= MOST_DRAWN && <TimelineChart item={item} width={PAGE_WIDTH} />}
            {verdict && (
              <p class="print-verdict">
                <VerdictLine verdict={verdict} />
              </p>
            )}
          </article>
        );
      })}
      <footer>{say('page.made-by', tool)}</footer>
    </div>
  );
}

/** Paper must say what was left out. */
function PrintedFilters(): JSX.Element {
  const { state, say, model, shown } = usePage();
  const { status, text, wanted } = state.filters;
  const separator = say('list.separator');
  const facets = FACETS.filter((facet) => (wanted[facet]?.length ?? 0) > 0).map(
    (facet) =>
      `${say(`page.facet.${facet}`)}: ${wanted[facet]!.map((v) => choiceName(facet, v, say, model)).join(separator)}`,
  );
  const filters = [say(`page.status.${status}`), ...facets, ...(text === '' ? [] : [`“${text}”`])].join(' · ');
  return (
    <p>
      {say('page.printed-filters', {
        shown: say('page.position', { i: shown.length, n: model.items.length }),
        filters,
      })}
    </p>
  );
}
