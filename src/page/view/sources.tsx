// In: the report. Out: the articles that were read by lineage, what could not be read, what was not compared and why.
import type { JSX } from 'preact';
import type { ReportedArticle } from '../../core/conflict.ts';
import { grouped } from '../data.ts';
import { usePage } from '../page-context.ts';
import { fileName } from '../timeline/rows.ts';
import { directionOf } from '../words.ts';
import { DialogWindow } from './dialog.tsx';
import { Lineage, PublishedDate } from './evidence.tsx';
import { Name } from './name.tsx';

export function Sources(): JSX.Element {
  const { say, model, tell } = usePage();
  const { articles, problems, notCompared = [], notComparedOmitted = 0, tool } = model.report;
  const families = [...grouped(articles, (a) => a.lineage.id)];
  return (
    <DialogWindow title={say('page.sources.title')} name="sources">
      {problems.length > 0 && (
        <section class="problems">
          <h3>{say('page.problems')}</h3>
          <ul>
            {problems.map(({ path, line, message }) => (
              <li key={`${path} ${line}`}>
                <bdi dir="ltr" class="path">
                  {path}
                </bdi>{' '}
                {line !== undefined && <span>{say('page.line', { n: line })}: </span>}
                <bdi>{tell(message).text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {families.map(([id, members]) => (
        <Family key={id} members={members} />
      ))}
      {notCompared.length > 0 && (
        <section class="not-compared">
          <h3>{say('page.not-compared')}</h3>
          <ul>
            {notCompared.map(({ claims, because }) => (
              <li key={claims.join(' ')} {...tell(because).attributes}>
                {tell(because).text}
              </li>
            ))}
          </ul>
          {notComparedOmitted > 0 && <p>{say('pretty.not-compared-omitted', { n: notComparedOmitted })}</p>}
        </section>
      )}
      <p class="hint">{say('page.made-by', tool)}</p>
    </DialogWindow>
  );
}

function Family({ members }: { readonly members: readonly ReportedArticle[] }): JSX.Element {
  const { say } = usePage();
  if (members.length === 1) return <ArticleLine article={members[0]!} />;
  return (
    <section class="family">
      <h3>{say('page.sources.family', { n: members.length })}</h3>
      {members.map((article) => (
        <ArticleLine key={article.id} article={article} />
      ))}
    </section>
  );
}

function ArticleLine({ article }: { readonly article: ReportedArticle }): JSX.Element {
  const { say, model } = usePage();
  const { outlet, path, title, lang } = article;
  return (
    <div class="article-line">
      <p>
        <Name text={outlet ?? fileName(path)} as="outlet" /> <PublishedDate article={article} say={say} reason={true} />{' '}
        <span class="tag">{say(`page.language.${lang}`)}</span>
      </p>
      {title && (
        <p class="article-title" dir={directionOf(title)}>
          {title}
        </p>
      )}
      <p class="evidence-place">
        <bdi dir="ltr" class="path">
          {path}
        </bdi>
      </p>
      <Lineage article={article} model={model} say={say} reason={true} />
    </div>
  );
}
