// In: a file's name. Out: which reader it is for.

const FORMATS = ['text', 'html', 'mhtml', 'json', 'ndjson', 'xml', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  json: 'json',
  jsonld: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  rdf: 'xml',
  nitf: 'xml',
  newsml: 'xml',
  docx: 'docx',
  pdf: 'pdf',
};

/** The format that a name's ending tells, `.gz` taken off first; undefined for any other ending. */
export function formatOf(name: string): Format | undefined {
  const bare = name.toLowerCase().replace(/\.gz$/, '');
  const dot = bare.lastIndexOf('.');
  return dot < 0 ? undefined : BY_EXTENSION[bare.slice(dot + 1)];
}

/** The format of a text whose name tells nothing. */
export function sniffFormat(text: string): Format {
  const start = text
    .slice(0, 1000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<\?xml|^<(?:rss|feed|nitf|newsItem|newsMessage|rdf:RDF)[\s>]/i.test(start)) return 'xml';
  if (/^(?:From: <Saved by |MIME-Version: )/i.test(start)) return 'mhtml';
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(start)) return 'html';
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'text';
  return /^\{.*\}\s*\n\s*\{/.test(start) ? 'ndjson' : 'json';
}
