// In: nothing. Out: the help pages, in Arabic.
import type { help as english } from '../en/help.ts';

export const help: Record<keyof typeof english, string> = {
  'help.title.usage': 'الاستخدام:',
  'help.title.arguments': 'المعطيات:',
  'help.title.options': 'الخيارات:',
  'help.title.commands': 'الأوامر:',
  'help.title.global options': 'خيارات عامة:',
  'help.program.usage': '[command] [options] [paths...]',
  'help.program.description':
    'مقارنة الوقائع: يقرأ مقالات إخبارية بالعربية والإنجليزية ويبيّن أين يناقض بعضها بعضا، مع المقطعين والقيم والسبب. بلا شبكة ولا مفاتيح، والنتيجة واحدة في كل تشغيل.',
  'help.program.examples': `أمثلة:
  factdiff articles/                         فحص كل مقال في مجلد
  factdiff a.txt b.html feed.xml             فحص ملفات بعينها
  factdiff --format json articles/           النتيجة نفسها بيانات
  factdiff --out xlsx=report.xlsx articles/  جدول بيانات يُوزّع على الزملاء
  factdiff claims articles/                  من وماذا ومتى والجولة والتاريخ في كل قول
  factdiff explain 3f9ac2 articles/          سبب إدراج تعارض
  factdiff help claims                       شرح أمر

رموز الخروج: 0 لا تعارض بدرجة --fail-on أو أشد، 1 تعارض واحد على الأقل، 2 تعذّر التشغيل.`,
  'help.check.summary': 'البحث عن التعارضات بين المقالات (الأمر الافتراضي)',
  'help.check.description':
    'يقرأ المقالات، ويجمع الأقوال التي تتحدث عن حدث واحد، ويعرض ما لا يمكن أن يصح كله. وهو ما يفعله factdiff إذا لم يُذكر أمر.',
  'help.check.examples': `أمثلة:
  factdiff check articles/                              صفحة للقراءة
  factdiff check --explained show articles/             مع ما يختلف لسبب وجيه
  factdiff check --only ordinal,quantity articles/      قاعدتان فقط
  factdiff check --fail-on warning articles/            تشديد في التكامل المستمر
  factdiff check --out sarif=r.sarif --out csv=r.csv .  عدة تقارير في تشغيل واحد
  cat articles.ndjson | factdiff check -                مقال في كل سطر: {"id", "title", "body", "outlet", "published"}

رموز الخروج: 0 لا تعارض بدرجة --fail-on أو أشد، 1 تعارض واحد على الأقل، 2 تعذّر التشغيل.
المجلد الذي يحمل اسم أمر يُكتب هكذا: ./rules`,
  'help.claims.summary': 'عرض الأقوال: من وماذا ومتى والجولة والتاريخ',
  'help.claims.description':
    'يعرض كل قول في المقالات على هيئة صف: من، ماذا، متى، الجولة، التاريخ، أين، كم، ومن القائل.',
  'help.claims.examples': `أمثلة:
  factdiff claims article.txt                      جدول
  factdiff claims --format csv articles/ > c.csv   لجداول البيانات
  factdiff claims --format ndjson articles/        قول في كل سطر، راجع: factdiff schema claims`,
  'help.argument.flow': 'ملف سطور، أو - للدخل القياسي',
  'help.option.keys': 'طباعة ما يحتاجه factdiff topics وcompare، سطر لكل مقال',
  'help.topics.summary': 'إعطاء كل سطر من claims --keys موضوعه ومصدره الأول وتاريخه',
  'help.topics.description':
    'يقرأ سطور factdiff claims --keys لكل المقالات بأي ترتيب، ويطبعها بحسب الموضوع. وهو ثاني ثلاثة مرشحات تجري الفحص على أكثر من جهاز.',
  'help.topics.examples': `أمثلة:
  factdiff topics - < claims.ndjson > topics.ndjson
  factdiff claims articles/ --keys | factdiff topics - | factdiff compare -`,
  'help.compare.summary': 'مقارنة مقالات كل موضوع',
  'help.compare.description':
    'يقرأ سطور factdiff topics وسطور كل موضوع معا، ويطبع التعارضات كما يطبعها check --format ndjson. وهو آخر ثلاثة مرشحات تجري الفحص على أكثر من جهاز. ورمز خروجه 0 وإن وُجدت تعارضات.',
  'help.compare.examples': `أمثلة:
  factdiff compare - < topics.ndjson
  factdiff claims articles/ --keys | factdiff topics - | factdiff compare -`,
  'help.option.into': 'مجلد الفهرس؛ يُنشأ إن لم يكن موجودا',
  'help.option.against': 'المقارنة بمقالات فهرس أيضا دون إعادة قراءتها',
  'help.index.summary': 'حفظ أقوال أرشيف على القرص، من أجل check --against',
  'help.index.description':
    'يقرأ المقالات ويحفظ ما تقوله في مجلد. يتخطى ما لديه منها ويستبدل ما تغيّر. وبلا مسارات يحدّث فهرسا أنشأه إصدار آخر.',
  'help.index.examples': `أمثلة:
  factdiff index archive/ --into archive.index
  factdiff check today/ --against archive.index`,
  'help.inspect.summary': 'عرض كل ما عُثر عليه من أسماء وأعداد وتواريخ وأحداث',
  'help.inspect.description': 'يعرض كل ما عُثر عليه في المقالات مع موضعه وقيمته والقاعدة التي كشفته.',
  'help.inspect.examples': `أمثلة:
  factdiff inspect article.txt                     جدول
  factdiff inspect --format ndjson articles/       مقال في كل سطر
  factdiff inspect --input ndjson < texts.ndjson   نص في كل سطر: {"id", "text", "lang", "ref"}`,
  'help.explain.summary': 'شرح سبب إدراج تعارض أو معنى قاعدة',
  'help.explain.description': 'يشرح تعارضا بمعرّفه، أو قاعدة باسمها، أو ملفين: ما الذي قورن بينهما وما الذي لم يُقارن.',
  'help.explain.examples': `أمثلة:
  factdiff explain 3f9ac2 articles/              تعارض يُستخرج من المقالات من جديد
  factdiff explain 3f9ac2 --report report.json   تعارض من تقرير محفوظ
  factdiff explain ordinal                       قاعدة
  factdiff explain one.txt other.txt             مقالان`,
  'help.rules.summary': 'سرد القواعد',
  'help.rules.description': 'يسرد القواعد ودرجة كل منها ووجه الاختلاف فيها.',
  'help.rules.examples': `أمثلة:
  factdiff rules
  factdiff rules --format json`,
  'help.schema.summary': 'عرض مخطط JSON Schema',
  'help.schema.description':
    'يعرض مخطط JSON Schema (المسودة 2020-12) للتقرير أو القول أو الإعدادات أو الحقائق المرجعية أو خط الأساس أو حكم المراجع. وهي ملفات في الحزمة: node_modules/factdiff/dist/schemas/config.json',
  'help.schema.examples': `أمثلة:
  factdiff schema report > report.schema.json
  factdiff schema claims
  factdiff schema config > factdiff.schema.json`,
  'help.init.summary': 'كتابة ملف factdiff.yaml مشروح وجدول لبيانات المقالات',
  'help.init.description':
    'يكتب factdiff.yaml وفيه كل إعداد مشروح ومعطّل، وarticles.yaml لتُملأ فيه جهة كل مقال وتاريخه. الملفات الموجودة تُترك على حالها.',
  'help.init.examples': `أمثلة:
  factdiff init             في هذا المجلد
  factdiff init articles/   بجانب هذه المقالات`,
  'help.completion.summary': 'طباعة برنامج الإكمال التلقائي لصدفة الأوامر',
  'help.completion.description': 'يطبع برنامجا يتيح للصدفة إكمال الأوامر والخيارات والقواعد والصيغ وأسماء الملفات.',
  'help.completion.examples': `أمثلة:
  factdiff completion bash > ~/.local/share/bash-completion/completions/factdiff
  factdiff completion zsh > ~/.zfunc/_factdiff              على أن يكون ~/.zfunc ضمن $fpath
  factdiff completion fish > ~/.config/fish/completions/factdiff.fish
  source <(factdiff completion bash)                        لهذه الجلسة وحدها`,
  'help.argument.shell': 'اسم الصدفة',
  'help.argument.folder': 'المجلد الذي يُكتب فيه؛ وهو هذا المجلد إن لم يُذكر غيره',
  'help.argument.paths': 'ملفات أو مجلدات أو أنماط؛ والعلامة - تقرأ المقالات من الدخل القياسي، JSON في كل سطر',
  'help.argument.what': 'معرّف تعارض أو اسم قاعدة أو ملف',
  'help.argument.document': 'اسم الوثيقة',
  'help.option.help': 'عرض هذا الشرح',
  'help.option.version': 'عرض رقم الإصدار',
  'help.option.help-command': 'عرض شرح أمر',
  'help.option.format': 'ما يُكتب على الخرج القياسي',
  'help.option.out': 'كتابة تقرير في ملف أيضا؛ ويجوز تكراره',
  'help.option.fail-on': 'الخروج بالرمز 1 إذا بلغ تعارض هذه الدرجة',
  'help.option.only': 'هذه القواعد وحدها، مفصولة بفواصل (راجع: factdiff rules)',
  'help.option.skip': 'كل القواعد إلا هذه',
  'help.option.explained': 'ما يختلف لسبب معروف: يُعرض أو يُعدّ في سطر لكل موضوع أو يُخفى',
  'help.option.min-sources': 'ما تستند أطرافه مجتمعة إلى هذا العدد من المصادر المستقلة على الأقل',
  'help.option.topic': 'الموضوعات التي يحوي اسمها هذا النص وحدها',
  'help.option.print-config': 'عرض الإعدادات السارية ومصدر كل منها من دون فحص شيء',
  'help.option.stats': 'عرض الأعداد والأزمنة والذاكرة وإصابات التخزين المؤقت على خرج الأخطاء',
  'help.option.changed': 'فحص كل المقالات وعرض ما يتصل بهذه الملفات وحدها (للخطافات التي تمرر أسماء الملفات)',
  'help.option.since': 'فحص كل المقالات وعرض ما يتصل بالملفات التي تغيّرت منذ هذا المرجع في git',
  'help.option.baseline': 'تُخفى النتائج التي يعرفها هذا الملف وتُحصى، أما الجديدة والمتغيرة فتظهر',
  'help.option.update-baseline': 'كتابة خط الأساس: ما وُجد الآن يصير معروفا (ومع ‎--fail-on-new يُستثنى الجديد)',
  'help.option.prune-baseline': 'حذف ما لم يعد موجودا من خط الأساس',
  'help.option.fail-on-new': 'الخروج بالرمز 1 عند كل نتيجة لا يعرفها خط الأساس مهما خفّت',
  'help.verdict.summary': 'تسجيل حكم مراجع في تعارض',
  'help.verdict.description':
    'يسجّل حكما في الملف factdiff-verdicts.ndjson المهيأ لـ git: ‏confirm تأكيد، dismiss رفض، explained قد يصح القولان، not-same-event حدثان، same-event حدث واحد، needs-work يحتاج إلى تدقيق؛ وwithdrawn يسحب حكما سابقا. ما رُفض أو فُسّر يُستبعد بعد ذلك، وما قيل عن مقالين إنهما حدثان (أو حدث واحد) تأخذ به المقارنة.',
  'help.verdict.usage':
    '[options] <id> <verdict> [paths...]\n       factdiff verdict [options] <file> <file> same-event|not-same-event',
  'help.verdict.examples': `أمثلة:
  factdiff verdict 3f9ac2 confirm articles/
  factdiff verdict 3f9ac2 dismiss --note "أحدهما يحصي الجرحى أيضا" --report report.json
  factdiff verdict one.txt other.txt not-same-event --note "غارتان في يوم واحد"`,
  'help.eval.summary': 'دقة كل قاعدة بحسب أحكام المراجعين',
  'help.eval.description': 'يطبع دقة كل قاعدة في مقالاتك، استنادا إلى أحكام المراجعين.',
  'help.eval.examples': `أمثلة:
  factdiff eval
  factdiff eval --format json --verdicts desk/verdicts.ndjson`,
  'help.argument.verdict-what': 'معرّف تعارض أو ملفان، ثم الحكم، ثم موضع وجود التعارض',
  'help.option.note': 'السبب، لمن يأتي بعدك',
  'help.option.who': 'اسمك؛ وإلا فقيمة FACTDIFF_REVIEWER، وإلا فالاسم المعروف لدى git',
  'help.option.verdicts': 'ملف الأحكام',
  'help.option.files-from': 'قراءة قائمة المسارات من ملف، مسار في كل سطر؛ والعلامة - للدخل القياسي',
  'help.option.stdin-filename': 'الدخل القياسي ملف واحد بهذا الاسم',
  'help.option.lang': 'لغة المقالات',
  'help.option.config': 'استخدام ملف الإعدادات هذا',
  'help.option.no-config': 'من دون ملف إعدادات',
  'help.option.threads': 'عدد مسارات التنفيذ عند القراءة',
  'help.option.no-cache': 'من دون استخدام التخزين المؤقت',
  'help.option.strict': 'الخروج بالرمز 2 إذا تعذّرت قراءة مقال',
  'help.option.color': 'الألوان',
  'help.option.bidi':
    'عزل النص المكتوب من اليمين حتى لا يبدّل ترتيب ما حوله: isolate أو none، ومع auto يُعزل على الطرفية',
  'help.option.ui-lang': 'لغة ما تقوله الأداة',
  'help.option.quiet': 'من دون رسائل على خرج الأخطاء',
  'help.option.verbose': 'المزيد: كل المقاطع، وما لم يُقارن',
  'help.option.report': 'أخذ التعارض من تقرير JSON هذا',
  'help.option.input': 'ما في الدخل القياسي: ndjson، نص في كل سطر',
};
