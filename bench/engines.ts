// In: the lines of `claims --keys`, and the name of an engine. Out: the user CPU of keeping their signatures and claims in it and of reading them back.
import { createReadStream, mkdtempSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { ClassicLevel } from 'classic-level';

/** What an index asks of an engine. */
interface Engine {
  readonly write: (entries: ReadonlyArray<readonly [key: string, value: Buffer]>) => Promise<void>;
  /** The values of all keys that begin so, one at a time. */
  readonly all: (prefix: string) => AsyncIterable<Buffer>;
  readonly get: (key: string) => Buffer | undefined;
  readonly close: () => Promise<void>;
}

/** Packages of bench/package.json. */
const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

const ENGINES: Readonly<Record<string, (folder: string) => Promise<Engine>>> = {
  'classic-level': async (folder) => {
    const level = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer' });
    await level.open();
    return {
      write: (entries) => level.batch(entries.map(([key, value]) => ({ type: 'put', key, value }))),
      all: (prefix) => level.values({ gt: prefix, lt: `${prefix}~` }),
      get: (key) => level.getSync(key),
      close: () => level.close(),
    };
  },
  lmdb: async (folder) => {
    interface Store {
      readonly transaction: (action: () => void) => Promise<void>;
      readonly put: (key: string, value: Buffer) => unknown;
      readonly get: (key: string) => Buffer | undefined;
      readonly getRange: (range: {
        readonly start: string;
        readonly end: string;
      }) => Iterable<{ readonly value: Buffer }>;
      readonly close: () => Promise<void>;
    }
    const { open } = await load<{ open: (options: object) => Store }>('lmdb');
    const store = open({ path: folder, encoding: 'binary', compression: true });
    return {
      write: (entries) =>
        store.transaction(() => {
          for (const [key, value] of entries) void store.put(key, value);
        }),
      all: async function* (prefix) {
        for (const { value } of store.getRange({ start: prefix, end: `${prefix}~` })) yield value;
      },
      get: (key) => store.get(key),
      close: () => store.close(),
    };
  },
  'better-sqlite3': async (folder) => {
    interface Statement {
      readonly run: (...values: readonly unknown[]) => unknown;
      readonly get: (key: string) => { readonly value: Buffer } | undefined;
      readonly iterate: (from: string, to: string) => Iterable<{ readonly value: Buffer }>;
    }
    interface Store {
      readonly pragma: (text: string) => unknown;
      readonly exec: (text: string) => unknown;
      readonly prepare: (text: string) => Statement;
      readonly transaction: <T>(action: (given: T) => void) => (given: T) => void;
      readonly close: () => unknown;
    }
    const { default: Database } = await load<{ default: new (file: string) => Store }>('better-sqlite3');
    const store = new Database(path.join(folder, 'store'));
    store.pragma('journal_mode = WAL');
    store.exec('CREATE TABLE entries (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID');
    const put = store.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?)');
    const range = store.prepare('SELECT value FROM entries WHERE key > ? AND key < ?');
    const one = store.prepare('SELECT value FROM entries WHERE key = ?');
    const write = store.transaction((entries: ReadonlyArray<readonly [string, Buffer]>) => {
      for (const [key, value] of entries) put.run(key, value);
    });
    return {
      write: async (entries) => write(entries),
      all: async function* (prefix) {
        for (const { value } of range.iterate(prefix, `${prefix}~`)) yield value;
      },
      get: (key) => one.get(key)?.value,
      close: async () => void store.close(),
    };
  },
};

const BATCH = 256;
const ASKED = 500;

const [lines, name] = process.argv.slice(2);
const open = name === undefined ? undefined : ENGINES[name];
if (lines === undefined || open === undefined)
  throw new Error(`usage: npx tsx bench/engines.ts LINES ${Object.keys(ENGINES).join('|')}`);
const entries: Array<readonly [string, Buffer]> = [];
for await (const line of createInterface({ input: createReadStream(lines) })) {
  const { article, signature, rest } = JSON.parse(line) as Record<string, unknown>;
  const number = String(entries.length / 2).padStart(10, '0');
  entries.push([`card:${number}`, Buffer.from(JSON.stringify(signature))]);
  entries.push([`rest:${number}`, Buffer.from(JSON.stringify([article, rest]))]);
}

let from = process.cpuUsage();
const told = (what: string): void => {
  const { user, system } = process.cpuUsage(from);
  console.log(`${name} ${what}: ${((user + system) / 1e6).toFixed(2)} s CPU`);
  from = process.cpuUsage();
};
const folder = mkdtempSync(path.join(os.tmpdir(), 'factdiff-engine-'));
const engine = await open(folder);
for (let at = 0; at < entries.length; at += BATCH) await engine.write(entries.slice(at, at + BATCH));
told(`${entries.length / 2} articles written`);
let bytes = 0;
for await (const value of engine.all('card:')) bytes += value.length;
told(`all signatures read (${(bytes / 1e6).toFixed(0)} MB)`);
for (let i = 0; i < ASKED; i++) {
  const number = String((i * 7919) % (entries.length / 2)).padStart(10, '0');
  if (!engine.get(`rest:${number}`)) throw new Error(`${number} is missing`);
}
told(`${ASKED} articles read by number`);
await engine.close();
const size = readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
console.log(`${name} on disk: ${(size / 1e6).toFixed(0)} MB`);
