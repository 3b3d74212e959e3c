// In: nothing. Out: the shape of a line of the verdicts file, for those who write it with other tools.
import { z } from 'zod';
import { VERDICTS } from '../core/verdict.ts';

const ref = z.object({ id: z.string(), url: z.string().optional(), title: z.string().optional() });

/** A line of the file; its first line names the format. Its JSON Schema is printed by `factdiff schema verdict`. */
export const verdictSchema = z
  .object({
    conflict: z.string().describe('id of the conflict, or of a pair of articles'),
    state: z.string().describe('hash of the values that were judged; empty of two articles'),
    verdict: z.enum([...VERDICTS, 'withdrawn']),
    note: z.string().optional(),
    who: z.string().describe('the reviewer; empty where none was named'),
    when: z.iso.datetime(),
    rule: z.string(),
    articles: z.array(z.string()),
    sides: z.array(z.array(ref)).optional().describe('the articles of each side'),
  })
  .describe('A line of factdiff-verdicts.ndjson');
