// In: nothing. Out: what it takes to write a part of an extraction on a tape and to read it again.
import type { TapeReader, TapeWriter } from './tape.ts';

/** How a part is written, and read with the text of its article. */
export interface Form<T> {
  readonly write: (part: T, tape: TapeWriter) => void;
  readonly read: (tape: TapeReader, text: string) => T;
}

/** A part written as it is. */
export function plainForm<T>(): Form<T> {
  return { write: (part, tape) => tape.plain(part), read: (tape) => tape.plain() as T };
}

/** An id or a word. */
export const wordForm: Form<string> = { write: (part, tape) => tape.word(part), read: (tape) => tape.word()! };

/** Parts one after the other. */
export function listForm<T>(form: Form<T>): Form<readonly T[]> {
  return {
    write: (parts, tape) => {
      tape.number(parts.length);
      for (const part of parts) form.write(part, tape);
    },
    read: (tape, text) => {
      const parts: T[] = [];
      for (let left = tape.number(); left > 0; left--) parts.push(form.read(tape, text));
      return parts;
    },
  };
}

/** A span: where it starts, and how long it is. */
export function writeSpan({ start, end }: { readonly start: number; readonly end: number }, tape: TapeWriter): void {
  tape.number(start);
  tape.number(end - start);
}
