// In: the conflicts that are shown. Out: a scrolling list of which only the rows in sight are in the document.
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { HEADING_HEIGHT, ITEM_HEIGHT, type List, type ListRow, listOf, rowAt } from '../list-rows.ts';
import { usePage } from '../page-context.ts';
import { ListHeading, ListItem } from './list-row.tsx';

/** Pixels above and below the part in sight that are kept in the document too. */
const MARGIN = 400;

export function ConflictList(): JSX.Element {
  const { shown, state, say } = usePage();
  const frame = useRef<HTMLDivElement>(null);
  const { top, height, follow } = useScroll(frame);
  const list = useMemo(() => listOf(shown, state.grouping), [shown, state.grouping]);
  const selected = list.rows.findIndex((row) => row.kind === 'item' && row.item.conflict.id === state.selected);
  useRevealed(frame, list.rows[selected]);
  const rows = rowsInSight(list, top, height, selected);
  const heading = list.rows.slice(0, rowAt(list, top) + 1).findLast((row) => row.kind === 'heading');
  return (
    <div class="list-frame" ref={frame} onScroll={follow}>
      {heading && (
        <div class="list-sticky" aria-hidden="true">
          <ListHeading row={heading} />
        </div>
      )}
      <ol class="list" aria-label={say('page.list')} style={{ height: `${list.height}px` }}>
        {rows.map((row) => (
          <li
            key={row.key}
            class={`list-place ${row.kind}`}
            style={{ transform: `translateY(${row.top}px)` }}
            {...(row.kind === 'item' && { 'aria-posinset': row.place + 1, 'aria-setsize': shown.length })}
          >
            {row.kind === 'heading' ? <ListHeading row={row} /> : <ListItem item={row.item} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Rows near the part in sight, and the selected one wherever it is: the keyboard must find it. */
function rowsInSight(list: List, top: number, height: number, selected: number): readonly ListRow[] {
  if (list.rows.length === 0) return [];
  const first = rowAt(list, top - MARGIN);
  const last = rowAt(list, top + height + MARGIN);
  const rows = list.rows.slice(first, last + 1);
  if (selected >= 0 && selected < first) return [list.rows[selected]!, ...rows];
  return selected > last ? [...rows, list.rows[selected]!] : rows;
}

interface Scroll {
  readonly top: number;
  readonly height: number;
  readonly follow: () => void;
}

function useScroll(frame: { readonly current: HTMLElement | null }): Scroll {
  const [place, setPlace] = useState({ top: 0, height: 800 });
  const follow = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = frame.current ?? {};
    // While the list is hidden (another view is open) it has no height; what was in sight stays.
    if (clientHeight > 0) setPlace({ top: scrollTop, height: clientHeight });
  }, [frame]);
  useLayoutEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(follow);
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame, follow]);
  return { ...place, follow };
}

/** Scrolls as little as it takes to bring a row into sight, below the heading that stays. */
function useRevealed(frame: { readonly current: HTMLElement | null }, row: ListRow | undefined): void {
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || !row) return;
    const above = row.top - HEADING_HEIGHT;
    const below = row.top + ITEM_HEIGHT - box.clientHeight;
    if (box.scrollTop > above) box.scrollTop = above;
    else if (box.scrollTop < below) box.scrollTop = below;
  }, [frame, row]);
}
