// In: the text of an option's value. Out: the value, or a clear word on what it may be.
import { Option } from 'commander';
import { nearest } from '../config/nearest.ts';
import { RULE_IDS, type RuleId } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';

const VALUES = new WeakMap<Option, readonly string[]>();

/** The values that a shell may complete an option's value to; undefined where it is free. */
export const valuesOf = (option: Option): readonly string[] | undefined => VALUES.get(option);

/** The same option, for whose value a shell offers these. */
export function offering(option: Option, values: readonly string[]): Option {
  VALUES.set(option, values);
  return option;
}

/** An option with a closed list of values. */
export function choice(
  flags: string,
  help: string,
  values: readonly string[],
  fallback: string | undefined,
  say: Say,
): Option {
  const flag = /--[\w-]+/.exec(flags)![0];
  const option = new Option(flags, `${help} (${values.join(', ')})`).argParser((value: string) =>
    oneOf(value, values, flag, say),
  );
  offering(option, values);
  return fallback === undefined ? option : option.default(fallback);
}

/** @throws UserError naming the values that there are, and the one that was probably meant. */
export function oneOf<T extends string>(value: string, values: readonly T[], flag: string, say: Say): T {
  const found = values.find((v) => v === value);
  if (found !== undefined) return found;
  const meant = nearest(value, values);
  const params = { option: flag, value, values: values.join(', '), ...(meant && { meant }) };
  throw new UserError(say(meant ? 'cli.bad-choice-suggest' : 'cli.bad-choice', params));
}

/** Rules as `--only` and `--skip` take them: separated by commas. */
export function ruleList(flag: string, say: Say): (value: string) => readonly RuleId[] {
  return (value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => knownRule(name, flag, say));
}

function knownRule(name: string, flag: string, say: Say): RuleId {
  const found = RULE_IDS.find((id) => id === name);
  if (found) return found;
  const meant = nearest(name, RULE_IDS);
  throw new UserError(
    say(meant ? 'cli.unknown-rule-suggest' : 'cli.unknown-rule', {
      rule: name,
      option: flag,
      rules: RULE_IDS.join(', '),
      ...(meant && { meant }),
    }),
  );
}

/** A whole number from `least` up. */
export function wholeNumber(flag: string, least: number, say: Say): (value: string) => number {
  return (value) => {
    if (!/^\d{1,6}$/.test(value) || Number(value) < least)
      throw new UserError(say('cli.bad-number', { option: flag, value, least }));
    return Number(value);
  };
}
