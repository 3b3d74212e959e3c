// In: a title and what stands under it. Out: a modal window that Escape, its button and a click beside it close.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { Icon } from './icons.tsx';

interface Window {
  readonly title: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

export function DialogWindow({ title, name, children }: Window): JSX.Element {
  const { say, dispatch } = usePage();
  const element = useRef<HTMLDialogElement>(null);
  const close = (): void => dispatch({ do: 'set', to: { dialog: undefined } });
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, which a dialog knows by itself
    <dialog
      ref={element}
      class={`dialog ${name}`}
      aria-labelledby={`title-${name}`}
      onClose={close}
      onClick={(event) => event.target === element.current && close()}
    >
      <div class="dialog-body">
        <header>
          <h2 id={`title-${name}`}>{title}</h2>
          <button type="button" class="dialog-close" onClick={close} aria-label={say('page.close')}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
