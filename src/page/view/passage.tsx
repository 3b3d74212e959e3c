// In: a piece of evidence. Out: its sentence in its own direction, with the words that carry the value and the words that differ marked.
import type { JSX } from 'preact';
import type { Evidence, Side } from '../../core/conflict.ts';
import { partsOf } from '../marks.ts';
import { usePage } from '../page-context.ts';

interface Shown {
  readonly evidence: Evidence;
  readonly side: Side;
  readonly sides: readonly Side[];
}

export function Passage({ evidence, side, sides }: Shown): JSX.Element {
  const { model } = usePage();
  const langOf = (id: string) => model.article(id)?.lang;
  const lang = langOf(evidence.article) ?? 'en';
  return (
    <blockquote class="passage" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {partsOf(evidence, side, sides, langOf).map(({ text, quoted, differs }, i) => {
        const words = differs ? <em class="differs">{text}</em> : text;
        return quoted ? <mark key={i}>{words}</mark> : <span key={i}>{words}</span>;
      })}
    </blockquote>
  );
}
