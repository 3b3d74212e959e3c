// In: a folder of articles. Out: what the file `articles.yaml` or `articles.csv` beside them says of each.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from './bytes.ts';
import { decode } from './decode.ts';
import type { ReadLog } from './log.ts';
import { type Stated, statedIn } from './metadata.ts';
import type { Source } from './sources.ts';

/** Names of the file beside the articles; the first that is there counts. */
export const SIDE_CARS = ['articles.yaml', 'articles.yml', 'articles.csv'];

type Table = ReadonlyMap<string, Stated>;

/** A lookup that reads each folder's side-car once. It is the desk's own word and outweighs what an article says of itself. */
export function createSidecars(log: ReadLog): (source: Source) => Promise<Stated | undefined> {
  const tables = new Map<string, Promise<Table>>();
  return async (source) => {
    const folder = path.dirname(source.file);
    let table = tables.get(folder);
    if (!table) {
      table = readTable(folder, path.posix.dirname(source.path), log);
      tables.set(folder, table);
    }
    return (await table).get(path.basename(source.file));
  };
}

async function readTable(folder: string, shown: string, log: ReadLog): Promise<Table> {
  const name = SIDE_CARS.find((n) => existsSync(path.join(folder, n)));
  if (name === undefined) return new Map();
  const where = path.posix.join(shown, name);
  const read = readBytes(path.join(folder, name));
  if ('fault' in read) {
    log.problem(where, read.fault, { reason: read.reason ?? '' });
    return new Map();
  }
  const decoded = await decode(read.bytes);
  if ('fault' in decoded) {
    log.problem(where, decoded.fault);
    return new Map();
  }
  try {
    const records = name.endsWith('.csv') ? await csvRecords(decoded.text) : await yamlRecords(decoded.text);
    return tableOf(records, folder, where, log);
  } catch (error) {
    log.problem(where, 'sidecar', { reason: (error as Error).message.split('\n')[0]!.slice(0, 160) });
    return new Map();
  }
}

type Rows = ReadonlyArray<readonly [string, Readonly<Record<string, unknown>>]>;

function tableOf(rows: Rows, folder: string, where: string, log: ReadLog): Table {
  const table = new Map<string, Stated>();
  for (const [name, record] of rows) {
    // A name that leads out of the folder names nothing in it.
    if (path.basename(name) !== name || !existsSync(path.join(folder, name))) {
      log.problem(where, 'sidecar-unused', { name: name.slice(0, 80) });
      continue;
    }
    const stated = statedIn(record);
    if (stated.unreadableDate !== undefined)
      log.problem(where, 'published', { written: stated.unreadableDate.slice(0, 60) });
    const { unreadableDate: _told, ...rest } = stated;
    table.set(name, rest);
  }
  return table;
}

/** `name.txt: { outlet: … }`, or a list of `{ file: name.txt, outlet: … }`. */
async function yamlRecords(text: string): Promise<Rows> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors[0]) throw document.errors[0];
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  const rows: unknown[] = Array.isArray(value)
    ? value.map((row: Record<string, unknown> | null) => [String(row?.file ?? ''), row])
    : Object.entries((value ?? {}) as object);
  return rows.filter((row): row is Rows[number] => {
    const record = (row as readonly unknown[])[1];
    return typeof record === 'object' && record !== null;
  });
}

/** A header line with a column `file`; comma, semicolon or tab, as spreadsheets save them. */
async function csvRecords(text: string): Promise<Rows> {
  const { parse } = await import('csv-parse/sync');
  const rows = parse<Record<string, string>>(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    delimiter: [',', ';', '\t'],
  });
  if (rows[0] && !('file' in rows[0])) throw new Error('its first line names no column “file”');
  return rows.map(({ file = '', ...record }) => [file, record]);
}
