// In: a file of reference facts. Out: each as an article of one sentence, on its own line of the file.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/config/facts.ts';
import { placesIn } from '../../src/core/positions.ts';
import { messages } from '../../src/report/messages/en/index.ts';
import { speaker } from '../../src/report/messages/format.ts';
import { folderOf } from '../read/articles.ts';

const load = (text: string) => {
  const cwd = folderOf({});
  writeFileSync(path.join(cwd, 'facts.yaml'), text);
  return loadFacts(path.join(cwd, 'facts.yaml'), cwd, speaker(messages, 'en'));
};

describe('reference facts', () => {
  const facts =
    '# the talks\n- fact: عقدت الجولة الثالثة من الحوار في 7 أبريل 2021.\n  date: 2021-04-07\n  source: وزارة الخارجية\n- fact: The fourth round was held in July 2021.\n';

  test('are articles of one sentence', () => {
    expect(load(facts)).toMatchObject([
      {
        id: 'fact-1',
        path: 'facts.yaml#fact-1',
        lang: 'ar',
        metadata: { published: '2021-04-07', outlet: 'وزارة الخارجية' },
      },
      { id: 'fact-2', lang: 'en', text: 'The fourth round was held in July 2021.', metadata: {} },
    ]);
  });

  test('stand on their own lines', () => {
    expect(load(facts).map((a) => placesIn(a)({ start: 0, end: 4 }).line)).toEqual([2, 5]);
  });

  test.for<[string, string]>([
    ['- date: 2021-04-07\n', '“fact” is missing here.'],
    ['- fact: x\n  when: 2021\n', 'There is no setting “when” here.'],
    ['fact: x\n', 'must be of the type array'],
  ])('with a fault are refused, with the line', ([text, message]) => {
    expect(() => load(text)).toThrow(message);
  });
});
