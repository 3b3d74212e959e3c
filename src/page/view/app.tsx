// In: the report. Out: the page: head, filters, list, the open conflict, and what stands over them.
import type { JSX } from 'preact';
import { useMemo, useReducer } from 'preact/hooks';
import type { PageData } from '../data.ts';
import { useDocumentLanguage, useKeys, useLinks, useMemory, useNotice, useTheme } from '../effects.ts';
import { firstState } from '../first-state.ts';
import { PageContext } from '../page-context.ts';
import { usePrinting } from '../printing.tsx';
import { reduce } from '../state.ts';
import { usePageOf } from '../use-page-of.ts';
import { Detail } from './detail.tsx';
import { Header } from './header.tsx';
import { KeysHelp } from './keys-help.tsx';
import { ConflictList } from './list.tsx';
import { Sources } from './sources.tsx';
import { Toolbar } from './toolbar.tsx';

export function App({ data, printRoot }: { readonly data: PageData; readonly printRoot: HTMLElement }): JSX.Element {
  const first = useMemo(() => firstState(data), [data]);
  const [state, dispatch] = useReducer(reduce, first.state);
  const { page, addVerdicts, obey, follow } = usePageOf(first.model, state, dispatch, first.kept);
  const { say, model, shown, open } = page;
  const print = usePrinting(printRoot, page);
  useDocumentLanguage(state, say);
  useTheme(state);
  useMemory(state, first.kept);
  useNotice(state, () => dispatch({ do: 'set', to: { notice: '' } }));
  useLinks(follow);
  useKeys(obey, () => open(undefined));
  const item = state.selected === undefined ? undefined : model.find(state.selected);
  return (
    <PageContext.Provider value={page}>
      <div class="page" data-view={item ? 'detail' : 'list'}>
        {item && (
          <button type="button" class="skip" onClick={() => document.getElementById('detail')?.focus()}>
            {say('page.skip-to-detail')}
          </button>
        )}
        <Header addVerdicts={addVerdicts} print={print} />
        {!first.kept && <p class="not-kept">{say('page.not-kept')}</p>}
        {model.items.length > 0 && <Toolbar />}
        <main class="panes">
          <nav class="list-pane" aria-label={say('page.list')}>
            {shown.length > 0 ? <ConflictList /> : <Empty />}
          </nav>
          <div class="detail-pane">
            {item ? <Detail item={item} /> : <p class="empty">{say('page.empty.choose')}</p>}
          </div>
        </main>
        {state.dialog === 'keys' && <KeysHelp />}
        {state.dialog === 'sources' && <Sources />}
        <p class="notice" role="status">
          {state.notice}
        </p>
      </div>
    </PageContext.Provider>
  );

  function Empty(): JSX.Element {
    if (model.items.length > 0) return <p class="empty">{say('page.empty.filtered')}</p>;
    const articles = say('pretty.articles', { n: model.report.articles.length });
    return (
      <div class="empty">
        <p>{say('page.empty.none')}</p>
        <p>{say('page.empty.none-detail', { articles })}</p>
      </div>
    );
  }
}
