// In: the ids of named days and a year. Out: whether they fall where almanacs put them.
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/values/civil.ts';
import { holidayDays } from '../../src/values/holidays.ts';

const fallsOn = (id: string, year: number): string | undefined => {
  const days = holidayDays(id, year);
  return days && isoDate(days[0]);
};

describe('named days', () => {
  test.for([
    ['easter', 2024, '2024-03-31'],
    ['orthodox-easter', 2024, '2024-05-05'],
    ['thanksgiving', 2021, '2021-11-25'],
    ['eid-al-fitr', 2018, '2018-06-15'],
    ['quds-day', 2017, '2017-06-23'],
    ['throne-day-morocco', 2020, '2020-07-30'],
  ] as const)('%s of %i falls on %s', ([id, year, day]) => {
    expect(fallsOn(id, year)).toBe(day);
  });

  test.for([
    ['passover', 2018, '2018-03-30'],
    ['passover', 2024, '2024-04-22'],
    ['rosh-hashanah', 2018, '2018-09-09'],
    ['yom-kippur', 1973, '1973-10-05'],
    ['sukkot', 2018, '2018-09-23'],
    ['hanukkah', 2018, '2018-12-02'],
    ['hanukkah', 2023, '2023-12-07'],
    ['purim', 2013, '2013-02-23'],
  ] as const)('%s of %i begins on the evening of %s', ([id, year, day]) => {
    expect(fallsOn(id, year)).toBe(day);
  });

  test('a day that no rule knows has no date', () => {
    expect(holidayDays('diwali', 2020)).toBeUndefined();
  });
});
