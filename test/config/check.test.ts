// In: settings files with faults. Out: each fault in its own source line, with what was probably meant.
import { describe, expect, test } from 'vitest';
import { checkYaml, showFault } from '../../src/config/check.ts';
import { configSchema } from '../../src/config/schema.ts';
import { messages as arabic } from '../../src/report/messages/ar/index.ts';
import { messages } from '../../src/report/messages/en/index.ts';
import { speaker } from '../../src/report/messages/format.ts';

const say = speaker(messages, 'en');
const faults = (text: string, by = say) => {
  const checked = checkYaml('factdiff.yaml', text, configSchema, by);
  return 'faults' in checked ? checked.faults.map(showFault) : [];
};

describe('a fault is shown in its own line', () => {
  test.for<[string, string, string]>([
    [
      'a key that is not known',
      'failon: error',
      'factdiff.yaml:1:1: There is no setting “failon” here. Did you mean “failOn”?\n    failon: error\n    ^^^^^^',
    ],
    [
      'a key of an override',
      'overrides:\n  - file: a/**\n    rules: {}',
      'factdiff.yaml:2:5: There is no setting “file” here. Did you mean “files”?\n      - file: a/**\n        ^^^^',
    ],
    ['a value that is not known', 'failOn: fatal', 'factdiff.yaml:1:1: “failOn” can be: error, warning, note, never.'],
    [
      'a rule that is not known',
      'rules:\n  ordnal: off',
      'factdiff.yaml:2:3: There is no setting “ordnal” here. Did you mean “ordinal”?',
    ],
    ['a level that is not known', 'rules:\n  ordinal: fatal', '“ordinal” can be: off, error, warning, note.'],
    ['a value of another type', 'minSources: two', '“minSources” must be of the type number.'],
    ['an override for nothing', 'overrides:\n  - rules: { ordinal: off }', 'An override needs `files` or `outlets`.'],
    ['an ignore without a reason', 'ignore:\n  - id: 3f9ac2', '“reason” is missing here.'],
    [
      'a value that is ill written',
      'failOn: eror',
      'Did you mean “error”? “failOn” can be: error, warning, note, never.',
    ],
    ['a value that is cut short', 'rules:\n  place: warn', 'Did you mean “warning”?'],
    [
      'a day that is none',
      'ignore:\n  - { id: 3f9ac2, reason: x, expires: 2026-02-30 }',
      '“expires”: a day is written 2021-04-08.',
    ],
    ['a time zone that is none', 'timeZone: Bagdad', 'a time zone is named as in Asia/Baghdad'],
    [
      'a name of the desk’s own, ill written',
      'world:\n  people:\n    - id: Layla Hasan',
      'Ids are lower-case ASCII words',
    ],
    ['an id that is none', 'ignore:\n  - { id: conflict-7, reason: x }', '“id” is the id of a conflict'],
    ['an empty list', 'outlets:\n  - { name: BBC, files: [] }', '“files” must not be empty.'],
    ['a number too small', 'minSources: 0', '“minSources” must be 1 or more.'],
    ['broken YAML', 'rules: {', 'factdiff.yaml:1:'],
    ['a key twice', 'lang: ar\nlang: en', 'factdiff.yaml:2:1'],
    ['a list', '- lang: ar', '“factdiff.yaml” must be of the type object'],
  ])('%s', ([, text, shown]) => {
    expect(faults(text).join('\n')).toContain(shown);
  });

  test('all of them at once', () => {
    expect(faults('failon: error\nformt: json\nstrict: maybe')).toHaveLength(3);
  });

  test('in Arabic too', () => {
    expect(faults('failon: error', speaker(arabic, 'ar'))[0]).toContain('هل تقصد «failOn»؟');
  });

  test.for([
    'overrides:\n  - rules: { ordinal: off }',
    'ignore:\n  - { id: x, reason: y, expires: 2026-02-30 }',
    'ignore:\n  - { reason: y }',
    'timeZone: Bagdad',
    'minSources: 0',
    'world:\n  people:\n    - id: Layla Hasan',
    'world:\n  offices:\n    - { id: king, holders: [] }',
    'outlets:\n  - { name: "" }',
    'rules: {',
  ])('in Arabic, whatever it is: %s', (text) => {
    const shown = faults(text, speaker(arabic, 'ar'));
    expect(shown.length).toBeGreaterThan(0);
    for (const fault of shown) expect(fault.split('\n')[0]).toMatch(/[\u0620-\u064a]/);
  });
});

test('an alias bomb is a fault like any other', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
  ].join('\n');
  expect(faults(bomb).length).toBeGreaterThan(0);
});

test.for(['', '# nothing but a comment\n'])('an empty file has no settings', (text) => {
  expect(checkYaml('factdiff.yaml', text, configSchema, say)).toMatchObject({ value: {} });
});

test.for<[string, Parameters<typeof speaker>[0], 'ar' | 'en']>([
  ['English', messages, 'en'],
  ['Arabic', arabic, 'ar'],
])('the %s template is valid, switched off and switched on', ([, tables, lang]) => {
  const template = speaker(tables, lang)('init.template');
  expect(faults(template)).toEqual([]);
  const on = template.replace(/^#(?=[\w ]+[\w-]*:| {2})/gm, (hash, at: number, whole: string) =>
    /^#(?:\w| {2})/.test(whole.slice(at)) ? '' : hash,
  );
  expect(faults(on)).toEqual([]);
  for (const name of Object.keys(configSchema.shape)) expect(on).toMatch(new RegExp(`^${name}:`, 'm'));
});
