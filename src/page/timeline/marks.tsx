// In: rows and a scale of time. Out: what is drawn in each row: a dot for an instant, a bar for a coarse date, a dashed line where two are one source.
import type { JSX } from 'preact';
import type { Say } from '../../core/say.ts';
import { grouped } from '../data.ts';
import { usePage } from '../page-context.ts';
import { sideClass } from '../view/side-letter.tsx';
import { ROW_HEIGHT, type TimeScale } from './geometry.ts';
import type { Row } from './rows.ts';
import { inDirection, momentText } from './tick-text.ts';

const RADIUS = 5.5;
/** A date drawn shorter than this is a dot. */
const SHORTEST_BAR = 16;
const HALF_BAR = 3.5;
const GAP = 11;

interface Drawn {
  readonly rows: readonly Row[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly rightToLeft: boolean;
}

export function Marks(drawn: Drawn): JSX.Element {
  const { rows, width, rightToLeft } = drawn;
  const { say } = usePage();
  return (
    <>
      {lineagesOf(drawn).map((points) => (
        <polyline key={points} class="kinship" points={points} />
      ))}
      {rows.map((row, i) => {
        const y = (i + 0.5) * ROW_HEIGHT;
        return row.when ? <Mark key={i} row={row} y={y} drawn={drawn} /> : undated(i, y, width, rightToLeft, say);
      })}
    </>
  );
}

function undated(i: number, y: number, width: number, rightToLeft: boolean, say: Say): JSX.Element {
  return (
    <text
      key={i}
      class="mark-date undated"
      x={rightToLeft ? width - 4 : 4}
      y={y + 4}
      text-anchor={rightToLeft ? 'end' : 'start'}
    >
      {inDirection(say('page.undated'), rightToLeft)}
    </text>
  );
}

interface Placed {
  readonly row: Row;
  readonly y: number;
  readonly drawn: Drawn;
}

function Mark({ row, y, drawn: { scale, width, rightToLeft } }: Placed): JSX.Element {
  const { say } = usePage();
  const when = row.when!;
  const ends = [scale(when.from), scale(when.to)].sort((a, b) => a - b) as [number, number];
  const bar = ends[1] - ends[0] >= SHORTEST_BAR;
  const at = scale(when.from);
  const [left, right] = bar ? ends : [at - RADIUS, at + RADIUS];
  const beforeIt = left > width * 0.6;
  const shape = `mark ${sideClass(row.side)} ${when.stated ? 'stated' : 'inferred'}`;
  return (
    <g>
      {bar ? (
        <rect class={shape} x={left} y={y - HALF_BAR} width={right - left} height={2 * HALF_BAR} rx={HALF_BAR} />
      ) : (
        <circle class={shape} cx={at} cy={y} r={RADIUS} />
      )}
      <text
        class="mark-date"
        x={beforeIt ? left - GAP + 4 : right + GAP - 4}
        y={y + 4}
        text-anchor={beforeIt ? 'end' : 'start'}
      >
        {inDirection(momentText(when, say), rightToLeft)}
      </text>
    </g>
  );
}

/** Lines through the dated articles of one lineage. */
function lineagesOf({ rows, scale }: Drawn): string[] {
  const placed = rows.map((row, i) => ({ row, y: (i + 0.5) * ROW_HEIGHT })).filter(({ row }) => row.when);
  return [...grouped(placed, ({ row }) => row.lineage).values()]
    .filter((kin) => kin.length > 1)
    .map((kin) => kin.map(({ row, y }) => `${scale(row.when!.from)},${y}`).join(' '));
}
