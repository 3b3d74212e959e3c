// In: a JSON value. Out: the draft of the article it is: our own fields, schema.org NewsArticle, ninjs, a CMS export; or none.
import type { Draft } from './draft.ts';
import { draftOfFields } from './draft.ts';
import { statedIn } from './metadata.ts';

const BODY_NAMES = ['body', 'text', 'articleBody', 'body_text', 'content_text', 'content', 'bodytext'];
const MARKUP_NAMES = ['body_html', 'body_xhtml', 'content_html', 'html'];

/** The values that may be articles: the value itself, the items of an array, a `@graph`, ninjs `items`, a JSON Feed's own. */
export function candidates(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  const { '@graph': graph, items, articles } = value as Record<string, unknown>;
  for (const list of [graph, articles, items]) if (Array.isArray(list) && bodyOf(value) === undefined) return list;
  return [value];
}

/** The draft of a record at a 1-based line, or undefined when it has no body. `plain` turns markup into text. */
export function draftOfRecord(value: unknown, line: number, plain?: (html: string) => string): Draft | undefined {
  const body = bodyOf(value) ?? markupOf(value, plain);
  if (body === undefined) return undefined;
  const record = value as Record<string, unknown>;
  const stated = statedIn(record);
  return draftOfFields(stated.metadata.title, body, stated, (fields) => ({ kind: 'record', line, fields }));
}

function bodyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const name of BODY_NAMES) {
    const text = (value as Record<string, unknown>)[name];
    if (typeof text === 'string' && text.trim() !== '' && !looksLikeMarkup(text)) return text;
  }
  return undefined;
}

function markupOf(value: unknown, plain?: (html: string) => string): string | undefined {
  if (typeof value !== 'object' || value === null || !plain) return undefined;
  for (const name of [...MARKUP_NAMES, ...BODY_NAMES]) {
    const html = (value as Record<string, unknown>)[name];
    if (typeof html === 'string' && html.trim() !== '') return plain(html);
  }
  return undefined;
}

/** Does any of the fields hold markup that must be made plain first? */
export function hasMarkup(value: unknown): boolean {
  if (bodyOf(value) !== undefined || typeof value !== 'object' || value === null) return false;
  return [...MARKUP_NAMES, ...BODY_NAMES].some((name) => typeof (value as Record<string, unknown>)[name] === 'string');
}

function looksLikeMarkup(text: string): boolean {
  return /<\/(?:p|div|span|h\d|li|article|section)>|<br\s*\/?>/i.test(text.slice(0, 20_000));
}
