// In: the page's state and what it can do. Out: what the browser does with it: language, colours, memory, address, keys, paper.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Say } from '../core/say.ts';
import { type Command, commandOf } from './keys.ts';
import { linkedId } from './link.ts';
import type { State } from './state.ts';
import { recall, remember } from './storage.ts';
import type { Verdict } from './verdicts.ts';
import { DIRECTIONS } from './words.ts';

/** Language, direction and title of the document follow the state. */
export function useDocumentLanguage({ uiLang }: State, say: Say): void {
  useLayoutEffect(() => {
    document.documentElement.lang = uiLang;
    document.documentElement.dir = DIRECTIONS[uiLang];
    document.title = `${say('page.title')} · factdiff`;
    remember('language', uiLang);
  }, [uiLang, say]);
}

/** Light or dark as chosen, else as the system has it. */
export function useTheme({ theme }: State): void {
  useLayoutEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      document.documentElement.dataset.theme = theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme;
    };
    apply();
    remember('theme', theme);
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}

/** Verdicts outlive the visit; where the browser keeps nothing, leaving with unsaved ones is asked about. */
export function useMemory({ verdicts, filed, reviewer }: State, kept: boolean): void {
  useEffect(() => {
    remember('verdicts', JSON.stringify({ verdicts, filed }));
    remember('reviewer', reviewer);
  }, [verdicts, filed, reviewer]);
  useEffect(() => {
    if (kept || verdicts === filed || verdicts.length === 0) return;
    const ask = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept, verdicts, filed]);
}

interface Remembered {
  readonly verdicts: readonly Verdict[];
  readonly filed: readonly Verdict[];
}

/** What an earlier visit left; nothing where that cannot be read. */
export function rememberedVerdicts(): Remembered {
  try {
    const { verdicts = [], filed = [] } = JSON.parse(recall('verdicts') ?? '{}') as Partial<Remembered>;
    return { verdicts, filed };
  } catch {
    return { verdicts: [], filed: [] };
  }
}

/** What is told once goes away again; it is read out as it comes. */
export function useNotice({ notice }: State, clear: () => void): void {
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(clear, 5_000);
    return () => clearTimeout(timer);
  });
}

/** A link into the page opens its conflict, also when it is followed while the page is open. */
export function useLinks(open: (id: string) => void): void {
  useLayoutEffect(() => {
    const follow = (): void => {
      const id = linkedId(location.hash);
      if (id !== undefined) open(id);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
}

/** Keys act unless something is being typed or a window is open. Before the next key is pressed, the effect of the last one holds. */
export function useKeys(obey: (command: Command) => void, leave: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (target.closest?.('dialog')) return;
      if (event.key === 'Escape') {
        if (target.matches?.('input, textarea, select')) target.blur();
        else leave();
        return;
      }
      if (target.matches?.('input:not([type=radio], [type=checkbox]), textarea, select')) return;
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      obey(command);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
