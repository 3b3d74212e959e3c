// In: standard input that holds one file. Out: its bytes, never more than a file may have.
import { gunzipSync } from 'node:zlib';
import { type Bytes, isGzip, LARGEST_FILE } from './bytes.ts';

/** Reads a stream to its end, or says that it is too large. */
export async function readLimited(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST_FILE) return { fault: 'too-large' };
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (!isGzip(bytes)) return { bytes };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }) };
  } catch {
    return { fault: 'damaged-gzip' };
  }
}
