// In: a piece of evidence. Out: outlet, date, passage, who says it, where it stands and from whose text the article comes.
import type { JSX } from 'preact';
import type { Evidence, ReportedArticle, Side } from '../../core/conflict.ts';
import type { Say } from '../../core/say.ts';
import { dateText } from '../../report/date-text.ts';
import { attributionOf } from '../attribution.ts';
import type { Model } from '../data.ts';
import { usePage } from '../page-context.ts';
import { fileName } from '../timeline/rows.ts';
import { isolated } from '../words.ts';
import { Icon } from './icons.tsx';
import { Name } from './name.tsx';
import { Passage } from './passage.tsx';

interface Shown {
  readonly evidence: Evidence;
  readonly side: Side;
  readonly sides: readonly Side[];
}

export function EvidenceBlock({ evidence, side, sides }: Shown): JSX.Element {
  const { model, say } = usePage();
  const article = model.article(evidence.article);
  const { path, line, field } = evidence;
  return (
    <li class="evidence">
      <div class="evidence-head">
        <Name text={article?.outlet ?? fileName(path)} as="outlet" />
        <PublishedDate article={article} say={say} />
      </div>
      <Passage evidence={evidence} side={side} sides={sides} />
      <p class="evidence-foot">
        <span>{attributionOf(evidence, say).join(' · ')}</span>
        {field === 'title' && <span class="tag">{say('pretty.title')}</span>}
        <span class="place">
          <bdi dir="ltr" class="path">
            {path}:{line}
          </bdi>
          <ArticleLink article={article} say={say} />
        </span>
      </p>
      {article && <Lineage article={article} model={model} say={say} reason={false} />}
    </li>
  );
}

interface OfArticle {
  readonly article: ReportedArticle | undefined;
  readonly say: Say;
}

interface Reasoned {
  /** Say in words what was concluded from what. */
  readonly reason?: boolean;
}

/** The date of an article; what it was inferred from is told where there is room, else on demand. */
export function PublishedDate({ article, say, reason = false }: OfArticle & Reasoned): JSX.Element {
  const { tell } = usePage();
  const published = article?.published;
  if (!published) return <span class="date">{say('page.undated')}</span>;
  const { value, basis } = published;
  const because = tell(published.because).text;
  const clock = /T(\d\d:\d\d)/.exec(value)?.[1];
  const text = `${dateText(value, say)}${clock ? ` ${clock}` : ''}`;
  if (basis === 'stated') return <span class="date">{text}</span>;
  return (
    <span class="date" title={because}>
      {text} <span class="basis">{say(`page.date.${basis}`)}</span>
      {reason && <bdi class="basis">({because})</bdi>}
    </span>
  );
}

/** The address of an article leads there only where it is one of the web. */
function ArticleLink({ article, say }: OfArticle): JSX.Element | null {
  if (!article?.url || !/^https?:\/\//i.test(article.url)) return null;
  const label = say('page.open-article', { outlet: isolated(article.outlet ?? article.path) });
  return (
    <a class="external" href={article.url} target="_blank" rel="noopener noreferrer" title={label} aria-label={label}>
      <Icon name="external" />
    </a>
  );
}

/** From whose text an article comes, and which articles count as one source with it. */
export function Lineage({
  article,
  say,
  model,
  reason,
}: OfArticle & Reasoned & { readonly model: Model }): JSX.Element | null {
  const { tell } = usePage();
  const { basis, id } = article?.lineage ?? {};
  if (!basis) return null;
  const because = tell(article?.lineage.because ?? '').text;
  const kin = model.family(id!).filter((a) => a.id !== article!.id);
  const names = [...new Set(kin.map((a) => isolated(a.outlet ?? fileName(a.path))))];
  return (
    <p class="lineage" title={because}>
      <span class="tag">{say(`page.lineage.${basis}`)}</span>
      {names.length > 0 && <span>{say('page.lineage.family', { outlets: names.join(say('list.separator')) })}</span>}
      {(reason || names.length === 0) && <bdi>{because}</bdi>}
    </p>
  );
}
