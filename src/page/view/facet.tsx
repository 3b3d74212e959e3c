// In: a facet. Out: a list of its values to tick, each with how many conflicts it would show.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../core/say.ts';
import type { Model } from '../data.ts';
import { choicesOf, type Facet, NO_OUTLET, toggled } from '../filters.ts';
import { usePage } from '../page-context.ts';
import { Icon } from './icons.tsx';

export function FacetMenu({ facet }: { readonly facet: Facet }): JSX.Element {
  const { state, say } = usePage();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  useDismissed(menu, open, () => setOpen(false));
  const chosen = state.filters.wanted[facet]?.length ?? 0;
  return (
    <details
      class={`facet ${chosen > 0 ? 'on' : ''}`}
      ref={menu}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {say(`page.facet.${facet}`)}
        {chosen > 0 && <span class="count">{chosen}</span>}
        <Icon name="down" />
      </summary>
      {open && <Choices facet={facet} />}
    </details>
  );
}

function Choices({ facet }: { readonly facet: Facet }): JSX.Element {
  const { state, say, dispatch, model, verdictOf } = usePage();
  const { filters } = state;
  const choices = choicesOf(model.items, filters, facet, verdictOf);
  return (
    <ul class="choices">
      {[...choices].map(([value, n]) => (
        <li key={value}>
          <label>
            <input
              type="checkbox"
              checked={filters.wanted[facet]?.includes(value) ?? false}
              onChange={() => dispatch({ do: 'set', to: { filters: toggled(filters, facet, value) } })}
            />
            <bdi>{choiceName(facet, value, say, model)}</bdi>
            <span class="count">{n}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What a value of a facet is called. */
export function choiceName(facet: Facet, value: string, say: Say, model: Model): string {
  switch (facet) {
    case 'severity':
      return say(`severity.${value}`);
    case 'outlet':
      return value === NO_OUTLET ? say('page.facet.no-outlet') : value;
    case 'topic':
      return model.items.find(({ topic }) => topic.id === value)?.topic.label || say('pretty.no-topic');
    case 'rule':
      return say(`page.rule.${value}`);
    case 'language':
      return say(`page.language.${value}`);
    case 'scope':
      return say(`page.scope.${value}`);
    case 'verdict':
      return say(`page.verdict.${value}`);
  }
}

/** A menu closes at a click elsewhere and at Escape, which gives the focus back to what opened it. */
function useDismissed(menu: { readonly current: HTMLDetailsElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) close();
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      menu.current?.querySelector('summary')?.focus();
    };
    const element = menu.current;
    document.addEventListener('pointerdown', elsewhere);
    element?.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      element?.removeEventListener('keydown', onEscape);
    };
  });
}
