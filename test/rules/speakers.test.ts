// In: who two claims are attributed to. Out: whether they can be one, or must be two.
import { describe, expect, test } from 'vitest';
import { type Speaker, sameSpeaker, speakerOf, speakersApart } from '../../src/rules/speakers/speakers.ts';

const speaker = (speakerId: string): Speaker =>
  speakerOf({ voice: 'reported', stance: 'asserts', speaker: speakerId, speakerId })!;

describe('must be two', () => {
  test.each([
    ['role:spokesperson@army', 'role:spokesperson@police'],
    ['role:energy-minister', 'role:foreign-minister'],
    ['noun:politician', 'role:official@IQ'],
    ['person:fuad-hussein', 'person:antony-blinken'],
  ])('%s and %s', (a, b) => {
    expect(speakersApart(speaker(a), speaker(b))).toBe(true);
    expect(speakersApart(speaker(b), speaker(a))).toBe(true);
  });
});

describe('may be one', () => {
  test.each([
    ['role:official', 'role:official@IQ'],
    ['role:official@IQ', 'role:transport-minister@IQ'],
    ['role:minister', 'role:transport-minister@IQ'],
    ['role:minister@ML', 'role:minister@FR'],
    ['noun:source', 'role:official'],
    ['person:fuad-hussein', 'role:foreign-minister@IQ'],
    ['organisation:pentagon', 'person:john-kirby'],
    ['person:اشرف عبد الله', 'person:عبدالله'],
    ['person:عماد ابو غازي', 'person:عماد ابو عازي'],
  ])('%s and %s', (a, b) => {
    expect(speakersApart(speaker(a), speaker(b))).toBe(false);
    expect(speakersApart(speaker(b), speaker(a))).toBe(false);
  });
});

test('an office with its country is the office without it, not that of another country', () => {
  expect(sameSpeaker(speaker('role:official'), speaker('role:official@IQ'))).toBe(true);
  expect(sameSpeaker(speaker('role:official@US'), speaker('role:official@IQ'))).toBe(false);
});
