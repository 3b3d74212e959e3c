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
  return { kind, start, end, text: text.slice(start, end), ...valueFields(mention), ...linkFields(mention, text), by };
}

/** What a number counts, and the two readings of a time that cannot both hold. */
function linkFields(mention: Mention, text: string): Fields {
  const counted = 'counted' in mention ? mention.counted : undefined;
  const clash = 'clash' in mention ? mention.clash : undefined;
  return {
    ...(counted && { counted: text.slice(counted.start, counted.end) }),
    ...(clash && { clash: clash.kind, readings: clash.readings.join(' / ') }),
  };
}

type Fields = Record<string, string | number | boolean | null>;

function valueFields(mention: Mention): Fields {
  switch (mention.kind) {
    case 'ordinal':
      return { value: mention.value, ...(mention.within && { within: mention.within }) };
    case 'number':
      return { ...amount(mention), ...(mention.within && { within: mention.within }) };
    case 'percent':
      return amount(mention);
    case 'money':
      return { ...amount(mention), currency: mention.currency };
    case 'quantity':
      return { ...amount(mention), unit: mention.unit };
    case 'range': {
      const { unit, within } = mention;
      return { ...bounds(mention), ...(unit !== undefined && { unit }), ...(within && { within }) };
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

/** `value` is the number in the words; where it only bounds, `min` and `max` say what is known. */
function amount(value: Partial<NumberValue>): Fields {
  const named = value.value ?? value.stated;
  return {
    ...(named !== undefined && { value: named }),
    ...(value.value === undefined && bounds(value)),
    ...(value.approximate && { approximate: true }),
  };
}

function bounds({ min = null, max = null, minInclusive = true, maxInclusive = true }: Partial<NumberValue>): Fields {
  return { min, max, minInclusive, maxInclusive };
}
