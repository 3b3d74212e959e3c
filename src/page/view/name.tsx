// In: a name or a value of the articles. Out: it in its own direction, whatever stands around it.
import type { JSX } from 'preact';
import { directionOf } from '../words.ts';

export function Name({ text, as = '' }: { readonly text: string; readonly as?: string }): JSX.Element {
  return (
    <bdi dir={directionOf(text)} class={as}>
      {text}
    </bdi>
  );
}
