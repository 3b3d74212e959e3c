// In: nothing. Out: all messages in Arabic, by id.
import { cli } from './cli.ts';
import { help } from './help.ts';
import { problems } from './problems.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';

export const messages = { ...cli, ...help, ...problems, ...report, ...rules };
