// In: nothing. Out: the words of the rule pages that the tool itself does not say, in both languages.
import type { UiLang } from '../../src/core/say.ts';

export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly severity: string;
  readonly differs: string;
  readonly examples: string;
  readonly published: string;
  readonly use: string;
  readonly useNote: string;
  readonly source: string;
  readonly all: string;
}

export const WORDS: Readonly<Record<UiLang, PageWords>> = {
  en: {
    title: 'Rules',
    intro:
      'Each rule compares one kind of fact. Its examples are run through the whole tool by the tests, those that must stay silent as well.',
    severity: 'Severity',
    differs: 'Sides differ in',
    examples: 'Examples',
    published: 'published',
    use: 'Use',
    useNote: 'The severity can be changed, or the rule switched off, in [factdiff.yaml](CONFIG).',
    source: 'Source',
    all: 'All rules',
  },
  ar: {
    title: 'القواعد',
    intro:
      'تقارن كل قاعدة نوعا واحدا من الوقائع. وتُختبر أمثلتها كلها على الأداة كاملة، ومنها ما يجب ألا تقول فيه شيئا.',
    severity: 'الدرجة',
    differs: 'وجه الاختلاف',
    examples: 'أمثلة',
    published: 'نُشر في',
    use: 'الاستخدام',
    useNote: 'يمكن تغيير الدرجة أو إيقاف القاعدة في [factdiff.yaml](CONFIG).',
    source: 'المصدر',
    all: 'كل القواعد',
  },
};
