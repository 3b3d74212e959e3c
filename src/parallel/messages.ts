// In: nothing. Out: what the threads say to each other: articles one way, encoded extractions the other. Plain data.
import type { Article } from '../core/article.ts';
import type { DeskData } from '../setup.ts';
import type { Encoded } from '../store/encoding.ts';

/** What became of an article: its extraction, or what kept it from being made. */
export type Outcome = Encoded | { readonly fault: string };

/** What a thread is started with. */
export interface Start {
  readonly desk: DeskData;
}

export type Request = readonly Article[];

/** Outcomes in the order of the articles; the bytes of all of them stand in one buffer, which changes hands. */
export interface Reply {
  readonly bytes: Uint8Array;
  readonly rows: ReadonlyArray<{ readonly signature: number; readonly rest: number } | { readonly fault: string }>;
}

export function packed(outcomes: readonly Outcome[]): Reply {
  const parts = outcomes.flatMap((o) => ('fault' in o ? [] : [o.signature, o.rest]));
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const rows = outcomes.map((o) => ('fault' in o ? o : { signature: o.signature.length, rest: o.rest.length }));
  return { bytes, rows };
}

export function unpacked({ bytes, rows }: Reply): Outcome[] {
  let at = 0;
  const next = (length: number): Buffer => {
    at += length;
    return Buffer.from(bytes.buffer, bytes.byteOffset + at - length, length);
  };
  return rows.map((row) => ('fault' in row ? row : { signature: next(row.signature), rest: next(row.rest) }));
}
