// In: a YAML text and a schema. Out: its value, or its faults in words, each with its source line and what was probably meant.
import { z } from 'zod';
import type { Say } from '../core/say.ts';
import { type Fault, parseYaml } from '../lexicon/yaml.ts';
import { nearest } from './nearest.ts';

export type Checked<T> =
  | { readonly value: T; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly faults: readonly Fault[] };

/** Parses and validates a settings file; never throws. An empty file has no settings. */
export function checkYaml<S extends z.ZodType>(file: string, text: string, schema: S, say: Say): Checked<z.infer<S>> {
  const parsed = parsedYaml(file, text);
  if (parsed.value === undefined)
    return { faults: parsed.faults.map((f) => ({ ...f, message: say('config.yaml', { reason: f.message }) })) };
  const result = schema.safeParse(parsed.value ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, lineOf: (path) => parsed.fault(path, '').line };
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, [], schema, say, parsed.fault));
  return { faults };
}

/** Aliases are refused with an exception: settings need none, and bombs are made of them. */
function parsedYaml(file: string, text: string): ReturnType<typeof parseYaml<z.ZodUnknown>> {
  try {
    return parseYaml(file, text, z.unknown());
  } catch (error) {
    const fault = (_: readonly PropertyKey[], message: string): Fault => ({
      file,
      line: 1,
      column: 1,
      message,
      source: text.split('\n')[0]!,
    });
    return { faults: [fault([], (error as Error).message)], fault };
  }
}

type MakeFault = (path: readonly PropertyKey[], message: string) => Fault;

function faultsOf(
  issue: z.core.$ZodIssue,
  base: readonly PropertyKey[],
  schema: z.ZodType,
  say: Say,
  fault: MakeFault,
): Fault[] {
  const path = [...base, ...issue.path];
  // The whole file goes by its name.
  const key = String(path.at(-1) ?? fault([], '').file);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const meant = nearest(unknown, keysAt(schema, path));
        return fault(
          [...path, unknown],
          say(meant ? 'config.unknown-key-suggest' : 'config.unknown-key', { key: unknown, ...(meant && { meant }) }),
        );
      });
    case 'invalid_value':
      return [fault(path, valueMessage(issue.values.map(String), key, say, issue))];
    case 'invalid_type':
      return [fault(path, typeMessage(issue, key, say))];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => {
        const values = 'values' in inner ? (inner.values as unknown[]).map(String) : [];
        const meant = nearest(key, values);
        const params = { key, values: values.join(', '), ...(meant && { meant }) };
        return [fault(path, say(meant ? 'config.unknown-key-suggest' : 'config.unknown-entry', params))];
      });
    case 'invalid_union':
      return issue.errors[0]?.[0]
        ? faultsOf(issue.errors[0][0], path, schema, say, fault)
        : [fault(path, otherMessage(issue, key, say))];
    default:
      return [fault(path, otherMessage(issue, key, say))];
  }
}

function typeMessage(issue: z.core.$ZodIssueInvalidType, key: string, say: Say): string {
  return issue.input === undefined
    ? say('config.missing', { key })
    : say('config.wrong-type', { key, expected: issue.expected });
}

/** Messages of the schemas' own are ids; what zod says by itself is said in the user's language, or else as it is. */
function otherMessage(issue: z.core.$ZodIssue, key: string, say: Say): string {
  if (issue.message.startsWith('config.')) return say(issue.message, { key });
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array'
      ? say('config.empty', { key })
      : say('config.too-small', { key, least: Number(issue.minimum) });
  if (issue.code === 'invalid_format' && issue.format === 'date') return say('config.day', { key });
  return say('config.not-accepted', { key, reason: issue.message });
}

function valueMessage(values: readonly string[], key: string, say: Say, issue: z.core.$ZodIssue): string {
  const given = String(issue.input ?? '');
  const meant = given === '' ? undefined : nearest(given, values);
  const params = { key, values: values.join(', '), ...(meant && { meant }) };
  return say(meant ? 'config.bad-value-suggest' : 'config.bad-value', params);
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly propertyNames?: { readonly enum?: readonly string[] };
}

/** The keys that may stand at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: JsonSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  for (const step of path) here = typeof step === 'number' ? here?.items : here?.properties?.[String(step)];
  return [...Object.keys(here?.properties ?? {}), ...(here?.propertyNames?.enum ?? [])];
}

/** A fault over its source line, with the place marked. */
export function showFault({ file, line, column, message, source }: Fault): string {
  const word = /^[\p{L}\p{N}_./-]+/u.exec(source.slice(column - 1))?.[0].length ?? 1;
  return `${file}:${line}:${column}: ${message}\n    ${source}\n    ${' '.repeat(column - 1)}${'^'.repeat(word)}`;
}
