// In: what is embedded, remembered and asked for in the address. Out: the state in which the page opens.
import { SEVERITIES } from '../core/conflict.ts';
import { type Item, type Model, modelOf, type PageData } from './data.ts';
import { rememberedVerdicts } from './effects.ts';
import { type Filters, filtered } from './filters.ts';
import { linkedId } from './link.ts';
import { inListOrder } from './list-rows.ts';
import { type State, THEMES } from './state.ts';
import { recall, remember } from './storage.ts';

export interface First {
  readonly model: Model;
  readonly state: State;
  /** Whether the browser keeps anything. */
  readonly kept: boolean;
}

/** A page at least so wide shows a conflict beside the list. */
const WIDE = '(min-width: 900px)';

export function firstState(data: PageData): First {
  const model = modelOf(data);
  const kept = remember('tried', 'yes');
  const language = recall('language');
  const anyOpen = model.items.some((item) => item.status === 'open');
  const filters: Filters = { status: anyOpen && !data.showExplained ? 'open' : 'all', text: '', wanted: {} };
  const linked = model.find(linkedId(location.hash) ?? '');
  const state: State = {
    uiLang: language === 'ar' || language === 'en' ? language : data.uiLang,
    theme: THEMES.find((theme) => theme === recall('theme')) ?? 'auto',
    filters: linked ? seen(filters, linked) : filters,
    grouping: 'topic',
    selected: linked?.conflict.id ?? (matchMedia(WIDE).matches ? firstOf(model, filters) : undefined),
    dialog: undefined,
    ...rememberedVerdicts(),
    reviewer: recall('reviewer') ?? '',
    notes: {},
    notice: '',
  };
  return { model, state, kept };
}

const firstOf = (model: Model, filters: Filters): string | undefined =>
  inListOrder(
    filtered(model.items, filters, () => 'none'),
    'topic',
    SEVERITIES,
  )[0]?.conflict.id;

/** Filters under which an item is in the list: a link must not point at something that is hidden. */
export function seen(filters: Filters, item: Item): Filters {
  if (filtered([item], filters, () => 'none').length > 0) return filters;
  return { status: item.status === filters.status ? filters.status : 'all', text: '', wanted: {} };
}
