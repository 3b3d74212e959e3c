// In: fixtures/stories and the seeds with their gold.yaml. Out: whether each story is well formed and the collection covers what it must.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXPLANATION_KINDS, RULE_IDS } from '../../src/core/conflict.ts';
import { ROOT, readStory, rulesOf, STORIES, type Story } from './story.ts';

const frontMatter = z.strictObject({
  outlet: z.string().min(1),
  lang: z.enum(['ar', 'en']),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/)
    .optional(),
});

/** Front matter, headline and paragraphs of an article, all of them required. */
function splitArticle(text: string) {
  const parts = /^---\n([\s\S]*?)\n---\n([^\n]+)\n\n([\s\S]+)$/.exec(text);
  if (!parts) throw new Error('an article is front matter, a headline, an empty line and paragraphs');
  return {
    meta: frontMatter.parse(parse(parts[1]!)),
    headline: parts[2]!,
    paragraphs: parts[3]!.trim().split(/\n\s*\n/),
  };
}

const countOccurrences = (text: string, part: string): number => text.split(part).length - 1;

/** Quotations that do not stand exactly once in their article. */
function misquotes({ gold, articles }: Story): string[] {
  return [...gold.conflicts, ...gold.not_conflicts]
    .flatMap((entry): { article: string; quote: string }[] => [...entry.sides])
    .map((side) => ({ ...side, times: countOccurrences(articles.get(side.article) ?? '', side.quote) }))
    .filter((side) => side.times !== 1)
    .map((side) => `${side.article} ${side.times} times: ${side.quote}`);
}

/** Articles that the gold names and the folder lacks. */
function unknownArticles({ gold, articles }: Story): string[] {
  const named = [
    ...Object.keys(gold.dates ?? {}),
    ...(gold.lineages ?? []).flat(),
    ...(gold.notLineages ?? []).flat(),
    ...[...gold.conflicts, ...gold.not_conflicts].flatMap((entry) => entry.sides.map((side) => side.article)),
  ];
  return named.filter((article) => !articles.has(article));
}

const names = readdirSync(STORIES);
const stories = new Map(names.map((story) => [story, readStory(path.join(STORIES, story))]));
const golds = [...stories.values()].map((story) => story.gold);

describe.each([...stories])('%s', (_, story) => {
  test('quotes each phrase once and names only its own articles', () => {
    expect(unknownArticles(story)).toEqual([]);
    expect(misquotes(story)).toEqual([]);
  });

  test('has two to four short articles', () => {
    expect(story.articles.size).toBeGreaterThanOrEqual(2);
    expect(story.articles.size).toBeLessThanOrEqual(4);
    for (const [file, text] of story.articles) {
      const { headline, paragraphs } = splitArticle(text);
      const words = `${headline} ${paragraphs.join(' ')}`.trim().split(/\s+/).length;
      expect(words, file).toBeGreaterThanOrEqual(18);
      expect(words, file).toBeLessThanOrEqual(180);
      expect(paragraphs.length, file).toBeGreaterThanOrEqual(1);
      expect(paragraphs.length, file).toBeLessThanOrEqual(6);
    }
  });

  test('is dated, unless the gold gives the date to infer', () => {
    for (const [file, text] of story.articles) {
      const stated = splitArticle(text).meta.published !== undefined;
      expect(stated, file).toBe(story.gold.dates?.[file] === undefined);
    }
  });
});

describe('the collection', () => {
  test('is large enough, and a fair share of it is silent', () => {
    expect(stories.size).toBeGreaterThanOrEqual(88);
    expect(golds.filter((story) => story.conflicts.length === 0).length).toBeGreaterThanOrEqual(12);
  });

  test.for(RULE_IDS)('shows %s at least three times in conflict and three times silent', (id) => {
    const loud = golds.flatMap((story) => story.conflicts).filter((entry) => rulesOf(entry)[0] === id);
    const quiet = golds.flatMap((story) => story.not_conflicts).filter((entry) => entry.rule === id);
    expect(loud.length).toBeGreaterThanOrEqual(3);
    expect(quiet.length).toBeGreaterThanOrEqual(3);
  });

  test.for(EXPLANATION_KINDS)('shows the explanation %s', (kind) => {
    expect(golds.flatMap((story) => story.conflicts).some((entry) => entry.explained === kind)).toBe(true);
  });

  test('has Arabic, English and mixed stories', () => {
    const mixes = [...stories.values()].map(({ articles }) =>
      [...new Set([...articles.values()].map((text) => splitArticle(text).meta.lang))].sort().join('+'),
    );
    const share = (mix: string): number => mixes.filter((found) => found === mix).length / mixes.length;
    expect(share('ar')).toBeGreaterThan(0.4);
    expect(share('en')).toBeGreaterThan(0.2);
    expect(share('ar+en')).toBeGreaterThan(0.2);
  });
});

test('the seeds are quoted exactly', () => {
  const seeds = readStory(path.join(ROOT, 'seeds'));
  expect(unknownArticles(seeds)).toEqual([]);
  expect(misquotes(seeds)).toEqual([]);
});
