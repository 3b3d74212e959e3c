// In: a conflict. Out: a chart of who gave which value when: a row an article, time along the reading direction.
import { axisBottom } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Item } from '../data.ts';
import { usePage } from '../page-context.ts';
import { Name } from '../view/name.tsx';
import { sideClass } from '../view/side-letter.tsx';
import { DIRECTIONS } from '../words.ts';
import { DAY, ROW_HEIGHT, type TimeScale } from './geometry.ts';
import { Marks } from './marks.tsx';
import { type Row, type Timeline, timelineOf } from './rows.ts';
import { inDirection, momentText, tickText } from './tick-text.ts';

const AXIS_HEIGHT = 26;
/** Room at both ends, so that the words of the first and the last tick are not cut. */
const MARGIN = 34;
/** Width that one tick's words take up. */
const TICK_WIDTH = 104;

/** Nothing is drawn of a conflict with fewer than two dated articles: there is no order to see. */
export function TimelineChart({ item, width }: { readonly item: Item; readonly width?: number }): JSX.Element | null {
  const { model, say } = usePage();
  const timeline = useMemo(() => timelineOf(item, model), [item, model]);
  if (timeline.rows.filter((row) => row.when).length < 2) return null;
  return (
    <section class="timeline">
      <h3>{say('page.timeline')}</h3>
      <div class="chart">
        <ol class="chart-rows">
          {timeline.rows.map((row, i) => (
            <RowName key={i} row={row} />
          ))}
        </ol>
        <Drawing timeline={timeline} given={width} />
      </div>
      <p class="chart-key">
        {say('page.timeline.key')} {timeline.omitted > 0 && say('page.timeline.more', { n: timeline.omitted })}
      </p>
    </section>
  );
}

/** The words of a row; what the drawing shows of it is read out here too. */
function RowName({ row }: { readonly row: Row }): JSX.Element {
  const { say, tell } = usePage();
  return (
    <li class={`chart-row ${sideClass(row.side)}`}>
      <Name text={tell(row.label).text} as="chart-value" />
      <Name text={row.name} as="chart-name" />
      <span class="visually-hidden">{row.when ? momentText(row.when, say) : say('page.undated')}</span>
    </li>
  );
}

function Drawing({
  timeline,
  given,
}: {
  readonly timeline: Timeline;
  readonly given: number | undefined;
}): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const axis = useRef<SVGGElement>(null);
  const width = useWidth(frame, given);
  const { say, state } = usePage();
  const { rows, domain } = timeline;
  const rightToLeft = DIRECTIONS[state.uiLang] === 'rtl';
  const range = rightToLeft ? [width - MARGIN, MARGIN] : [MARGIN, width - MARGIN];
  const scale = scaleUtc(domain!, range);
  const height = rows.length * ROW_HEIGHT;
  useLayoutEffect(() => {
    const drawn = axisBottom<Date>(scale)
      .tickValues(ticksOf(scale, rows, Math.max(2, Math.floor(width / TICK_WIDTH))))
      .tickFormat((date) => inDirection(tickText(date, domain!, say), rightToLeft))
      .tickSizeInner(-height)
      .tickSizeOuter(0)
      .tickPadding(8);
    if (axis.current) select<SVGGElement, unknown>(axis.current).call(drawn);
  });
  return (
    <div class="chart-frame" ref={frame}>
      {/* Drawn left to right whatever the page's direction, so that anchors mean left and right; the words isolate themselves. */}
      <svg width={width} height={height + AXIS_HEIGHT} direction="ltr" aria-hidden="true" focusable="false">
        <g class="chart-axis" ref={axis} transform={`translate(0,${height})`} />
        <Marks rows={rows} scale={scale} width={width} rightToLeft={rightToLeft} />
      </svg>
    </div>
  );
}

/** As many ticks as there is room for; hours only where some article gives one. */
function ticksOf(scale: TimeScale, rows: readonly Row[], room: number): Date[] {
  const ticks = scale.ticks(room);
  const timed = rows.some(({ when }) => when && when.from === when.to);
  return timed ? ticks : ticks.filter((tick) => tick.getTime() % DAY === 0);
}

/** The width that an element has, as it changes; or the one that is given. */
function useWidth(element: { readonly current: HTMLElement | null }, given: number | undefined): number {
  const [width, setWidth] = useState(given ?? 480);
  useLayoutEffect(() => {
    const measured = element.current;
    if (given !== undefined || !measured) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(200, measured.clientWidth)));
    setWidth(Math.max(200, measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, given]);
  return width;
}
