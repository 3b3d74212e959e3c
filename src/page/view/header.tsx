// In: the report and the state. Out: the head of the page: what was read, what was found, how far the review is, and the page's own tools.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { SEVERITIES } from '../../core/conflict.ts';
import { usePage } from '../page-context.ts';
import { THEMES } from '../state.ts';
import { Icon, type IconName } from './icons.tsx';

export function Header({ addVerdicts, print }: Tools): JSX.Element {
  const { say, model } = usePage();
  const { articles, topics } = model.report;
  const read = {
    articles: say('pretty.articles', { n: articles.length }),
    topics: say('pretty.topics', { n: topics.length }),
  };
  return (
    <header class="head">
      <div class="brand">
        <span class="logo" aria-hidden="true">
          ≠
        </span>
        <div>
          <h1>{say('page.title')}</h1>
          <p class="read">{say('page.read', read)}</p>
        </div>
      </div>
      <Tally />
      <ToolRow addVerdicts={addVerdicts} print={print} />
    </header>
  );
}

/** Unexplained conflicts by severity, and how many of all have a verdict. */
function Tally(): JSX.Element {
  const { say, model, verdictOf } = usePage();
  const open = model.items.filter((item) => item.status === 'open');
  const done = open.filter((item) => verdictOf(item) !== 'none').length;
  return (
    <div class="tally">
      <p class="tally-counts">
        {SEVERITIES.map((severity) => (
          <span key={severity} class={`severity ${severity}`}>
            <Icon name={severity} />{' '}
            {say(`pretty.${severity}s`, { n: open.filter((i) => i.conflict.severity === severity).length })}
          </span>
        ))}
      </p>
      <p class="progress">
        <progress value={done} max={Math.max(1, open.length)} aria-label={say('page.triage')} />
        <span>{say('page.reviewed', { done, n: open.length })}</span>
      </p>
    </div>
  );
}

interface Tools {
  readonly addVerdicts: (file: File) => void;
  readonly print: () => void;
}

function ToolRow({ addVerdicts, print }: Tools): JSX.Element {
  const { say, state, dispatch, saveVerdicts, model } = usePage();
  const picker = useRef<HTMLInputElement>(null);
  const problems = model.report.problems.length;
  return (
    <div class="tools">
      <Tool icon="save" label={say('page.export')} onClick={saveVerdicts} primary={state.verdicts.length > 0} />
      <Tool icon="add" label={say('page.import')} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".ndjson,.jsonl,.txt"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) addVerdicts(file);
          event.currentTarget.value = '';
        }}
      />
      <Tool
        icon="articles"
        label={say('page.sources')}
        onClick={() => dispatch({ do: 'set', to: { dialog: 'sources' } })}
        badge={problems}
      />
      <Tool icon="print" label={say('page.print')} onClick={print} />
      <Tool icon="keys" label={say('page.keys')} onClick={() => dispatch({ do: 'set', to: { dialog: 'keys' } })} />
      <ThemeTool />
      <LanguageTool />
    </div>
  );
}

interface ToolLook {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly primary?: boolean;
  readonly badge?: number;
}

function Tool({ icon, label, onClick, primary = false, badge = 0 }: ToolLook): JSX.Element {
  return (
    <button type="button" class={`tool tool-${icon} ${primary ? 'primary' : ''}`} title={label} onClick={onClick}>
      <Icon name={icon} /> <span class="tool-label">{label}</span>
      {badge > 0 && <span class="tool-badge">{badge}</span>}
    </button>
  );
}

/** Goes round: as the system, light, dark. */
function ThemeTool(): JSX.Element {
  const { say, state, dispatch } = usePage();
  const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length]!;
  const label = say('page.theme', { theme: say(`page.theme.${state.theme}`) });
  return <Tool icon="theme" label={label} onClick={() => dispatch({ do: 'set', to: { theme: next } })} />;
}

function LanguageTool(): JSX.Element {
  const { say, state, dispatch } = usePage();
  const other = state.uiLang === 'ar' ? 'en' : 'ar';
  return (
    <button
      type="button"
      class="tool language"
      lang={other}
      onClick={() => dispatch({ do: 'set', to: { uiLang: other } })}
    >
      {say('page.other-language')}
    </button>
  );
}
