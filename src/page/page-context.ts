// In: nothing. Out: what every part of the page is given: the report, the state, the speaker, and the way to change the state.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../core/say.ts';
import type { Item, Model, Told } from './data.ts';
import type { VerdictOf } from './filters.ts';
import type { Action, State } from './state.ts';
import type { VerdictKind } from './verdicts.ts';

export interface Page {
  readonly model: Model;
  readonly state: State;
  readonly say: Say;
  /** What the run said (questions, values, reasons), in the page's language where the report has it. */
  readonly tell: (text: string) => Told;
  readonly dispatch: (action: Action) => void;
  /** Conflicts that the filters let through, in the order of the list. */
  readonly shown: readonly Item[];
  readonly verdictOf: VerdictOf;
  /** Opens a conflict; undefined goes back to the list. */
  readonly open: (id: string | undefined) => void;
  /** Gives, changes or (undefined) takes back the reader's verdict on the open conflict. */
  readonly judge: (item: Item, verdict: VerdictKind | undefined, note: string) => void;
  /** Whether the browser keeps verdicts for the next visit. */
  readonly kept: boolean;
  readonly saveVerdicts: () => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('the page has no context');
  return page;
}
