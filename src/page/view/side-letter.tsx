// In: the place of a side. Out: the letter and colour by which its column and the timeline refer to it.
import type { JSX } from 'preact';
import { usePage } from '../page-context.ts';

/** There are so many colours; more sides begin again. */
const SIDE_COLOURS = 6;

/** The class that gives a side its colour. */
export const sideClass = (index: number): string => `side-${index % SIDE_COLOURS}`;

export function SideLetter({ index }: { readonly index: number }): JSX.Element {
  const letters = usePage().say('page.side-letters');
  return (
    <span class={`letter ${sideClass(index)}`} aria-hidden="true">
      {letters[index % letters.length]}
    </span>
  );
}
