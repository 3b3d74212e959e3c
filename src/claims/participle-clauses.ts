// In: a participle of a tagged sentence. Out: whether it opens a clause of its own: مؤكدا أن, adding that.
import { formAt } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import type { View } from './view.ts';

/** A participle without article opens a clause of its own: مؤكدا أن, adding that. */
export function opensParticiple(view: View, i: number): boolean {
  const { doc, analysis } = view;
  const { tags } = analysis;
  if (tags.tag[i] !== TAG.participle) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (!reading || reading.article) return false;
  if (doc.language.code === 'en')
    return (reading.features & FEATURE.activeParticiple) !== 0 && i > 0 && tags.tag[i - 1] === TAG.punctuation;
  const accusative =
    (reading.features & (FEATURE.accusative | FEATURE.dual | FEATURE.plural)) !== 0 ||
    (reading.features & FEATURE.feminine) !== 0;
  return (
    accusative &&
    (reading.features & FEATURE.activeParticiple) !== 0 &&
    (i === 0 ||
      tags.tag[i - 1] === TAG.punctuation ||
      tags.tag[i - 1] === TAG.noun ||
      tags.tag[i - 1] === TAG.adjective) &&
    !qualifies(view, i)
  );
}

/** «لضغوط متزايدة»: without tanwin it describes the indefinite noun before it. */
function qualifies(view: View, i: number): boolean {
  const before = view.reading(i - 1);
  if (view.analysis.tags.tag[i - 1] !== TAG.noun || !before) return false;
  const marked = ((view.reading(i)?.features ?? 0) & FEATURE.accusative) !== 0;
  return !marked && !before.article && before.pronoun === '';
}
