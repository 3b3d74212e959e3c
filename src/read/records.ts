// In: a stream of bytes. Out: its lines as they come, no more than one in memory, gzip undone, each of bounded length.
import { isUtf8 } from 'node:buffer';
import { createReadStream, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { fromUtf8 } from './decode.ts';

export const LONGEST_LINE = 16 * 1024 * 1024;
/** Text shrinks ten times or so; past this something else than text was packed. */
const LARGEST_RATIO = 200;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;

export type RecordLine =
  | { readonly line: number; readonly text: string }
  | {
      readonly line: number;
      readonly fault: 'line-too-long' | 'line-not-utf8' | 'too-large-unzipped' | 'damaged-gzip';
    };

/**
 * Lines of a file of records, numbered from 1; blank ones are left out. A damaged line is told and passed over. `reached` hears which share
 * of the file's bytes has been read.
 */
export function fileLines(
  file: string,
  reached: (share: number) => void = () => undefined,
): AsyncGenerator<RecordLine> {
  return splitLines(counted(createReadStream(file, { highWaterMark: 1 << 18 }), file, reached));
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  reached: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  const { size } = statSync(file);
  let read = 0;
  for await (const chunk of stream) {
    yield chunk;
    read += chunk.length;
    reached(Math.min(1, read / size));
  }
}

/** Lines of any byte stream. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RecordLine> {
  let rest: Buffer[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of unzip(stream)) {
    if ('fault' in chunk) {
      yield { line, fault: chunk.fault };
      return;
    }
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      if (end === from && length === 0) {
        from++;
        line++;
        continue;
      }
      const whole = length === 0 ? chunk.subarray(from, end) : Buffer.concat([...rest, chunk.subarray(from, end)]);
      const overlong = length + end - from > LONGEST_LINE;
      from = end + 1;
      rest = [];
      length = 0;
      const read = overlong ? ({ line, fault: 'line-too-long' } as const) : asLine(whole, line);
      if (read) yield read;
      line++;
    }
    length += chunk.length - from;
    // What is too long is dropped as it comes: only its length is kept.
    if (length <= LONGEST_LINE) rest.push(Buffer.from(chunk.subarray(from)));
    else rest = [];
  }
  const last = length > LONGEST_LINE ? ({ line, fault: 'line-too-long' } as const) : asLine(Buffer.concat(rest), line);
  if (last) yield last;
}

function asLine(bytes: Buffer, line: number): RecordLine | undefined {
  if (!isUtf8(bytes)) return { line, fault: 'line-not-utf8' };
  const text = fromUtf8(bytes).replace(/^\ufeff/, '');
  return text.trim() === '' ? undefined : { line, text };
}

type Chunk = Buffer | { readonly fault: 'too-large-unzipped' | 'damaged-gzip' };

async function* unzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
  const all = restored(first.value, chunks);
  if (!packed) {
    for await (const chunk of all) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    return;
  }
  yield* gunzip(all);
}

async function* restored(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk> {
  const { Readable } = await import('node:stream');
  const source = Readable.from(stream);
  const unpacked = source.pipe(createGunzip({ chunkSize: 1 << 20 }));
  source.on('error', (error) => unpacked.destroy(error));
  let total = 0;
  try {
    for await (const chunk of unpacked) {
      total += (chunk as Buffer).length;
      if (total > RATIO_COUNTS_FROM && total > unpacked.bytesWritten * LARGEST_RATIO) {
        yield { fault: 'too-large-unzipped' };
        return;
      }
      yield chunk as Buffer;
    }
  } catch {
    yield { fault: 'damaged-gzip' };
  }
}
