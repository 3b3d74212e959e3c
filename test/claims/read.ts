// In: a sentence. Out: its claims and the names in it, read as the body of an article of its own.
import type { Article, Lang } from '../../src/core/article.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Extraction } from '../../src/core/extraction.ts';
import type { Naming } from '../../src/core/naming.ts';
import { extract } from '../../src/pipeline.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();

export const claimsOf = (text: string, lang?: Lang): readonly Claim[] => extractionOf(text, lang).claims;

export const namingsOf = (text: string): readonly Naming[] => extractionOf(text).namings;

function extractionOf(text: string, lang: Lang = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en'): Extraction {
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    text,
    lang,
    metadata: {},
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  };
  return extract(article, setup);
}

/** The first claim of a concept that counts and numbers nothing. */
export function claimOf(text: string, concept: string): Claim | undefined {
  return claimsOf(text).find((c) => c.what?.concept === concept && !c.quantity && !c.round);
}
