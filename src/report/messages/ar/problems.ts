// In: nothing. Out: what is said of a file that could not be read, in Arabic.
import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.missing': 'لا يوجد ملف أو مجلد بهذا الاسم. تحقّق من كتابته، وضع النمط بين علامتي تنصيص حتى لا تفسّره الطرفية.',
  'problem.no-match': 'لا يطابق هذا النمطَ أي ملف.',
  'problem.unreadable': 'تعذّر فتحه ({reason}). تحقّق من صلاحياته.',
  'problem.vanished': 'كان موجودا عند بدء التشغيل ثم اختفى.',
  'problem.not-regular': 'ليس ملفا عاديا (أنبوب أو مقبس أو جهاز) ولذلك لم يُفتح.',
  'problem.link-loop': 'هذا الرابط يعود إلى حيث بدأ، فلم يُتبع.',
  'problem.broken-link': 'هذا الرابط يشير إلى ملف غير موجود.',
  'problem.empty-folder': 'المجلد فارغ.',
  'problem.no-articles':
    'لا مقالات في المجلد: {count, plural, one {فيه ملف واحد من نوع آخر} two {فيه ملفان من أنواع أخرى} few {فيه # ملفات من أنواع أخرى} many {فيه # ملفا من أنواع أخرى} other {فيه # ملف من أنواع أخرى}}. المقالات ملفات ‎.txt و‎.md و‎.html و‎.mhtml و‎.json و‎.ndjson و‎.xml و‎.docx.',
  'problem.extraction':
    'تعذّر على factdiff استخراج هذا المقال ({reason})؛ وفُحصت بقية المقالات. هذا خطأ في البرنامج نفسه.',
  'problem.empty-file': 'الملف فارغ.',
  'problem.too-large':
    'حجمه يتجاوز 64 ميغابايت، ولا مقال بهذا الحجم. يُقرأ الملف الذي يضم مقالات كثيرة بصيغة ‎.ndjson، مقال في كل سطر.',
  'problem.text-too-long':
    'فيه أكثر من مليوني حرف، ولا مقال بهذا الطول. الملف الذي يضم مقالات كثيرة يُقرأ بصيغة ‎.ndjson، مقال في كل سطر.',
  'problem.too-much-markup': 'فيه أكثر من 500,000 وسم، ولا صفحة ولا خلاصة كذلك، فلم يُقرأ.',
  'problem.too-large-unzipped': 'حجمه بعد فك الضغط أكبر بكثير مما يبلغه نص، فتوقفت قراءته.',
  'problem.damaged-gzip': 'بيانات gzip تالفة أو مبتورة.',
  'problem.damaged-zip': 'ليس مستند وورد مقروءا: الأرشيف الذي بداخله تالف.',
  'problem.binary': 'يحوي بيانات ثنائية لا نصا.',
  'problem.damaged':
    'ترميزه UTF-8 لكن فيه بايتات تالفة أولها في هذا السطر. افتحه في محرر وأصلح السطر ثم احفظه بترميز UTF-8.',
  'problem.unknown-encoding': 'تعذّرت معرفة ترميزه. احفظه بترميز UTF-8.',
  'problem.front-matter': 'الترويسة ليست YAML صحيحا ({reason}). قُرئ المقال من دونها.',
  'problem.front-matter-unclosed': 'تبدأ الترويسة هنا ولا تنتهي: ينقصها سطر --- ثان.',
  'problem.json': 'ليس JSON صحيحا ({reason}).',
  'problem.json-without-article':
    'لا مقال في ملف JSON هذا: لا أثر فيه لأي من الحقول body وtext وarticleBody وbody_html.',
  'problem.record-without-body': 'لا مقال في هذا السجل: لا أثر فيه لأي من الحقول body وtext وarticleBody وbody_html.',
  'problem.line-too-long': 'طول هذا السطر يتجاوز 16 ميغابايت، فجرى تجاوزه.',
  'problem.line-not-utf8': 'هذا السطر ليس بترميز UTF-8، فجرى تجاوزه.',
  'problem.published': '«{written}» ليس تاريخا مقروءا، فعُدّ المقال غير مؤرخ. اكتبه هكذا: 2021-04-08.',
  'problem.no-text': 'لا كلمات فيه.',
  'problem.language': 'لغته {language}، ولا تُقرأ هنا. إن كان ذلك خطأ فحدّد اللغة بالخيار ‎--lang ar أو ‎--lang en.',
  'problem.html': 'لم يُعثر في هذه الصفحة على مقال.',
  'problem.markup': 'تعذّر تحليل الصفحة ({reason}).',
  'problem.xml': 'ليس خلاصة ولا وثيقة إخبارية معروفة هنا. المعروف: RSS وAtom وRDF وNITF وNewsML-G2.',
  'problem.xml-cut': 'الخلاصة مبتورة، وقُرئت موادها الكاملة.',
  'problem.xml-damaged': 'ملف XML تالف ({reason}).',
  'problem.pdf':
    'يحفظ PDF أشكال الحروف لا النص، فتخرج العربية منه مقلوبة الترتيب. حوّله أولا، مثلا بالأمر: pdftotext -layout FILE.pdf FILE.txt ثم راجع الناتج.',
  'problem.sidecar': 'تعذّر استخدام الملف المرافق للمقالات: {reason}',
  'problem.sidecar-unused': 'المدخل «{name}» لا يسمّي ملفا في هذا المجلد.',
  'problem.files-from': 'تعذّرت قراءة قائمة الملفات.',
  'language.fa': 'الفارسية',
  'language.ur': 'الأردية',
  'language.ckb': 'الكردية',
  'language.other': 'غير العربية والإنجليزية',
};
