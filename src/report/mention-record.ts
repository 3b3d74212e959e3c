// In: a mention and its text. Out: the mention as `inspect` prints it.
import type { Mention } from '../core/mention.ts';
import type { NumberValue } from '../core/value.ts';

/** A mention as data: kind, offsets, text, the value fields of its kind, and the rule that found it. */
export type MentionRecord = Readonly<Record<string, string | number | boolean | null>> & {
  readonly kind: Mention['kind'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export function mentionRecord(mention: Mention, text: string): MentionRecord {
  const { kind, start, end, by } = mention;
  return { kind, start, end, text: text.slice(start, end), ...valueFields(mention), by };
}

type Fields = Record<string, string | number | boolean | null>;

function valueFields(mention: Mention): Fields {
  switch (mention.kind) {
    case 'number':
    case 'ordinal':
      return { ...amount(mention), ...(mention.within && { within: mention.within }) };
    case 'percent':
      return amount(mention);
    case 'money':
      return { ...amount(mention), currency: mention.currency };
    case 'quantity':
      return { ...amount(mention), unit: mention.unit };
    case 'range': {
      const { min, max, minInclusive, maxInclusive, unit } = mention;
      return { min, max, minInclusive, maxInclusive, ...(unit !== undefined && { unit }) };
    }
    case 'time':
      return timeFields(mention);
    case 'role':
      return { id: mention.id, ...(mention.of && { of: mention.of }) };
    default:
      return { id: mention.id };
  }
}

function timeFields({ type, resolved, expression }: Extract<Mention, { kind: 'time' }>): Fields {
  if (!resolved) return { type, ...(expression.duration && { value: expression.duration }) };
  const { value, first, last, basis } = resolved;
  return { type: resolved.type, value, ...(first && { first }), ...(last && { last }), basis };
}

/** The value where there is one, else the bounds. */
function amount(value: Partial<NumberValue> & { readonly value?: number }): Fields {
  if (value.value !== undefined) return { value: value.value };
  return { min: value.min ?? null, max: value.max ?? null };
}
