// In: the verdicts of a desk. Out: how often each rule was right, on the desk's own articles.

import { UserError } from '../../core/errors.ts';
import { VERDICT_FILE } from '../../core/verdict.ts';
import { tableLines } from '../../report/table.ts';
import { precisionByRule, type RulePrecision } from '../../triage/precision.ts';
import { choice } from '../choices.ts';
import { prepare } from '../configuration.ts';
import type { DefineCommand } from '../context.ts';
import { pageOf } from '../printing.ts';
import {
  addConfigOptions,
  addPrintingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';
import { addVerdictOption, type VerdictSettings, verdictsFor } from '../verdict-file.ts';

interface EvalSettings extends ReadingSettings, PrintingSettings, VerdictSettings {
  readonly format: 'table' | 'json';
  readonly quiet?: boolean;
}

export const defineEval: DefineCommand = (command, context) => {
  const { say } = context;
  command.addOption(choice('-f, --format <format>', say('help.option.format'), ['table', 'json'], 'table', say));
  addVerdictOption(command, context);
  addConfigOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.eval.examples')}`);
  command.action(async (options: EvalSettings) => {
    const { settings, context: spoken, loaded } = await prepare([], options, command, undefined, context);
    const rules = precisionByRule(verdictsFor(settings, loaded, spoken));
    if (settings.format === 'json') return spoken.io.stdout(`${JSON.stringify(rules, null, 2)}\n`);
    if (rules.length === 0) throw new UserError(spoken.say('eval.nothing', { file: VERDICT_FILE }));
    const page = await pageOf(settings, '', 'count', spoken);
    const head = ['rule', 'precision', 'between', 'right', 'wrong', 'open'].map((name) => spoken.say(`column.${name}`));
    for (const line of tableLines(head, rules.map(cellsOf), page)) spoken.io.stdout(`${line}\n`);
    spoken.io.stdout(`\n${spoken.say('eval.note')}\n`);
  });
};

/** Shares as they are read aloud: 83 %, and how far they can be trusted. */
function cellsOf({ rule, right, wrong, open, precision, low, high }: RulePrecision): string[] {
  const share = (x: number | undefined): string => (x === undefined ? '' : `${Math.round(x * 100)} %`);
  const between = low === undefined ? '' : `${share(low)} – ${share(high)}`;
  return [rule, share(precision), between, String(right), String(wrong), String(open)];
}
