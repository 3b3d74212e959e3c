// In: the model and the state. Out: the page as its parts see it, and what the reader's commands do.

import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { SEVERITIES } from '../core/conflict.ts';
import { VERDICT_FILE } from '../core/verdict.ts';
import { now } from './clock.ts';
import type { Item, Model, Told } from './data.ts';
import { saveFile } from './files.ts';
import { filtered, type VerdictOf } from './filters.ts';
import { seen } from './first-state.ts';
import type { Command } from './keys.ts';
import { showLink } from './link.ts';
import { inListOrder } from './list-rows.ts';
import type { Page } from './page-context.ts';
import { type Action, noteOn, ownVerdict, type State, verdictFor } from './state.ts';
import { readVerdicts, type VerdictKind, verdictOn, verdictsFile } from './verdicts.ts';
import { SPEAKERS } from './words.ts';

interface PageOf {
  readonly page: Page;
  readonly addVerdicts: (file: File) => void;
  readonly obey: (command: Command) => void;
  /** Opens what a link points at, whatever the filters hide. */
  readonly follow: (id: string) => void;
}

export function usePageOf(model: Model, state: State, dispatch: (action: Action) => void, kept: boolean): PageOf {
  const say = SPEAKERS[state.uiLang];
  const { verdicts, reviewer, filters, grouping } = state;
  const verdictOf = useMemo(() => verdictsBy({ verdicts, reviewer }), [verdicts, reviewer]);
  const shown = useMemo(
    () => inListOrder(filtered(model.items, filters, verdictOf), grouping, SEVERITIES),
    [model, filters, verdictOf, grouping],
  );
  const open = useCallback((id: string | undefined) => dispatch({ do: 'set', to: { selected: id } }), [dispatch]);
  useShownLink(state.selected);
  const judge = (item: Item, verdict: VerdictKind | undefined, note: string): void => {
    const kind = verdict ?? 'withdrawn';
    const said = { verdict: kind, ...(note !== '' && { note }), who: reviewer, when: now() } as const;
    const given = verdictOn(item.conflict, model.report, said);
    dispatch({ do: verdict ? 'judge' : 'take-back', verdict: given });
  };
  const ours = verdicts.filter((v) => model.find(v.conflict)?.conflict.id === v.conflict);
  const saveVerdicts = (): void => {
    if (ours.length > 0) saveFile(VERDICT_FILE, verdictsFile(ours));
    dispatch(ours.length > 0 ? { do: 'saved' } : { do: 'set', to: { notice: say('page.export.none') } });
  };
  const tell = (text: string): Told => model.tell(text, state.uiLang);
  const page: Page = { model, state, say, tell, dispatch, shown, verdictOf, open, judge, kept, saveVerdicts };
  const follow = (id: string): void => {
    const item = model.find(id);
    if (item) dispatch({ do: 'set', to: { selected: item.conflict.id, filters: seen(filters, item) } });
  };
  return { page, follow, addVerdicts: (file) => void adding(file, page), obey: (command) => obeying(command, page) };
}

/** The address follows the reader; the conflict that opens by itself is not put into it. */
function useShownLink(selected: string | undefined): void {
  const before = useRef(selected);
  useEffect(() => {
    if (before.current !== selected) showLink(selected);
    before.current = selected;
  }, [selected]);
}

/** Verdicts are looked up for every conflict at every turn: once through them, not once for each. */
function verdictsBy(state: Pick<State, 'verdicts' | 'reviewer'>): VerdictOf {
  const judged = new Map<string, VerdictKind | 'none'>();
  for (const { conflict } of state.verdicts) {
    if (judged.has(conflict)) continue;
    const verdict = verdictFor(state, conflict)?.verdict;
    judged.set(conflict, verdict === undefined || verdict === 'withdrawn' ? 'none' : verdict);
  }
  return (item) => judged.get(item.conflict.id) ?? 'none';
}

async function adding(file: File, { model, say, dispatch }: Page): Promise<void> {
  const { verdicts, unreadable } = readVerdicts(await file.text());
  const known = new Set(model.items.map((item) => item.conflict.id));
  const ours = verdicts.filter((v) => known.has(v.conflict));
  const said = [say('page.imported', { n: ours.length })];
  if (unreadable.length > 0) said.push(say('page.import.unreadable', { n: unreadable.length }));
  dispatch({ do: 'add', verdicts: ours, notice: said.join('. ') });
}

function obeying(command: Command, page: Page): void {
  const { shown, state, open, dispatch, model, judge, saveVerdicts } = page;
  const item = state.selected === undefined ? undefined : model.find(state.selected);
  const own = ownVerdict(state, state.selected ?? '');
  switch (command.do) {
    case 'move': {
      const place = item ? shown.indexOf(item) : -1;
      const next = place < 0 ? shown[0] : shown[place + command.by];
      if (next) open(next.conflict.id);
      return;
    }
    case 'judge':
      if (item) judge(item, command.verdict, noteOn(state, item.conflict.id));
      return;
    case 'clear':
      if (item && own) judge(item, undefined, '');
      return;
    case 'note':
    case 'search':
      document.getElementById(command.do)?.focus();
      return;
    case 'export':
      saveVerdicts();
      return;
    case 'help':
      dispatch({ do: 'set', to: { dialog: 'keys' } });
  }
}
