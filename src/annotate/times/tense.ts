// In: a time and the tags of its sentence. Out: the direction that the verb nearest to it shows: what happened, or what will.

import { formAt } from '../../core/document.ts';
import { FEATURE, type Reading } from '../../core/lexeme.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import type { TimeDirection } from '../../core/value.ts';
import { TRAIT } from '../kinds.ts';
import { isMark, type Scan, senseWith } from '../scan.ts';

/** Tokens before and after a time in which its verb is looked for. */
const BEFORE = 25;
const AFTER = 8;

/** past, future, or undefined where the nearest verb is in the present or none is near. */
export function directionOf(scan: Scan, tags: Tags, token: number, tokenEnd: number): TimeDirection | undefined {
  const before = verbBefore(scan, tags, token);
  if (before) return before === 'present' ? undefined : before;
  for (let i = tokenEnd; i < Math.min(scan.limit, tokenEnd + AFTER); i++) {
    const verb = tenseAt(scan, tags, i);
    if (verb) return verb === 'present' ? undefined : verb;
  }
  return undefined;
}

/**
 * The tense of the nearest verb before a token. The verb of a relative clause that a comma has closed is passed over
 * (قرر رؤساء الأركان الذين ستشكل فرقهم القوة، السبت، رفع عددها).
 */
function verbBefore(scan: Scan, tags: Tags, token: number): Tense | undefined {
  let [comma, held]: [boolean, Tense | undefined] = [false, undefined];
  for (let i = token - 1; i >= Math.max(scan.first, token - BEFORE); i--) {
    if (isMark(scan, i, '،,')) comma = true;
    if (tags.tag[i] === TAG.relative) held = undefined;
    const verb = tenseAt(scan, tags, i);
    if (verb && (held || !comma || i === token - 1)) return held ?? verb;
    held ??= verb;
  }
  return held;
}

type Tense = 'past' | 'future' | 'present';

function tenseAt(scan: Scan, tags: Tags, i: number): Tense | undefined {
  if (senseWith(scan, i, TRAIT.future)) return 'future';
  if (tags.tag[i] !== TAG.verb && tags.tag[i] !== TAG.auxiliary) return undefined;
  const form = formAt(scan.doc, i);
  const reading = form.readings[tags.reading[i]!] ?? form.readings[0];
  return reading && tenseOf(reading, isLed(scan, tags, i));
}

/** سوف يلتقي, will meet, will be held. */
function isLed(scan: Scan, tags: Tags, i: number): boolean {
  const at = i - 1 > scan.first && tags.tag[i - 1] === TAG.auxiliary && scan.lang === 'en' ? i - 2 : i - 1;
  return at >= scan.first && (senseWith(scan, at, TRAIT.future) ?? senseWith(scan, i - 1, TRAIT.future)) !== undefined;
}

function tenseOf(reading: Reading, led: boolean): Tense | undefined {
  if (reading.future || led) return 'future';
  if ((reading.features & FEATURE.past) !== 0) return 'past';
  return (reading.features & FEATURE.present) !== 0 ? 'present' : undefined;
}
