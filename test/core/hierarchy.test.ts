// In: small tables. Out: what is under what in them, and that a circle holds nobody up.
import { describe, expect, test } from 'vitest';
import {
  circleFrom,
  countryOf,
  isInside,
  isKindOf,
  isKindOfConcept,
  isKindOfEither,
  lineFrom,
  nounsFrom,
} from '../../src/core/hierarchy.ts';
import type { WorldRecords } from '../../src/core/world.ts';

const world = {
  nouns: { soldier: { is: 'fighter' }, fighter: { is: 'person' }, person: {}, march: { is: 'month' } },
  concepts: { 'car-bombing': { is: 'explode' }, explode: { is: 'attack' }, attack: {}, march: { is: 'protest' } },
  places: {
    'tahrir-square': { kind: 'landmark', in: 'cairo' },
    cairo: { kind: 'city', in: 'egypt' },
    egypt: { kind: 'country', in: 'africa' },
    africa: { kind: 'continent' },
  },
} as unknown as WorldRecords;

describe('upwards', () => {
  test('a soldier is a person, and a person no soldier', () => {
    expect(isKindOf(world, 'soldier', 'person')).toBe(true);
    expect(isKindOf(world, 'person', 'soldier')).toBe(false);
  });
  test('everything is of its own kind, also what no table knows', () => {
    expect(isKindOf(world, 'unheard-of', 'unheard-of')).toBe(true);
    expect(isKindOf(world, 'unheard-of', 'person')).toBe(false);
  });
  test('a car bombing is an attack', () => {
    expect(isKindOfConcept(world, 'car-bombing', 'attack')).toBe(true);
    expect(isKindOfConcept(world, 'soldier', 'person')).toBe(false);
  });
  test('of an id that a concept and a noun share the concept goes first', () => {
    expect(isKindOfEither(world, 'march', 'protest')).toBe(true);
    expect(isKindOfEither(world, 'march', 'month')).toBe(false);
    expect(isKindOfEither(world, 'soldier', 'person')).toBe(true);
  });
  test('a square lies in its city, the city and the square in the country', () => {
    expect(isInside(world, 'tahrir-square', 'egypt')).toBe(true);
    expect(isInside(world, 'egypt', 'cairo')).toBe(false);
    expect(countryOf(world, 'tahrir-square')).toBe('egypt');
    expect(countryOf(world, 'egypt')).toBe('egypt');
    expect(countryOf(world, 'africa')).toBeUndefined();
    expect(countryOf(world, 'atlantis')).toBeUndefined();
  });
  test('the line begins with the id itself, nearest first', () => {
    expect(nounsFrom(world.nouns, 'soldier')).toEqual(['soldier', 'fighter', 'person']);
  });
});

describe('a circle', () => {
  const above = (id: string): string | undefined => ({ a: 'b', b: 'c', c: 'b', d: undefined })[id];
  test('is told of those who stand in it', () => {
    expect(circleFrom('b', above)).toEqual(['b', 'c']);
    expect(circleFrom('a', above)).toBeUndefined();
    expect(circleFrom('d', above)).toBeUndefined();
  });
  test('ends a line where it comes again', () => {
    expect(lineFrom('a', above)).toEqual(['a', 'b', 'c']);
  });
});
