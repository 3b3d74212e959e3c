// In: ISO 8601 date-times and zones. Out: the same instants as the clocks of the zone show them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, inTimeZone } from '../../src/values/time-zone.ts';

test.for<[string, string, string]>([
  ['2021-04-07T22:30:00Z', 'Asia/Baghdad', '2021-04-08T01:30+03:00'],
  ['2021-04-07T22:30+03:00', 'Africa/Casablanca', '2021-04-07T20:30+01:00'],
  ['2021-04-07T09:15', 'Asia/Tehran', '2021-04-07T09:15+04:30'],
  ['2021-04-07', 'Asia/Baghdad', '2021-04-07T00:00+03:00'],
  ['2021-01-15T12:00:00-05:00', 'Europe/Berlin', '2021-01-15T18:00+01:00'],
  ['2021-04', 'Asia/Baghdad', '2021-04'],
])('%s in %s', ([written, zone, shown]) => {
  expect(inTimeZone(written, zone)).toBe(shown);
});

test('names the same instant', () => {
  const zones = fc.constantFrom('Asia/Baghdad', 'Africa/Cairo', 'America/New_York', 'Asia/Kathmandu', 'UTC');
  const times = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(
    fc.property(times, zones, (seconds, zone) => {
      const written = new Date(seconds * 1000).toISOString().replace('.000', '');
      expect(Date.parse(inTimeZone(written, zone))).toBe(seconds * 1000);
    }),
  );
});

test('an instant that states no zone is the same on every machine', () => {
  expect(instantOf('2021-04-07T22:30')).toBe(Date.UTC(2021, 3, 7, 22, 30));
  expect(instantOf('2021-04-07T22:30+03:00')).toBe(Date.UTC(2021, 3, 7, 19, 30));
  expect(instantOf('2021-04-07')).toBe(Date.UTC(2021, 3, 7));
  expect(instantOf('yesterday')).toBeNaN();
});
