// In: nothing. Out: the documents of the repository: README.md, CONTRIBUTING.md and everything under docs.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, ROOT, textOf } from '../house/source.ts';

export interface DocumentPage {
  readonly path: string;
  readonly text: string;
}

export const PAGES: readonly DocumentPage[] = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs')]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ path: file, text: textOf(file) }));

/** Pages that people wrote; the pages of rules are held to their generator. */
export const WRITTEN = PAGES.filter((page) => !page.path.startsWith('docs/rules/'));

/** Is what a link of a page points at there? Addresses of the web are not asked. */
export function leadsSomewhere(page: DocumentPage, link: string): boolean {
  if (/^(?:https?:|mailto:|#)/.test(link)) return true;
  return existsSync(path.resolve(ROOT, path.dirname(page.path), link.replace(/#.*$/, '')));
}
