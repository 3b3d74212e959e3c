// In: the mentions of one text. Out: what `inspect` prints of each: kind, span, the fields of its value, the rule that found it.
import type { Mention } from '../core/mention.ts';

/** A mention as a plain record; keys in a fixed order. `text` is what the span covers. */
export function showMention(mention: Mention, text: string): Record<string, unknown> {
  const base = { kind: mention.kind, start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) };
  return { ...base, ...valueFields(mention), by: mention.by };
}

function valueFields(mention: Mention): Record<string, unknown> {
  switch (mention.kind) {
    case 'number':
      return { value: mention.value, min: mention.min, max: mention.max };
    default:
      return {};
  }
}
