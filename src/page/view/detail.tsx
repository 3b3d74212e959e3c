// In: the open conflict. Out: all of it on one page: question, values side by side, reasons, timeline, verdict.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { asText } from '../as-text.ts';
import { copied } from '../clipboard.ts';
import type { Item } from '../data.ts';
import { usePage } from '../page-context.ts';
import { TimelineChart } from '../timeline/chart.tsx';
import { Icon } from './icons.tsx';
import { Name } from './name.tsx';
import { Sides } from './sides.tsx';
import { Triage } from './triage.tsx';
import { Explanation, Why } from './why.tsx';

export function Detail({ item }: { readonly item: Item }): JSX.Element {
  const page = useRef<HTMLDivElement>(null);
  // Another conflict begins at its top.
  useLayoutEffect(() => {
    page.current?.scrollTo(0, 0);
  }, [item]);
  return (
    <article class="detail" aria-labelledby="question">
      <DetailBar item={item} />
      {/* Scrolls by itself: its end must be reachable by keyboard where nothing in it takes the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus */}
      <section class="detail-scroll" id="detail" ref={page} tabIndex={0} aria-labelledby="question">
        <DetailHead item={item} heading="question" />
        <Explanation item={item} />
        <Sides key={item.conflict.id} item={item} whole={false} />
        <Why item={item} />
        <TimelineChart key={`timeline ${item.conflict.id}`} item={item} />
      </section>
      <Triage key={`triage ${item.conflict.id}`} item={item} />
    </article>
  );
}

function DetailBar({ item }: { readonly item: Item }): JSX.Element {
  const { shown, open, say } = usePage();
  const place = shown.indexOf(item);
  const step = (by: 1 | -1): JSX.Element => {
    const to = place < 0 ? undefined : shown[place + by];
    const name = say(by === 1 ? 'page.next' : 'page.previous');
    return (
      <button
        type="button"
        class={`step step-${by === 1 ? 'next' : 'previous'}`}
        disabled={!to}
        onClick={() => open(to?.conflict.id)}
      >
        <Icon name="down" />
        <span class="visually-hidden">{name}</span>
      </button>
    );
  };
  return (
    <div class="detail-bar">
      <button type="button" class="back" onClick={() => open(undefined)}>
        <Icon name="down" /> {say('page.back')}
      </button>
      <span class="position">{place >= 0 && say('page.position', { i: place + 1, n: shown.length })}</span>
      {step(-1)}
      {step(1)}
    </div>
  );
}

export function DetailHead({ item, heading }: { readonly item: Item; readonly heading: string }): JSX.Element {
  const { say, tell } = usePage();
  const { conflict, topic } = item;
  const question = tell(conflict.message);
  return (
    <header class="detail-head">
      <p class="topic">
        <Name text={topic.label || say('pretty.no-topic')} />
      </p>
      <h2 id={heading} {...question.attributes}>
        {question.text}
      </h2>
      <p class="badges">
        <span class={`badge severity ${conflict.severity}`}>
          <Icon name={conflict.severity} /> {say(`severity.${conflict.severity}`)}
        </span>
        <span class="badge">{say(`page.rule.${conflict.rule}`)}</span>
        <span class="badge">{say(`confidence.${conflict.confidence}`)}</span>
        <span class="badge">{say('pretty.sources', { n: item.sources })}</span>
        {conflict.scope !== 'cross-source' && <span class="badge">{say(`page.scope.${conflict.scope}`)}</span>}
        {conflict.baseline && <span class="badge">{say(`page.baseline.${conflict.baseline}`)}</span>}
        <Reference item={item} />
      </p>
    </header>
  );
}

/** The id as a link to this conflict, and the ways to take it along. */
function Reference({ item }: { readonly item: Item }): JSX.Element {
  const { model, say, tell, dispatch } = usePage();
  const { id } = item.conflict;
  const take = async (text: string): Promise<void> => {
    const notice = say((await copied(text)) ? 'page.copied' : 'page.copy-failed');
    dispatch({ do: 'set', to: { notice } });
  };
  return (
    <span class="reference">
      <a href={`#conflict-${id}`} class="id">
        {model.shortId(id)}
      </a>
      <button type="button" onClick={() => take(`${location.href.replace(/#.*/, '')}#conflict-${id}`)}>
        <Icon name="link" /> {say('page.copy-link')}
      </button>
      <button type="button" onClick={() => take(asText(item, { model, say, tell }))}>
        <Icon name="copy" /> {say('page.copy-text')}
      </button>
    </span>
  );
}
