// In: a desk's own records, time zone and reference facts in factdiff.yaml. Out: what a run makes of them.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { factdiff } from './run.ts';

const reportOf = async (files: Record<string, string>, argv: string[] = []): Promise<Report> => {
  const { stdout, stderr } = await factdiff(['news', '--format', 'json', ...argv], { files });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
};

describe('the world of a desk', () => {
  const people = `world:
  people:
    - id: shahrazad-al-mutaffi
      ar: { names: [شهرزاد المطفي] }
      en: { names: [Shahrazad al-Mutaffi] }
`;
  const mentions = async (text: string, config: string): Promise<Array<{ kind: string; id?: string }>> => {
    const { stdout } = await factdiff(['inspect', 'a.txt', '--format', 'ndjson'], {
      files: { 'a.txt': text, 'factdiff.yaml': config },
    });
    return JSON.parse(stdout).mentions;
  };

  test.for([
    'قالت شهرزاد المطفي إن الاجتماع انتهى.',
    'وأبلغت الوزارة شهرزاد المطفي بالقرار.',
    'Shahrazad al-Mutaffi said that the meeting was over.',
  ])('is found in the text: %s', async (text) => {
    const found = (await mentions(text, people)).map((m) => m.id);
    expect(found).toContain('person:shahrazad-al-mutaffi');
    expect((await mentions(text, '')).map((m) => m.id)).not.toContain('person:shahrazad-al-mutaffi');
  });

  test('leaves what the tool knows as it was', async () => {
    const text = 'قال مصطفى الكاظمي في بغداد يوم الأربعاء إن 12 شخصا قتلوا.';
    expect(await mentions(text, people)).toEqual(await mentions(text, ''));
  });

  test('opens a phrase with a word that the tool knows by itself', async () => {
    const config = `world:\n  organisations:\n    - id: baghdad-forum\n      kind: society\n      ar: { names: [بغداد الجديد للحوار] }\n`;
    const found = (await mentions('شارك بغداد الجديد للحوار في المؤتمر.', config)).map((m) => m.id);
    expect(found).toContain('organisation:baghdad-forum');
  });

  test('inflects a verb of its own and sets it against its opposite', async () => {
    const config = `world:
  concepts:
    - { id: fluoridate, class: action, domain: health, ar: { verbs: [فلور يفلور] }, en: { verbs: [fluoridate] } }
    - { id: defluoridate, class: action, domain: health, opposites: [fluoridate], en: { verbs: [defluoridate] } }
`;
    const files = {
      'news/a.txt':
        'Water in Basra\n\nThe Ministry of Health and the United Nations fluoridated the water of Basra on Monday.\n',
      'news/b.txt':
        'Water in Basra\n\nThe Ministry of Health and the United Nations defluoridated the water of Basra on Monday.\n',
    };
    const rules = async (with_: string) =>
      (await reportOf({ ...files, 'factdiff.yaml': with_ }, ['--only', 'antonym'])).conflicts.map((c) => c.rule);
    expect(await rules(config)).toEqual(['antonym']);
    expect(await rules('')).toEqual([]);
  });

  test.for<[string, string, string]>([
    ['antonyms:\n    - [agree, rejekt]', 'factdiff.yaml:3:', 'Did you mean “reject”?'],
    [
      'people:\n    - id: a-b\n    - id: c-d\n  offices:\n    - id: king@IQ\n      holders: [{ person: a-c, from: 2020-01 }]',
      'factdiff.yaml:6:',
      '“a-c”',
    ],
    [
      'concepts:\n    - { id: x, class: action, domain: y, ar: { verbs: [كتب] } }',
      'factdiff.yaml:3:',
      'lacks its present',
    ],
    [
      'places:\n    - { id: x, kind: city, in: y, en: { names: [Jarbula] } }\n    - { id: y, kind: city, in: x, en: { names: [Tartuqa] } }',
      'factdiff.yaml:4:',
      '“y” stands above itself: y, x, y.',
    ],
    [
      'nouns:\n    - { id: x, is: x, en: { nouns: [gronk gronks] } }',
      'factdiff.yaml:3:',
      '“x” stands above itself: x, x.',
    ],
  ])('with a fault stops the run and names the line: %s', async ([world, place, message]) => {
    const { code, stderr } = await factdiff(['a.txt'], {
      files: { 'a.txt': 'x', 'factdiff.yaml': `world:\n  ${world}\n` },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(message);
  });
});

describe('the time zone of a desk', () => {
  const at = async (config: string): Promise<string | undefined> => {
    const { stdout } = await factdiff(['claims', 'a.txt', '--format', 'json'], {
      files: {
        'a.txt':
          '---\npublished: 2021-04-07T22:30:00Z\n---\nTalks\n\nThe third round of talks opened in Baghdad on Tuesday and ended yesterday.\n',
        'factdiff.yaml': config,
      },
    });
    return (JSON.parse(stdout) as Array<{ when?: { text: string; value: string } }>).find(
      (c) => c.when?.text === 'yesterday',
    )?.when?.value;
  };

  test('tells which day yesterday was', async () => {
    expect(await at('')).toBe('2021-04-06');
    expect(await at('timeZone: Asia/Baghdad\n')).toBe('2021-04-07');
  });
});

describe('reference facts', () => {
  const news = {
    'news/a.txt': 'انفجار في حمص\n\nقتل 12 شخصا في انفجار بسوق الخضار في مدينة حمص السورية يوم الاثنين.\n',
  };
  const config = 'references: facts.yaml\n';
  const facts = (n: number): string =>
    `# counted by the hospital\n- fact: قتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص السورية.\n  source: وزارة الصحة\n`;

  test('are held against the articles, and are one side’s evidence with their file and line', async () => {
    const report = await reportOf({ ...news, 'factdiff.yaml': config, 'facts.yaml': facts(15) });
    expect(report.conflicts).toMatchObject([{ rule: 'quantity', severity: 'error', scope: 'reference' }]);
    const evidence = report.conflicts[0]!.sides.flatMap((s) => s.evidence);
    expect(evidence.find((e) => e.path === 'facts.yaml#fact-1')).toMatchObject({
      line: 2,
      quote: expect.stringContaining('15'),
    });
    expect(report.articles.find((a) => a.reference)).toMatchObject({ outlet: 'وزارة الصحة' });
    expect(report.stats.articles).toBe(1);
  });

  test('that agree say nothing, and are named nowhere', async () => {
    const report = await reportOf({ ...news, 'factdiff.yaml': config, 'facts.yaml': facts(12) });
    expect(report.conflicts).toEqual([]);
    expect(report.articles).toHaveLength(1);
  });

  test('are not held against each other, and bring no two stories together', async () => {
    const both = `${facts(15)}${facts(16).replace(/^#.*\n/, '')}`;
    const other = 'معرض الكتاب\n\nافتتح معرض الكتاب في مدينة طرابلس الليبية بمشاركة 40 دارا.\n';
    const report = await reportOf({ ...news, 'news/b.txt': other, 'factdiff.yaml': config, 'facts.yaml': both });
    for (const { sides } of report.conflicts)
      expect(sides.some((s) => s.evidence.some((e) => e.path === 'news/a.txt'))).toBe(true);
  });
});
