// In: names and numbers of two texts in their order. Out: whether they are told as one text and its translation would tell them.
import { describe, expect, test } from 'vitest';
import { sharedInOrder } from '../../src/align/translations.ts';
import type { Report } from '../../src/core/conflict.ts';
import { factdiff } from '../cli/run.ts';

const wire =
  'number:70 place:senegal place:cape-verde organisation:iom number:41 number:3 number:130 place:sal number:7 number:10 number:114'.split(
    ' ',
  );

describe('names and numbers in order', () => {
  test('one number altered leaves the rest in order', () => {
    expect(sharedInOrder(wire, wire.with(8, 'number:9'))).toBeCloseTo(10 / 11);
  });

  test('the same names and numbers the other way round are no translation', () => {
    expect(sharedInOrder(wire, [...wire].reverse())).toBe(0);
  });

  test('names without numbers tell too little', () => {
    const names = 'a b c d e f g h i j'.split(' ').map((name) => `place:${name}`);
    expect(sharedInOrder(names, names)).toBe(0);
  });
});

describe('one text in two languages', () => {
  const english =
    'Boat found adrift off Cape Verde\nMore than 70 people are feared dead after a boat that left Senegal was found off Cape Verde, the International Organization for Migration said.\nRescuers found 41 survivors 130 nautical miles off Sal. Seven bodies were recovered.\nThe boat left Dakar on 10 August with 114 people.';
  const arabic =
    'العثور على قارب قبالة الرأس الأخضر\nيخشى أن يكون أكثر من 70 شخصا لقوا حتفهم بعد العثور على قارب غادر السنغال قبالة الرأس الأخضر، وفق المنظمة الدولية للهجرة.\nوعثر المنقذون على 41 ناجيا على بعد 130 ميلا بحريا من جزيرة سال. وانتشلت سبع جثث.\nوكان القارب قد غادر داكار في 10 آب وعلى متنه 114 شخصا.';
  const lineagesOf = async (files: Record<string, string>): Promise<Array<Report['articles'][number]['lineage']>> => {
    const ran = await factdiff(
      ['check', '.', '--format', 'json', '--no-config', '--ui-lang', 'en', '--fail-on', 'never'],
      { files },
    );
    return (JSON.parse(ran.stdout) as Report).articles.map((a) => a.lineage);
  };

  test('is one lineage, by translation', async () => {
    const [a, b] = await lineagesOf({ 'a.txt': english, 'b.txt': arabic });
    expect(a!.id).toBe(b!.id);
    expect(a!.basis).toBe('translation');
  });

  test('names its agency where both do', async () => {
    const [a] = await lineagesOf({
      'a.txt': english.replace('More', 'PRAIA (AFP) - More'),
      'b.txt': arabic.replace('يخشى', 'برايا (أ ف ب) - يخشى'),
    });
    expect(a!.basis).toBe('named-agency');
  });

  test('is not one with a text that tells of it otherwise', async () => {
    const other =
      'قارب مهاجرين قبالة الرأس الأخضر\nقالت المنظمة الدولية للهجرة إن قاربا غادر السنغال عثر عليه قبالة الرأس الأخضر وعلى متنه ناجون.';
    const [a, b] = await lineagesOf({ 'a.txt': english, 'b.txt': other });
    expect(a!.id).not.toBe(b!.id);
  });
});
