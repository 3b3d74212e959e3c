// In: nothing. Out: all messages in English, by id.
import type { MessageTable } from '../format.ts';
import { answers } from './answers.ts';
import { cli } from './cli.ts';
import { config } from './config.ts';
import { doers } from './doers.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { matters } from './matters.ts';
import { page } from './page.ts';
import { problems } from './problems.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { template } from './template.ts';
import { weekdays } from './weekdays.ts';

/** Side by side: to make one table of them takes longer than a short run looks up. */
export const messages: readonly MessageTable[] = [
  answers,
  matters,
  cli,
  config,
  doers,
  findings,
  help,
  page,
  problems,
  report,
  rules,
  template,
  weekdays,
];
