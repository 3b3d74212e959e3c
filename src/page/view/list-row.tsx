// In: a row of the list. Out: what it shows: a heading, or a conflict in two lines.
import { Fragment, type JSX } from 'preact';
import type { Item } from '../data.ts';
import { ITEM_HEIGHT, type ListRow } from '../list-rows.ts';
import { usePage } from '../page-context.ts';
import { directionOf } from '../words.ts';
import { Icon } from './icons.tsx';
import { Name } from './name.tsx';
import { sideClass } from './side-letter.tsx';

export function ListHeading({ row }: { readonly row: ListRow & { kind: 'heading' } }): JSX.Element {
  const { say, state } = usePage();
  const { topic, conflict } = row.first;
  const label =
    state.grouping === 'topic' ? topic.label || say('pretty.no-topic') : say(`severity.${conflict.severity}`);
  return (
    <div class="list-heading">
      <h2 dir={directionOf(label)}>{label}</h2>
      <span class="count">{row.count}</span>
    </div>
  );
}

/** Values that are named in a row; of more the number is told. */
const VALUES = 3;
/** A value of so many characters is shown whole: of «110» nothing can be left out. */
const SHORT = 6;

export function ListItem({ item }: { readonly item: Item }): JSX.Element {
  const { state, say, verdictOf, open, tell } = usePage();
  const { conflict, status } = item;
  const verdict = verdictOf(item);
  const question = tell(conflict.message);
  const current = conflict.id === state.selected;
  const shown = conflict.sides.slice(0, VALUES);
  return (
    <a
      class={`list-item ${status} ${current ? 'current' : ''}`}
      style={{ height: `${ITEM_HEIGHT}px` }}
      href={`#conflict-${conflict.id}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={current || state.selected === undefined ? 0 : -1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(conflict.id);
      }}
    >
      <span class={`severity ${conflict.severity}`}>
        <Icon name={conflict.severity} />
        <span class="visually-hidden">{say(`severity.${conflict.severity}`)}</span>
      </span>
      <span class="question" {...question.attributes}>
        {question.text}
      </span>
      <span class="values">
        {shown.map((side, i) => (
          <Fragment key={side.value}>
            {i > 0 && <span class="unequal">≠</span>}
            <Name
              text={tell(side.label).text}
              as={`value-chip ${sideClass(i)}${side.label.length <= SHORT ? ' short' : ''}`}
            />
          </Fragment>
        ))}
        {conflict.sides.length > VALUES && <span class="value-more">+{conflict.sides.length - VALUES}</span>}
        <span class="about">
          {status === 'explained' ? say(`kind.${conflict.explanation!.kind}`) : say(`page.rule.${conflict.rule}`)}
        </span>
      </span>
      {verdict !== 'none' && (
        <span class={`verdict-mark ${verdict}`} title={say(`page.verdict.${verdict}`)}>
          <Icon name={verdict} />
          <span class="visually-hidden">{say(`page.verdict.${verdict}`)}</span>
        </span>
      )}
    </a>
  );
}
