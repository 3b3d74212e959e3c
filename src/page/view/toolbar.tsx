// In: the filters. Out: the bar that changes them: which conflicts, search, one list of choices for each facet, grouping.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { STATUSES } from '../data.ts';
import { choosable, chosenCount, type Filters, filtered } from '../filters.ts';
import { usePage } from '../page-context.ts';
import { FacetMenu } from './facet.tsx';
import { Icon } from './icons.tsx';

export function Toolbar(): JSX.Element {
  const { state, say, dispatch, shown, model } = usePage();
  const [unfolded, setUnfolded] = useState(false);
  const set = (filters: Filters): void => dispatch({ do: 'set', to: { filters } });
  const { filters } = state;
  const facets = useMemo(() => choosable(model.items), [model]);
  const on = chosenCount(filters);
  const clear = (): void => set({ status: filters.status, text: '', wanted: {} });
  return (
    <search class="toolbar" data-unfolded={unfolded}>
      <StatusTabs />
      <div class="search">
        <Icon name="search" />
        <input
          type="search"
          id="search"
          aria-label={say('page.search')}
          placeholder={say('page.search.hint')}
          value={filters.text}
          dir="auto"
          onInput={(event) => set({ ...filters, text: event.currentTarget.value })}
        />
      </div>
      <button type="button" class="unfold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        <Icon name="filter" /> {on > 0 ? say('page.filters.on', { n: on }) : say('page.filters')}
      </button>
      <div class="facets">
        {facets.map((facet) => (
          <FacetMenu key={facet} facet={facet} />
        ))}
        <label class="grouping">
          <span class="visually-hidden">{say('page.group')}</span>
          <select
            value={state.grouping}
            onChange={(event) =>
              dispatch({ do: 'set', to: { grouping: event.currentTarget.value === 'severity' ? 'severity' : 'topic' } })
            }
          >
            <option value="topic">{say('page.group.topic')}</option>
            <option value="severity">{say('page.group.severity')}</option>
          </select>
        </label>
      </div>
      <p class="shown-count" role="status">
        {(on > 0 || filters.text !== '') && (
          <>
            {say('page.position', { i: shown.length, n: model.items.length })}
            <button type="button" class="clear" onClick={clear}>
              <Icon name="close" /> {say('page.clear-filters')}
            </button>
          </>
        )}
      </p>
    </search>
  );
}

function StatusTabs(): JSX.Element {
  const { state, say, dispatch, model, verdictOf } = usePage();
  const { filters } = state;
  const present = STATUSES.filter((s) => s === 'open' || model.items.some((item) => item.status === s));
  const found = useMemo(
    () => filtered(model.items, { ...filters, status: 'all' }, verdictOf),
    [model, filters, verdictOf],
  );
  const count = (status: Filters['status']): number =>
    status === 'all' ? found.length : found.filter((item) => item.status === status).length;
  return (
    <fieldset class="tabs">
      <legend class="visually-hidden">{say('page.status')}</legend>
      {[...present, 'all' as const].map((status) => (
        <label key={status} class={filters.status === status ? 'on' : ''}>
          <input
            type="radio"
            name="status"
            value={status}
            checked={filters.status === status}
            onChange={() => dispatch({ do: 'set', to: { filters: { ...filters, status } } })}
          />
          {say(`page.status.${status}`)} <span class="count">{count(status)}</span>
        </label>
      ))}
    </fieldset>
  );
}
