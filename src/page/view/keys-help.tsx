// In: nothing. Out: the list of keys and what they do.
import type { JSX } from 'preact';
import { VERDICT_KEYS } from '../keys.ts';
import { usePage } from '../page-context.ts';
import { VERDICTS } from '../verdicts.ts';
import { DialogWindow } from './dialog.tsx';

export function KeysHelp(): JSX.Element {
  const { say } = usePage();
  const verdicts = VERDICTS.map((v) => [
    VERDICT_KEYS[v],
    `${say(`page.verdict.${v}`)}: ${say(`page.verdict.help.${v}`)}`,
  ]);
  const rows = [
    ['j', say('page.keys.next')],
    ['k', say('page.keys.previous')],
    ...verdicts,
    ['m', say('page.keys.note')],
    ['u', say('page.keys.clear')],
    ['/', say('page.keys.search')],
    ['x', say('page.keys.export')],
    ['?', say('page.keys.help')],
    ['Esc', say('page.keys.escape')],
  ];
  return (
    <DialogWindow title={say('page.keys')} name="keys">
      <dl class="keys-list">
        {rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say('page.keys.layout')}</p>
    </DialogWindow>
  );
}
