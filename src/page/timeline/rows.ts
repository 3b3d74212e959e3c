// In: a conflict. Out: who gives which value when, as rows of a chart, and the stretch of time that it covers.
import type { Side } from '../../core/conflict.ts';
import { byCodeUnit, inTurn } from '../../core/order.ts';
import type { Item, Model } from '../data.ts';
import { DAY } from './geometry.ts';

/** When an article was published: a stretch, as long as the date is coarse. Milliseconds since 1970, UTC. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly iso: string;
  readonly stated: boolean;
}

export interface Row {
  readonly side: number;
  readonly label: string;
  /** Outlet, else the file's name. */
  readonly name: string;
  readonly when: Moment | undefined;
  readonly lineage: string;
}

export interface Timeline {
  readonly rows: readonly Row[];
  /** Articles for which there was no room. */
  readonly omitted: number;
  /** The time that the chart shows, with room on both sides; undefined where no article is dated. */
  readonly domain: readonly [number, number] | undefined;
}

const MOST_ROWS = 40;
/** Share of the time shown that is left free on either side. */
const ROOM = 0.07;

/** Sides in the order of the report, each article of a side once, by date; undated ones last. */
export function timelineOf(item: Item, model: Model): Timeline {
  const all = item.conflict.sides.flatMap((side, i) => rowsOf(side, i, model));
  const rows = all.slice(0, MOST_ROWS);
  return { rows, omitted: all.length - rows.length, domain: domainOf(rows.flatMap((r) => r.when ?? [])) };
}

function rowsOf(side: Side, index: number, model: Model): Row[] {
  const articles = [...new Set(side.evidence.map((e) => e.article))].flatMap((id) => model.article(id) ?? []);
  return articles
    .map(
      ({ outlet, path, published, lineage }): Row => ({
        side: index,
        label: side.label,
        name: outlet ?? fileName(path),
        when: published && momentOf(published.value, published.basis === 'stated'),
        lineage: lineage.id,
      }),
    )
    .sort(
      inTurn(
        (a, b) => (a.when?.from ?? Number.MAX_VALUE) - (b.when?.from ?? Number.MAX_VALUE),
        (a, b) => byCodeUnit(a.name, b.name),
      ),
    );
}

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?/;

/** `2021`, `2021-04`, `2021-04-07`, `2021-04-07T06:10+03:00`; a time without a zone is taken for UTC. */
export function momentOf(iso: string, stated: boolean): Moment | undefined {
  const [, year, month, day, hour, minute, zone] = ISO.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = Date.UTC(y, m, d, Number(hour ?? 0), Number(minute ?? 0)) - zoneOf(zone);
  const to = hour ? from : Date.UTC(month ? y : y + 1, day ? m : month ? m + 1 : 0, day ? d + 1 : 1);
  return { from, to, iso, stated };
}

function zoneOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}

function domainOf(moments: readonly Moment[]): readonly [number, number] | undefined {
  if (moments.length === 0) return undefined;
  const first = Math.min(...moments.map((m) => m.from));
  const last = Math.max(...moments.map((m) => m.to));
  const room = Math.max((last - first) * ROOM, first === last ? DAY / 2 : 0);
  return [first - room, last + room];
}
