// In: a YAML text and the schema it must fulfil. Out: its value, or faults that name file, line and column.
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A fault in a data file: where, what, and the source line it stands in. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The source line, for showing. */
  readonly source: string;
}

/** A parsed file: its value where the schema holds, and how to name a place in it. */
export interface Parsed<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
  /** A fault at a path of keys and indexes. */
  readonly fault: (path: readonly PropertyKey[], message: string) => Fault;
}

/** Parses and validates; never throws. `file` is used in the faults alone. Aliases are refused: data files need none. */
export function parseYaml<S extends z.ZodType>(file: string, text: string, schema: S): Parsed<z.infer<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message, source: text.split('\n')[line - 1] ?? '' };
  };
  const fault = (path: readonly PropertyKey[], message: string): Fault => at(offsetOf(doc, path), message);
  if (doc.errors.length > 0) return { faults: doc.errors.map((e) => at(e.pos[0], e.message)), fault };
  const result = schema.safeParse(doc.toJS({ maxAliasCount: 0 }));
  if (result.success) return { value: result.data, faults: [], fault };
  return { faults: result.error.issues.map((issue) => fault(pathOf(issue), issue.message)), fault };
}

/** An unknown key is reported at the key itself, not at the map that holds it. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' && issue.keys[0] !== undefined
    ? [...issue.path, issue.keys[0]]
    : issue.path;
}

function offsetOf(doc: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = doc.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined;
    const parent = depth > 0 ? doc.getIn(path.slice(0, depth - 1), true) : undefined;
    const pair = isMap(parent) ? parent.items.find((p) => String(p.key) === String(path[depth - 1])) : undefined;
    const key = pair?.key as { range?: readonly number[] } | undefined;
    const range = key?.range ?? node?.range;
    if (range) return range[0] ?? 0;
  }
  return 0;
}

/** Shows a fault as `file:line:column: message` over its source line. */
export function showFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column}: ${fault.message}\n    ${fault.source.trim()}`;
}
