// In: a name. Out: a small drawing in the colour of the text beside it, hidden from screen readers: the words are said in text.
import type { JSX } from 'preact';
import type { Severity } from '../../core/conflict.ts';
import type { VerdictKind } from '../verdicts.ts';

const PATHS = {
  error: 'M8 1.5 14.5 8 8 14.5 1.5 8Z M8 5v3.6 M8 10.9v.2',
  warning: 'M8 2 14.6 13.5H1.4Z M8 6.5v3.2 M8 11.6v.2',
  note: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Z M8 7.2v4 M8 4.8v.2',
  confirm: 'M2.5 8.5 6.3 12.3 13.5 4',
  dismiss: 'M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5',
  explained: 'M3 6h10 M3 10h10',
  'not-same-event': 'M3 6h10 M3 10h10 M11 2.5 5 13.5',
  'same-event': 'M3 5h10 M3 8h10 M3 11h10',
  'needs-work': 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Z M8 4.5V8.3l2.6 1.6',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Z M10.6 10.6 14 14',
  close: 'M4 4l8 8 M12 4l-8 8',
  down: 'M4 6.2 8 10.2 12 6.2',
  save: 'M8 2v7.5 M4.8 6.5 8 9.7 11.2 6.5 M2.5 12.8h11',
  add: 'M8 9.7V2.2 M4.8 5.2 8 2 11.2 5.2 M2.5 12.8h11',
  print: 'M4.5 6V2.2h7V6 M4.5 11.5H2.2V6h11.6v5.5h-2.3 M4.5 9.5h7v4.3h-7Z',
  articles: 'M3.2 2.2h7l2.6 2.6v9H3.2Z M5.6 6.5h4.8 M5.6 9h4.8 M5.6 11.4h3',
  keys: 'M1.8 4.2h12.4v7.6H1.8Z M4.5 6.8v.2 M7 6.8v.2 M9.5 6.8v.2 M12 6.8v.2 M5 9.3h6',
  filter: 'M2 3.5h12 M4.2 8h7.6 M6.4 12.5h3.2',
  theme: 'M8 2.2a5.8 5.8 0 1 0 0 11.6Z M8 2.2a5.8 5.8 0 0 1 0 11.6',
  link: 'M6.6 9.4 9.4 6.6 M7.2 4.6 8.7 3.1a3 3 0 0 1 4.2 4.2l-1.5 1.5 M8.8 11.4l-1.5 1.5a3 3 0 0 1-4.2-4.2l1.5-1.5',
  copy: 'M5.5 5.5h7.8v7.8H5.5Z M3 10.5h-.3V2.7h7.8V3',
  external: 'M9 2.5h4.5V7 M13.2 2.8 7.5 8.5 M11.5 9v4.3H2.7V4.5H7',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName | Severity | VerdictKind }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
