// In: a mention as data. Out: its kind and value on one line, as fixtures/phrases writes them: `number 12`, `money 5000 EGP`, `time 2021-04-07`.
import type { ValueMention } from '../../src/mentions.ts';

export function shownValue(m: ValueMention): string {
  return [m.kind, numberIn(m), m.currency ?? m.unit].filter((part) => part !== undefined && part !== '').join(' ');
}

function numberIn(m: ValueMention): string {
  if (m.kind === 'time') return String(m.value ?? '');
  if (m.min === undefined) return `${m.approximate ? '~' : ''}${m.value}`;
  return `${m.minInclusive ? '[' : '('}${m.min ?? ''}..${m.max ?? ''}${m.maxInclusive ? ']' : ')'}`;
}
