// In: nothing. Out: what is said of configuration files, in Arabic.
import type { config as english } from '../en/config.ts';

export const config: Record<keyof typeof english, string> = {
  'config.unknown-key': 'لا إعداد هنا باسم «{key}».',
  'config.unknown-key-suggest': 'لا إعداد هنا باسم «{key}». هل تقصد «{meant}»؟',
  'config.unknown-entry': '«{key}» ليس من: {values}.',
  'config.bad-value': 'القيم الممكنة للإعداد «{key}»: {values}.',
  'config.bad-value-suggest': 'هل تقصد «{meant}»؟ القيم الممكنة للإعداد «{key}»: {values}.',
  'config.wrong-type': 'الإعداد «{key}» يجب أن يكون من النوع {expected}.',
  'config.unreadable': 'تعذّرت قراءة الملف {file} ({reason}).',
  'config.ignore-expired': 'انتهى هذا الاستثناء في {date}: {reason}',
  'config.ignore-unused': 'هذا الاستثناء لا يطابق أي تعارض: {reason}',
  'config.world-word': '{reason}',
  'config.world-unknown': 'لا سجل باسم «{id}» في جدول {table}.',
  'config.world-unknown-suggest': 'لا سجل باسم «{id}» في جدول {table}. هل تقصد «{meant}»؟',
  'config.in-use': 'إعدادات {file}',
  'config.none': 'لا ملف إعدادات مستعمل',
  'config.from-option': 'الخيار {option}',
  'config.from-default': 'القيمة المبدئية',
  'init.wrote': 'كُتب الملف {file}.',
  'init.kept': 'الملف {file} موجود من قبل وتُرك على حاله.',
  'init.next': 'املأ ما تعرفه ثم شغّل: factdiff {target}',
  'init.no-folder': 'لا يوجد مجلد باسم {folder}.',
  'init.sidecar': 'ما تعرفه عن كل مقال. اترك ما لا تعرفه، واكتب التاريخ هكذا: 2021-04-08.',
};
