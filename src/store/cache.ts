// In: a folder, and what extractions depend on beside their articles. Out: the extractions of earlier runs, by key; those of this run are kept for the next.
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../core/article.ts';
import { byCodeUnit } from '../core/order.ts';
import { replaceFile } from './atomic.ts';
import { ENCODING, type Encoded } from './encoding.ts';
import { openSegment, type Segment, segmentBytes } from './segment.ts';

export interface Cache {
  /** The extraction of an article whose content has this key, loaded anew whenever it is asked for. */
  readonly get: (key: string) => Encoded | undefined;
  readonly put: (key: string, encoded: Encoded) => void;
  /** Writes what is new. */
  readonly save: () => void;
  /** Writes what is new at the end of a run, and puts the folder in order. */
  readonly commit: () => void;
  readonly close: () => void;
}

/** What extractions depend on beside their articles. */
export interface Edition {
  /** Code and data of this version, as a hexadecimal digest. */
  readonly rules: string;
  /** What the desk adds. */
  readonly desk: string;
}

/** Of what a run extracted anew so many bytes are held, then written: an interrupted run keeps the rest. */
const LARGEST_PENDING = 1 << 26;
const MOST_SEGMENTS = 8;
/** What `replaceFile` writes before it has all. */
const BEGUN = /\.segment\.[\da-f]{12}\.tmp$/;
const HOUR_MS = 3_600_000;
const NAME = /^([\da-f]{12})-([\da-f]{12})-[\da-f]{12}\.segment$/;

/** Content key of an article: all of it that an extraction depends on. */
export function keyOf({ id, text, lang, metadata, regions, reference }: Article): string {
  const facts = JSON.stringify([id, lang, metadata.published, regions, reference === true]);
  return createHash('sha1').update(facts).update('\0').update(text).digest('hex');
}

/**
 * Opens the cache in `folder`. Each run adds segments of its own, put in place whole: runs at the same time do not disturb each other.
 * `tell` hears of a segment that is damaged or is none; it is removed, and what it held is extracted again.
 * @throws NodeJS.ErrnoException where the folder cannot be made or read.
 */
export function openCache(folder: string, edition: Edition, tell: (file: string) => void): Cache {
  const name = editionName(edition);
  mkdirSync(folder, { recursive: true });
  const discard = (file: string): void => {
    tell(file);
    rmSync(file, { force: true });
  };
  const segments = openAll(folder, name, discard);
  const fresh = new Map<string, Encoded>();
  let size = 0;
  const read = (key: string): Encoded | undefined => readFrom(segments, key, discard);
  const write = (): void => {
    if (fresh.size === 0) return;
    const file = path.join(folder, `${name}-${randomBytes(6).toString('hex')}.segment`);
    replaceFile(file, segmentBytes(fresh));
    segments.push(openSegment(file));
    fresh.clear();
    size = 0;
  };
  return {
    get: (key) => fresh.get(key) ?? read(key),
    put: (key, encoded) => {
      fresh.set(key, encoded);
      size += encoded.signature.length + encoded.rest.length;
      if (size >= LARGEST_PENDING) write();
    },
    save: write,
    commit: () => {
      write();
      removeOthers(folder, name);
      if (segments.length > MOST_SEGMENTS) merge(folder, name, segments, read);
    },
    close: () => {
      for (const segment of segments) segment.close();
    },
  };
}

/** An edition in 25 characters. */
export const editionName = ({ rules, desk }: Edition): string => `${digest(`${ENCODING} ${rules}`)}-${digest(desk)}`;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function openAll(folder: string, name: string, discard: (file: string) => void): Segment[] {
  const segments: Segment[] = [];
  for (const entry of readdirSync(folder).sort(byCodeUnit)) {
    if (!NAME.test(entry) || !entry.startsWith(name)) continue;
    const file = path.join(folder, entry);
    try {
      segments.push(openSegment(file));
    } catch (error) {
      // Another run may have merged it away since the folder was listed.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') discard(file);
    }
  }
  return segments;
}

/** What the first segment that has the key has under it. A damaged segment is discarded. */
function readFrom(segments: Segment[], key: string, discard: (file: string) => void): Encoded | undefined {
  for (const segment of [...segments])
    try {
      const encoded = segment.get(key);
      if (encoded) return encoded;
    } catch {
      discard(segment.file);
      segments.splice(segments.indexOf(segment), 1);
    }
  return undefined;
}

/** Segments of another version serve no more, nor does what killed runs had begun: files an hour older than the newest. */
function removeOthers(folder: string, name: string): void {
  const begun: Array<{ readonly file: string; readonly time: number }> = [];
  let newest = 0;
  for (const entry of readdirSync(folder)) {
    const file = path.join(folder, entry);
    const rules = NAME.exec(entry)?.[1];
    if (rules !== undefined && !name.startsWith(rules)) rmSync(file, { force: true });
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    newest = Math.max(newest, time);
    if (BEGUN.test(entry)) begun.push({ file, time });
  }
  for (const { file, time } of begun) if (time < newest - HOUR_MS) rmSync(file, { force: true });
}

/** Many segments become one. A run that reads the old ones holds them open and is not disturbed. */
function merge(
  folder: string,
  name: string,
  segments: readonly Segment[],
  read: (key: string) => Encoded | undefined,
): void {
  const keys = new Set(segments.flatMap((segment) => [...segment.keys()]));
  const entries = function* (): Generator<readonly [string, Encoded]> {
    for (const key of keys) {
      const encoded = read(key);
      if (encoded) yield [key, encoded];
    }
  };
  replaceFile(path.join(folder, `${name}-${randomBytes(6).toString('hex')}.segment`), segmentBytes(entries()));
  for (const { file } of segments) rmSync(file, { force: true });
}
