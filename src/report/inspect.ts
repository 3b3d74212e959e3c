// In: the mentions of one text. Out: what `inspect` prints of each: kind, span, the fields of its value, the rule that found it.
import type { Mention, TimeMention } from '../core/mention.ts';
import type { NumberValue } from '../core/value.ts';
import { symbolOf } from '../values/timex.ts';

/** A mention as a plain record; keys in a fixed order. `text` is what the span covers. */
export function showMention(mention: Mention, text: string): Record<string, unknown> {
  const base = { kind: mention.kind, start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) };
  return { ...base, ...valueFields(mention), by: mention.by };
}

function valueFields(mention: Mention): Record<string, unknown> {
  switch (mention.kind) {
    case 'number':
    case 'percent':
      return { ...numberFields(mention), ...('within' in mention && { within: mention.within }) };
    case 'ordinal':
      return { value: mention.value, ...(mention.within && { within: mention.within }) };
    case 'money':
      return { ...numberFields(mention), currency: mention.currency };
    case 'quantity':
      return { ...numberFields(mention), unit: mention.unit };
    case 'range':
      return { ...interval(mention), unit: mention.unit, within: mention.within };
    case 'time':
      return timeFields(mention);
    default:
      return {};
  }
}

/** `value` is the number in the words; where it only bounds, `min` and `max` say what is known. */
function numberFields(value: NumberValue): Record<string, unknown> {
  const named = value.value ?? value.stated;
  const exact = value.value !== undefined;
  return {
    ...(named !== undefined && { value: named }),
    ...(!exact && interval(value)),
    ...(value.approximate && { approximate: true }),
  };
}

function interval({ min, max, minInclusive, maxInclusive }: NumberValue): Record<string, unknown> {
  return { min, max, minInclusive, maxInclusive };
}

/** An unresolved time shows what its words say, X for what they leave open. */
function timeFields({ type, resolved, expression, clash }: TimeMention): Record<string, unknown> {
  const { value, first, last, basis } = resolved ?? { value: symbolOf(expression), first: undefined, last: undefined, basis: undefined };
  return { type, value, first, last, basis, ...(clash && { clash }) };
}
