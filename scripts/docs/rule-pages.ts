// In: the rules. Out: their pages under docs/rules, by path: an index and a page a rule, in English and in Arabic.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Rule, RuleExample } from '../../src/core/rule.ts';
import type { Say, UiLang } from '../../src/core/say.ts';
import { loadSpeaker } from '../../src/report/messages/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { type PageWords, WORDS } from './words.ts';

/** Where a page lies and what it is written in. */
interface Place {
  readonly lang: UiLang;
  readonly folder: string;
  /** From the page to the root of the repository. */
  readonly up: string;
  readonly say: Say;
  readonly words: PageWords;
}

const GENERATED = '<!-- Written by `npm run docs` from the rule itself; change it there. -->';

/** All pages by path from the root of the repository. */
export async function rulePages(root: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const lang of ['en', 'ar'] as const) {
    const folder = lang === 'en' ? 'docs/rules' : 'docs/rules/ar';
    const up = '../'.repeat(folder.split('/').length);
    const place: Place = { lang, folder, up, say: await loadSpeaker(lang), words: WORDS[lang] };
    pages.set(`${folder}/README.md`, written(indexPage(place), place));
    for (const rule of RULES) pages.set(`${folder}/${rule.id}.md`, written(rulePage(rule, place, root), place));
  }
  return pages;
}

/** An Arabic page is set from right to left. */
function written(parts: readonly string[], { lang }: Place): string {
  const set = lang === 'ar' ? ['<div dir="rtl">', ...parts, '</div>'] : parts;
  return `${[GENERATED, ...set].join('\n\n')}\n`;
}

function indexPage({ say, words }: Place): string[] {
  const rows = RULES.map(
    ({ id, severity }) => `| [${id}](${id}.md) | ${say(`severity.${severity}`)} | ${say(`rule.${id}.summary`)} |`,
  );
  const heads = ['', words.severity, words.differs];
  return [`# ${words.title}`, words.intro, [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n')];
}

function rulePage(rule: Rule, place: Place, root: string): string[] {
  const { say, words, up } = place;
  const source = `src/rules/${rule.id}.ts`;
  return [
    `# ${rule.id}`,
    `**${words.severity}:** ${say(`severity.${rule.severity}`)}  \n**${words.differs}:** ${say(`rule.${rule.id}.summary`)}`,
    say(`rule.${rule.id}.why`),
    `## ${words.examples}`,
    ...rule.examples.flatMap((example) => exampleParts(example, place)),
    `## ${words.use}`,
    ['```sh', `factdiff --fail-on never --only ${rule.id} articles/`, `factdiff explain ${rule.id}`, '```'].join('\n'),
    words.useNote.replace('CONFIG', `${up}docs/configuration.md`),
    [
      `[${words.all}](README.md)`,
      ...(existsSync(path.join(root, source)) ? [`${words.source}: [${source}](${up}${source})`] : []),
    ].join(' · '),
  ];
}

/** The texts as quotations, each in its own direction, and what comes of them. */
function exampleParts({ texts, published, conflict, explained, why }: RuleExample, place: Place): string[] {
  const { say, words, lang } = place;
  const outcome = say(explained ? 'explain.example.explained' : `explain.example.${conflict}`, {
    kind: explained ? say(`kind.${explained}`) : '',
  });
  // The reasons of examples are notes for those who write rules, in English.
  const note = why !== undefined && lang === 'en' ? ` (${why})` : '';
  return [
    `### ${outcome}${note}`,
    ...texts.map((text, i) => {
      const date = published?.[i];
      const dir = /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr';
      const lines = text.split('\n').map((line) => escaped(line));
      const dated = date === undefined ? '' : `<br><small>${words.published} ${date}</small>`;
      return `<blockquote dir="${dir}">${lines.join('<br>')}${dated}</blockquote>`;
    }),
  ];
}

const escaped = (text: string): string => text.replace(/[&<>*_`]/g, (c) => `&#${c.charCodeAt(0)};`);
