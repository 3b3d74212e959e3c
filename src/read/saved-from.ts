// In: the address of a page, or a page that a browser saved. Out: where it was saved from, and the site that it stands on.
import type { Stated } from './metadata.ts';

/** Browsers write `<!-- saved from url=(0040)https://site.example/2021/04/talks -->` at the top of a page. */
export function notedAddress(source: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(source.slice(0, 2000))?.[1];
}

export function savedAt(url: string | undefined): Stated | undefined {
  return url === undefined ? undefined : { metadata: { url } };
}

/** `arabic.site.example` of `https://www.arabic.site.example/2021`; none of an address on the reader's own machine. */
export function websiteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
  const isSite = /^https?:$/.test(protocol) && /[a-z]/i.test(host) && host.includes('.');
  return isSite ? host : undefined;
}
