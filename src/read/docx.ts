// In: the bytes of a Word document. Out: its draft: one line a paragraph, deleted text left out.
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { LARGEST_FILE } from './bytes.ts';
import { fromUtf8 } from './decode.ts';
import { type Draft, draftOfFields } from './draft.ts';

const MAIN_PART = 'word/document.xml';

/** Reads WordprocessingML (ECMA-376 part 1, 17.3). Only the main part is unzipped, and only when it says that it is of bearable size. */
export async function readDocx(bytes: Buffer): Promise<{ draft: Draft } | { fault: string }> {
  let oversized = false;
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        oversized ||= name === MAIN_PART && originalSize > LARGEST_FILE;
        return name === MAIN_PART && !oversized;
      },
    })[MAIN_PART];
  } catch {
    return { fault: 'damaged-zip' };
  }
  if (oversized) return { fault: 'too-large-unzipped' };
  if (!part) return { fault: 'damaged-zip' };
  const body = paragraphs(fromUtf8(part)).join('\n');
  const source = (fields: Parameters<Parameters<typeof draftOfFields>[3]>[0]) => ({
    kind: 'record' as const,
    line: 1,
    fields,
  });
  return { draft: draftOfFields(undefined, body, { metadata: {} }, source, false) };
}

/** Text of `w:p`: runs of `w:t`, tabs and breaks. Text that a reviewer deleted stands in `w:delText` and is not taken. */
function paragraphs(xml: string): string[] {
  const lines: string[] = [];
  let line = '';
  let inText = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        inText = name === 'w:t';
        if (name === 'w:tab' || name === 'w:br') line += ' ';
      },
      onclosetag: (name) => {
        inText = false;
        if (name !== 'w:p') return;
        if (line.trim() !== '') lines.push(line.trim());
        line = '';
      },
      ontext: (text) => {
        if (inText) line += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return lines;
}
