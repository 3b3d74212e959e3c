// In: a conflict. Out: why it was reported, why both sides may be true, who set it aside.
import type { JSX } from 'preact';
import type { Item } from '../data.ts';
import { usePage } from '../page-context.ts';

export function Why({ item }: { readonly item: Item }): JSX.Element {
  const { say, tell } = usePage();
  const { rule, reasons, suppressed } = item.conflict;
  return (
    <section class="why">
      <h3>{say('page.why')}</h3>
      <ul>
        {reasons.map(tell).map(({ text, attributes }) => (
          <li key={text} {...attributes}>
            {text}
          </li>
        ))}
        {suppressed && (
          <li>
            <strong>{say('page.set-aside-because')}:</strong> <bdi>{suppressed.reason}</bdi>
          </li>
        )}
      </ul>
      <p class="rule-why">
        <strong>{say(`page.rule.${rule}`)}:</strong> {say(`rule.${rule}.why`)}
      </p>
    </section>
  );
}

/** Stands above the sides: a reader should know it before reading on. */
export function Explanation({ item }: { readonly item: Item }): JSX.Element | null {
  const { say, tell } = usePage();
  const { explanation } = item.conflict;
  if (!explanation) return null;
  const told = tell(explanation.text);
  return (
    <p class="explanation">
      <strong>{say('page.both-true')}</strong> <span class="tag">{say(`kind.${explanation.kind}`)}</span>{' '}
      <bdi {...told.attributes}>{told.text}</bdi>
    </p>
  );
}
