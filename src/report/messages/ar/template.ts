// In: nothing. Out: the commented factdiff.yaml that `init` writes, in Arabic.
import type { template as english } from '../en/template.ts';

export const template: Record<keyof typeof english, string> = {
  'init.template': `# إعدادات factdiff. كل سطر يبدأ بالعلامة # ويليها حرف فهو معطّل: احذف # لتفعيله.
# لمعرفة ما يسري ومن أين أتى: factdiff --print-config
# كل الإعدادات، للمحررات التي تفحص YAML: factdiff schema config > factdiff.schema.json

# الدرجة التي يفشل عندها التشغيل: error أو warning أو note أو never.
#failOn: error

# ما يختلف لسبب معروف (حصيلة لاحقة أو خطة): show أو count أو hide.
#explained: count

# ما يستند إلى هذا العدد من المصادر المستقلة على الأقل. نسخ خبر الوكالة الواحد مصدر واحد.
#minSources: 2

# ما يُطبع على الخرج القياسي: pretty أو json أو sarif أو csv … وبقيتها في: factdiff check --help
#format: pretty

# لغة المقالات، ولغة ما تقوله الأداة: auto أو ar أو en.
#lang: auto
#uiLang: auto

# الخروج بالرمز 2 إذا تعذّرت قراءة مقال.
#strict: false

# أين تقع أحداث المقالات، للأوقات التي لا تُذكر منطقتها.
#timeZone: Asia/Baghdad

# القواعد: off أو درجة من عندك. لعرض القواعد: factdiff rules
#rules:
#  framing: off
#  name-spelling: warning

# قواعد لبعض المقالات، بحسب المسار أو الجهة الناشرة.
#overrides:
#  - files: opinion/**
#    rules: { antonym: off }
#  - outlets: [صحيفة الشائعات]
#    rules: { quantity: note }

# الجهات الناشرة باسم واحد، ومجلد كل منها.
#outlets:
#  - name: BBC عربي
#    aliases: [BBC Arabic, bbc]
#    files: bbc/**

# وكالات الأنباء وأسماؤها الأخرى.
#agencies:
#  - name: فرانس برس
#    aliases: [AFP, أ ف ب]

# أشخاص ومناصب ومفاهيم وأوصاف تخص تغطيتك.
#world:
#  people:
#    - id: layla-hasan
#      country: IQ
#      ar: { names: [ليلى حسن] }
#      en: { names: [Layla Hasan] }
#  antonyms:
#    - [open, close]

# حقائق تعرف صحتها، كل منها في جملة: ملف بجانب هذا الملف، قائمة من { fact: …, date: …, source: … }
#references: facts.yaml

# ما سبق العثور عليه: يكتب هذا الملف factdiff --update-baseline
#baseline: factdiff-baseline.json

# ما حكم به المراجعون: يكتب هذا الملف factdiff verdict
#verdicts: factdiff-verdicts.ndjson

# تعارضات معروفة ومقبولة. السبب لمن يأتي بعدك، وبعد expires تعود إلى العدّ.
#ignore:
#  - id: 3f9ac2
#    reason: خطأ طباعي في أرشيفنا صُحّح في 12 أبريل
#    expires: 2030-12-31
`,
};
