// In: dictionary forms. Out: their inflected forms. (Placeholder until the paradigms land.)
import type { Inflector } from '../../../core/inflection.ts';
import { FEATURE } from '../../../core/lexeme.ts';

export const arabicInflector: Inflector = {
  verb: (spec) => [{ form: [spec.base, spec.with].filter(Boolean).join(' '), features: FEATURE.past }],
  noun: (spec) => [
    { form: spec.singular, features: FEATURE.singular },
    ...spec.plurals.map((form) => ({ form, features: FEATURE.plural })),
  ],
  adjective: (spec) => [{ form: spec.singular, features: FEATURE.singular }],
};
