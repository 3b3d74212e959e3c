// In: the open conflict. Out: the reader's verdict on it, with a note; other reviewers' verdicts beside it.
import type { JSX } from 'preact';
import { dateText } from '../../report/date-text.ts';
import type { Item } from '../data.ts';
import { VERDICT_KEYS } from '../keys.ts';
import { usePage } from '../page-context.ts';
import { noteOn, ownVerdict } from '../state.ts';
import { VERDICTS, type Verdict } from '../verdicts.ts';
import { isolated } from '../words.ts';
import { Icon } from './icons.tsx';

export function Triage({ item }: { readonly item: Item }): JSX.Element {
  const { state, say, judge, dispatch } = usePage();
  const given = state.verdicts.filter((v) => v.conflict === item.conflict.id && v.verdict !== 'withdrawn');
  const own = ownVerdict(state, item.conflict.id);
  const note = noteOn(state, item.conflict.id);
  const write = (text: string): void =>
    dispatch({ do: 'set', to: { notes: { ...state.notes, [item.conflict.id]: text } } });
  return (
    <section class="triage" aria-label={say('page.triage')}>
      <Others given={given.filter((v) => v !== own)} item={item} />
      {own && own.state !== item.conflict.state && <p class="stale">{say('page.verdict.earlier-state')}</p>}
      <div class="verdicts">
        {VERDICTS.map((verdict) => (
          <button
            type="button"
            key={verdict}
            class={`verdict ${verdict}`}
            aria-pressed={own?.verdict === verdict}
            aria-keyshortcuts={VERDICT_KEYS[verdict]}
            title={say(`page.verdict.help.${verdict}`)}
            onClick={() => judge(item, own?.verdict === verdict ? undefined : verdict, note)}
          >
            <Icon name={verdict} /> <span>{say(`page.verdict.${verdict}`)}</span> <kbd>{VERDICT_KEYS[verdict]}</kbd>
          </button>
        ))}
      </div>
      <div class="triage-fields">
        <label class="note">
          <span>{say('page.note')}</span>
          <textarea
            id="note"
            rows={1}
            dir="auto"
            value={note}
            placeholder={say('page.note.hint')}
            onInput={(event) => write(event.currentTarget.value)}
            onChange={() => own && own.verdict !== 'withdrawn' && judge(item, own.verdict, note)}
          />
        </label>
        <label class="reviewer">
          <span>{say('page.reviewer')}</span>
          <input
            dir="auto"
            autocomplete="name"
            title={say('page.reviewer.hint')}
            value={state.reviewer}
            onChange={(event) => dispatch({ do: 'name', reviewer: event.currentTarget.value.trim() })}
          />
        </label>
      </div>
    </section>
  );
}

function Others({ given, item }: { readonly given: readonly Verdict[]; readonly item: Item }): JSX.Element | null {
  const { say } = usePage();
  if (given.length === 0) return null;
  return (
    <ul class="others">
      {given.map((verdict) => (
        <li key={verdict.who}>
          <VerdictLine verdict={verdict} />
          {verdict.state !== item.conflict.state && <span class="stale"> {say('page.verdict.earlier-state')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** `Confirm — Rania, 3 November 2026: asked the ministry`. */
export function VerdictLine({ verdict: { verdict, who, when, note } }: { readonly verdict: Verdict }): JSX.Element {
  const { say } = usePage();
  const name = who === '' ? say('page.someone') : isolated(who);
  const date = /^\d{4}-\d\d-\d\d/.test(when) ? dateText(when, say) : '';
  const params = { verdict: say(`page.verdict.${verdict}`), who: name, when: date };
  return (
    <span class={`verdict-line ${verdict}`}>
      {verdict !== 'withdrawn' && <Icon name={verdict} />}{' '}
      {say(date === '' ? 'page.verdict.of' : 'page.verdict.of-when', params)}
      {note && (
        <>
          : <bdi>{note}</bdi>
        </>
      )}
    </span>
  );
}
