// In: what a source says of an article, under the names that publishers use. Out: the metadata, checked and under our names.
import type { Lang, Metadata } from '../core/article.ts';
import { isoDate } from './published.ts';

/** Metadata with what else a source may state: an id and a language. */
export interface Stated {
  readonly metadata: Metadata;
  readonly id?: string;
  readonly lang?: string;
  /** `published` as written, when it is no date that we can read. */
  readonly unreadableDate?: string;
}

/** Names under which a field is looked for, best first: our own, schema.org NewsArticle, ninjs, plain CMS exports. */
const NAMES = {
  outlet: ['outlet', 'publisher', 'source', 'site', 'site_name', 'sourceOrganization', 'publication'],
  published: [
    'published',
    'datePublished',
    'date_published',
    'published_at',
    'pubDate',
    'versioncreated',
    'firstcreated',
    'date',
  ],
  title: ['title', 'headline', 'name'],
  url: ['url', 'link', 'mainEntityOfPage', 'canonical'],
  agency: ['agency', 'provider', 'creditline', 'credit'],
  lang: ['lang', 'language', 'inLanguage'],
  id: ['id', '@id', 'guid', 'uri', 'identifier'],
} as const;

/** Reads metadata from a record of any of the known kinds. Values of other kinds than text, number or a named thing are passed over. */
export function statedIn(record: Readonly<Record<string, unknown>>): Stated {
  const take = (field: keyof typeof NAMES): string | undefined => {
    for (const name of NAMES[field]) {
      const text = asText(record[name]);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const written = take('published');
  const published = written === undefined ? undefined : isoDate(written);
  const metadata = defined({
    outlet: take('outlet'),
    published,
    title: take('title'),
    url: take('url'),
    agency: take('agency'),
  });
  return {
    metadata,
    ...defined({ id: take('id'), lang: take('lang') }),
    ...(written !== undefined && published === undefined && { unreadableDate: written }),
  };
}

/** Later sources fill what earlier ones leave open. */
export function firstOf(...stated: ReadonlyArray<Stated | undefined>): Stated {
  const merged: Record<string, unknown> = {};
  const metadata: Record<string, string> = {};
  for (const one of stated) {
    if (!one) continue;
    for (const [name, value] of Object.entries(one.metadata)) metadata[name] ??= value as string;
    const { metadata: _own, ...rest } = one;
    for (const [name, value] of Object.entries(rest)) merged[name] ??= value;
  }
  return { ...merged, metadata };
}

/** A stated language as far as it is one of ours: `ar-IQ`, `Arabic`, `EN`. */
export function langOf(stated: string | undefined): Lang | undefined {
  const code = stated?.trim().toLowerCase();
  if (!code) return undefined;
  if (/^(ar|ara|arabic)(?![a-z])/.test(code)) return 'ar';
  return /^(en|eng|english)(?![a-z])/.test(code) ? 'en' : undefined;
}

/** Text of a value: itself, a number, the `name`, `#text` or `@id` of a thing, or the first of a list. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return asText(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = value as Record<string, unknown>;
  return asText(thing.name ?? thing['#text'] ?? thing['@id']);
}

function defined<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as { [K in keyof T]?: string };
}
