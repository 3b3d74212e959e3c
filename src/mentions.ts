// In: a text in Arabic or English. Out: its numbers, amounts and times; the entry point `factdiff/mentions`, which needs no other part of the tool.
import { tagDocument } from './annotate/tag.ts';
import { annotateValues } from './annotate/values.ts';
import type { Lang } from './core/article.ts';
import { type MentionRecord, mentionRecord } from './report/mention-record.ts';
import { createSetup, type Setup } from './setup.ts';
import { toDocument } from './text/document.ts';
import { inTimeZone } from './values/time-zone.ts';

export type { Lang } from './core/article.ts';

export type ValueKind = 'number' | 'ordinal' | 'percent' | 'money' | 'quantity' | 'range' | 'time';

/** One mention: `kind`, `start` and `end` (half-open, UTF-16), `text`, the value fields of its kind, and the rule that found it in `by`. */
export type ValueMention = MentionRecord & { readonly kind: ValueKind };

export interface MentionOptions {
  readonly lang: Lang;
  /** The date or date-time of writing, ISO 8601 (`2026-07-01`, `2026-07-01T18:30`); relative times have no dates without it. */
  readonly reference?: string;
  /** IANA name of the zone that the text is written in: a reference with an offset is turned to it. */
  readonly timeZone?: string;
}

let setup: Setup | undefined;

/**
 * Finds every number, ordinal, percentage, sum of money, measure, range and time of a text, in order of `start`, one reading
 * each. Numbers inside a larger mention follow it, with `within`. Pure: the same text and options give the same mentions. The
 * lexicon of a language is opened at its first call.
 * @throws RangeError where `timeZone` names no zone.
 */
export function findMentions(text: string, { lang, reference, timeZone }: MentionOptions): ValueMention[] {
  setup ??= createSetup();
  const { vocabulary, lexicon } = setup.tongue(lang);
  const written = reference !== undefined && timeZone !== undefined ? inTimeZone(reference, timeZone) : reference;
  const regions = [{ kind: 'body', start: 0, end: text.length }] as const;
  const doc = toDocument({ id: '', path: '', text, lang, metadata: {}, regions, source: { kind: 'file' } }, vocabulary);
  const context = { reference: written, units: setup.world().units, tags: tagDocument(doc, lexicon) };
  return annotateValues(doc, lexicon, context).map((mention) => mentionRecord(mention, text) as ValueMention);
}
