// In: named sections of integers and one JSON value. Out: one buffer, and back; views are made without copying.

/** A compiled artefact: integer sections beside one JSON value. */
export interface Artefact {
  readonly json: unknown;
  readonly sections: Readonly<Record<string, Int32Array | Uint16Array>>;
}

const MAGIC = 0x46445831; // "FDX1"

interface SectionHeader {
  readonly name: string;
  readonly bits: 16 | 32;
  readonly offset: number;
  readonly length: number;
}

/** Writes an artefact: magic, header length, header JSON, then the sections, each on an 8-byte boundary. */
export function encodeArtefact({ json, sections }: Artefact): Uint8Array {
  const headers: SectionHeader[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(sections)) {
    headers.push({ name, bits: data instanceof Int32Array ? 32 : 16, offset, length: data.length });
    offset = align(offset + data.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ json, sections: headers }));
  const base = align(8 + header.length);
  const out = new Uint8Array(base + offset);
  new DataView(out.buffer).setUint32(0, MAGIC, true);
  new DataView(out.buffer).setUint32(4, header.length, true);
  out.set(header, 8);
  for (const { name, offset: at } of headers) {
    const data = sections[name]!;
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), base + at);
  }
  return out;
}

/**
 * Reads an artefact written by `encodeArtefact` on a little-endian machine.
 * @throws Error when the buffer is not one.
 */
export function decodeArtefact(bytes: Uint8Array): Artefact {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a compiled lexicon');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(8, 8 + length))) as {
    json: unknown;
    sections: SectionHeader[];
  };
  const base = whole.byteOffset + align(8 + length);
  const sections: Record<string, Int32Array | Uint16Array> = {};
  for (const { name, bits, offset, length: n } of header.sections)
    sections[name] =
      bits === 32 ? new Int32Array(whole.buffer, base + offset, n) : new Uint16Array(whole.buffer, base + offset, n);
  return { json: header.json, sections };
}

const align = (n: number): number => (n + 7) & ~7;
