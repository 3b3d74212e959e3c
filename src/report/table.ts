// In: rows of cells. Out: a table for a terminal, measured in columns, cut to its width.
import type { Palette } from '../core/reporter.ts';
import { displayWidth, plain, shortened, shown } from './display.ts';

const GAP = 2;
const NARROWEST = 6;

interface TableLayout {
  readonly palette: Palette;
  readonly width: number | undefined;
  readonly isolate: boolean;
}

/** Lines of the table. Columns without a value in any row are left out, and the last ones where there is no room; the widest are narrowed. */
export function* tableLines(
  head: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
  layout: TableLayout,
): Iterable<string> {
  const cells = rows.map((row) => row.map(plain));
  const filled = head.map((_, i) => i).filter((i) => cells.some((row) => row[i] !== ''));
  const used = filled.slice(0, layout.width && Math.max(1, Math.floor((layout.width + GAP) / (NARROWEST + GAP))));
  const natural = used.map((i) => Math.max(displayWidth(head[i]!), ...cells.map((row) => displayWidth(row[i]!))));
  const widths = fitted(natural, layout.width);
  const line = (row: readonly string[], paint: (text: string) => string): string =>
    used
      .map((i, k) => {
        const cell = shortened(row[i]!, widths[k]!);
        const last = k === used.length - 1;
        return paint(shown(cell, layout.isolate)) + (last ? '' : ' '.repeat(widths[k]! - displayWidth(cell) + GAP));
      })
      .join('')
      .trimEnd();
  yield line(head, layout.palette.dim);
  for (const row of cells) yield line(row, (text) => text);
}

/** Takes columns off the widest until the table fits. */
function fitted(natural: readonly number[], width: number | undefined): readonly number[] {
  const cap = width === undefined ? 60 : width;
  const widths = natural.map((w) => Math.min(w, cap));
  if (width === undefined) return widths;
  for (let over = total(widths) - width; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
  }
  return widths;
}

const total = (widths: readonly number[]): number => widths.reduce((a, b) => a + b + GAP, -GAP);
