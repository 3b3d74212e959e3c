// In: an Arabic noun for a place and a word behind it. Out: whether the word is its name: «قرية ميت عفيف», «استاد الدفاع الجوي».
import { formAt } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import type { View } from './view.ts';

const NAMES = new Set<number>([TAG.noun, TAG.proper]);

/** «قرية ميت عفيف», «بلدة النخيل»: behind a noun without the article what is no adjective, and no more than that word and one without it. */
export function isNameOfTown(view: View, head: number, token: number): boolean {
  if (view.doc.language.code === 'en' || view.reading(head)?.article) return false;
  const form = formAt(view.doc, token);
  // «مستشفى أم المصريين»: a mother, and no «or».
  const nominal =
    NAMES.has(view.analysis.tags.tag[token]!) || (token === head + 1 && view.analysis.nounAt(token) === 'mother');
  if (form.kind !== TOKEN_KIND.word || !nominal || view.analysis.demonymAt(token) !== undefined) return false;
  const reading = view.reading(token);
  const of = view.analysis.nounAt(token);
  // «مستشفى المدينة» is whichever the town has.
  if (of !== undefined && (view.nounIs(of, 'area') || view.nounIs(of, 'organisation') || of === 'university'))
    return false;
  const bare = (reading?.preposition ?? '') + (reading?.conjunction ?? '') + (reading?.pronoun ?? '') === '';
  return bare && (token === head + 1 || form.mask === 0);
}
