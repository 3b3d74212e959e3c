// In: nothing. Out: the list of rules with severity and what their sides differ in.
import { displayWidth, padded } from '../../report/display.ts';
import { ruleSummaries } from '../../report/rule-list.ts';
import { choice } from '../choices.ts';
import type { DefineCommand } from '../context.ts';
import { pageOf } from '../printing.ts';
import { addPrintingOptions, type PrintingSettings } from '../shared-options.ts';

export const defineRules: DefineCommand = (command, context) => {
  const { say, io } = context;
  command.addOption(choice('-f, --format <format>', say('help.option.format'), ['table', 'json'], 'table', say));
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.rules.examples')}`);
  command.action(async (settings: PrintingSettings & { format: 'table' | 'json' }) => {
    const rules = ruleSummaries(say);
    if (settings.format === 'json') {
      io.stdout(`${JSON.stringify(rules, null, 2)}\n`);
      return;
    }
    const { palette } = await pageOf(settings, '', 'count', context);
    const severities = rules.map((r) => say(`severity.${r.severity}`));
    const width = Math.max(...severities.map(displayWidth));
    for (const [i, rule] of rules.entries()) {
      const severity = palette[rule.severity](padded(severities[i]!, width));
      io.stdout(`${padded(rule.id, 15)}${severity}  ${rule.summary}\n`);
    }
    io.stdout(`\n${say('rules.hint')}\n`);
  });
};
