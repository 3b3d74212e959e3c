// In: nothing. Out: the rules, in the order in which reports list them; a new rule is one file and one line here.
import type { Rule } from '../core/rule.ts';
import antonym from './antonym.ts';
import attribution from './attribution.ts';
import date from './date.ts';
import duration from './duration.ts';
import framing from './framing.ts';
import nameSpelling from './name-spelling.ts';
import ordinal from './ordinal.ts';
import person from './person.ts';
import place from './place.ts';
import polarity from './polarity.ts';
import quantity from './quantity.ts';
import role from './role.ts';
import time from './time.ts';
import weekday from './weekday.ts';
import wording from './wording.ts';

export const RULES: readonly Rule[] = [
  ordinal,
  quantity,
  polarity,
  antonym,
  date,
  time,
  duration,
  place,
  weekday,
  person,
  role,
  attribution,
  nameSpelling,
  framing,
  wording,
];
