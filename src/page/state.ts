// In: what the reader does. Out: the state of the page after it.
import type { UiLang } from '../core/say.ts';
import type { Filters } from './filters.ts';
import { latest, type Verdict } from './verdicts.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
export type Grouping = 'topic' | 'severity';
type Dialog = 'keys' | 'sources';

export interface State {
  readonly uiLang: UiLang;
  readonly theme: Theme;
  readonly filters: Filters;
  readonly grouping: Grouping;
  /** Id of the conflict that is open. */
  readonly selected: string | undefined;
  readonly dialog: Dialog | undefined;
  /** All reviewers' verdicts, the latest of each on each conflict. */
  readonly verdicts: readonly Verdict[];
  /** Verdicts that stand in a file: taken back, they must be withdrawn there too. */
  readonly filed: readonly Verdict[];
  readonly reviewer: string;
  /** Notes as they are being written, by conflict. */
  readonly notes: Readonly<Record<string, string>>;
  /** Said to the reader once: what was copied, saved or added. */
  readonly notice: string;
}

export type Action =
  | { readonly do: 'set'; readonly to: Partial<State> }
  | { readonly do: 'judge'; readonly verdict: Verdict }
  | { readonly do: 'take-back'; readonly verdict: Verdict }
  | { readonly do: 'add'; readonly verdicts: readonly Verdict[]; readonly notice: string }
  | { readonly do: 'saved' }
  | { readonly do: 'name'; readonly reviewer: string };

export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case 'set':
      return { ...state, ...action.to };
    case 'judge':
      return { ...state, verdicts: withVerdict(state.verdicts, action.verdict) };
    case 'take-back':
      return { ...state, verdicts: takenBack(state, action.verdict) };
    case 'add': {
      const filed = [...state.filed, ...action.verdicts];
      return { ...state, verdicts: latest([...state.verdicts, ...action.verdicts]), filed, notice: action.notice };
    }
    case 'saved':
      return { ...state, filed: state.verdicts };
    case 'name':
      return named(state, action.reviewer);
  }
}

const isBy = (a: Verdict, b: Verdict): boolean => a.conflict === b.conflict && a.who === b.who;

const withVerdict = (verdicts: readonly Verdict[], verdict: Verdict): readonly Verdict[] => [
  ...verdicts.filter((v) => !isBy(v, verdict)),
  verdict,
];

/** A verdict that no file holds is forgotten; one that a file holds is withdrawn. */
function takenBack({ verdicts, filed }: State, withdrawn: Verdict): readonly Verdict[] {
  if (filed.some((v) => isBy(v, withdrawn))) return withVerdict(verdicts, withdrawn);
  return verdicts.filter((v) => !isBy(v, withdrawn));
}

/** A reviewer who gives a name takes the nameless verdicts along; those under another name stay that person's. */
function named(state: State, reviewer: string): State {
  const nameless = (v: Verdict): boolean => v.who === '' && reviewer !== '';
  const verdicts = state.verdicts.map((v) => (nameless(v) ? { ...v, who: reviewer } : v));
  return { ...state, reviewer, verdicts: latest(verdicts) };
}

/** The reader's own verdict on a conflict. */
export const ownVerdict = ({ verdicts, reviewer }: State, conflict: string): Verdict | undefined =>
  verdicts.find((v) => v.conflict === conflict && v.who === reviewer && v.verdict !== 'withdrawn');

/** The reader's note on a conflict: as it is being written, else as it stands beside the verdict. */
export const noteOn = (state: State, conflict: string): string =>
  state.notes[conflict] ?? ownVerdict(state, conflict)?.note ?? '';

/** The verdict that counts for a reader: their own, else the latest of the others. */
export function verdictFor(state: Pick<State, 'verdicts' | 'reviewer'>, conflict: string): Verdict | undefined {
  const given = state.verdicts.filter((v) => v.conflict === conflict && v.verdict !== 'withdrawn');
  return given.find((v) => v.who === state.reviewer) ?? given.sort((a, b) => (a.when < b.when ? 1 : -1))[0];
}
