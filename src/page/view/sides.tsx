// In: a conflict. Out: its values side by side, each with everyone who gives it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Side } from '../../core/conflict.ts';
import type { Item } from '../data.ts';
import { usePage } from '../page-context.ts';
import { directionOf } from '../words.ts';
import { EvidenceBlock } from './evidence.tsx';
import { SideLetter, sideClass } from './side-letter.tsx';

/** Passages of a side that are shown at first. */
const PASSAGES = 3;

export function Sides({ item, whole }: { readonly item: Item; readonly whole: boolean }): JSX.Element {
  const { say } = usePage();
  const { sides } = item.conflict;
  return (
    <section class={`sides sides-${Math.min(sides.length, 3)}`} aria-label={say('page.sides')}>
      {sides.map((side, i) => (
        <SideColumn key={side.value} side={side} index={i} sides={sides} whole={whole} />
      ))}
    </section>
  );
}

interface Column {
  readonly side: Side;
  readonly index: number;
  readonly sides: readonly Side[];
  readonly whole: boolean;
}

function SideColumn({ side, index, sides, whole }: Column): JSX.Element {
  const { say, tell } = usePage();
  const label = tell(side.label).text;
  const [open, setOpen] = useState(false);
  const shown = whole || open ? side.evidence : side.evidence.slice(0, PASSAGES);
  const more = side.evidence.length - PASSAGES;
  return (
    <div class={`side ${sideClass(index)}`}>
      <header class="side-head">
        <SideLetter index={index} />
        <h3 class="value" dir={directionOf(label)}>
          {label}
        </h3>
        <p class="counts">
          {say('pretty.sources', { n: side.sources })}
          {side.evidence.length > 1 && ` · ${say('page.passages', { n: side.evidence.length })}`}
        </p>
      </header>
      <ul class="evidences">
        {shown.map((evidence) => (
          <EvidenceBlock
            key={`${evidence.article} ${evidence.field} ${evidence.offset}`}
            evidence={evidence}
            side={side}
            sides={sides}
          />
        ))}
      </ul>
      {!whole && more > 0 && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('page.show-fewer') : say('page.show-more', { n: more })}
        </button>
      )}
    </div>
  );
}
