// In: pairs of names that are one name, or two. Out: whether the matcher grades them so, and keeps the laws of a comparison.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSetup } from '../../src/setup.ts';

const { compare, keys } = createSetup().names();
const SAME = new Set(['identical', 'variant', 'transliteration']);

/** One name in two spellings. */
const SAME_NAME = `
بلينكن|بلينكين
أنتوني بلينكن|أنتوني بلينكين
أنتوني بلينكن|أنطوني بلينكن
لييج|لياج
لييج|ليج
لياج|ليج
الطباطبائي|الطبطبائي
طباطبائي|الطبطبائي
زيلينسكي|زيلنسكي
ترامب|ترمب
دونالد ترامب|دونالد ترمب
دونالد ترامب|دونلد ترامب
نتنياهو|نتانياهو
غوتيريش|جوتيريش
أنطونيو غوتيريش|أنطونيو غوتيريس
أنجيلا ميركل|أنغيلا ميركل
ميركل|ميركيل
رجب طيب أردوغان|رجب طيب أردوجان
عبد الله|عبدالله
رامي عبد الرحمن|رامي عبدالرحمن
أبو ظبي|أبوظبي
خان يونس|خانيونس
كفر الشيخ|كفرالشيخ
شي جين بينغ|شي جينبينغ
إسماعيل|اسماعيل
القاهرة|القاهره
مصطفى الكاظمي|مصطفي الكاظمي
فؤاد حسين|فواد حسين
داود أوغلو|داوود أوغلو
سوريا|سورية
مالطا|مالطة
هوغو تشافيز|هوجو تشافيز
هوغو تشافيز|هوغو شافيز
كوبنهاغن|كوبنهاجن
شيكاغو|شيكاجو
جوهانسبرغ|جوهانسبرج
سان بطرسبورغ|سان بطرسبورج
فيلادلفيا|فيلاديلفيا
ملبورن|ميلبورن
سانتياغو|سانتياجو
لوكسمبورغ|لوكسمبورج
بوركينا فاسو|بوركينافاسو
قاآني|قآاني
إسماعيل قاآني|إسماعيل قآاني
فائزة|فايزة
عائشة|عايشة
سيرغي لافروف|سيرجي لافروف
كاثرين أشتون|كاترين أشتون
ديمتري ميدفيديف|دميتري ميدفيديف
فرانسوا هولاند|فرنسوا هولاند
مهمانبرست|مهمانبارست
كيميروفو|كيمروفو
يوفنتوس|يوفينتوس
مُحمّد مرسي|محمد مرسي
الكـاظمي|الكاظمي
نصر الله|نصرالله
سعد الدين|سعدالدين
البرادعي|البرادعى
عُمان|عمان
عمان|عمّان
Mohammed bin Salman|Muhammad bin Salman
Mohamed Morsi|Mohammed Mursi
Muammar Gaddafi|Moammar Qaddafi
Gaddafi|Gadhafi
Mustafa al-Kadhimi|Mostafa Kadhimi
Mustafa al-Kadhimi|Mustafa al-Kazemi
Abdel Fattah al-Sisi|Abdul Fattah el-Sisi
Abdel-Fattah|Abdelfattah
Zelensky|Zelenskyy
Volodymyr Zelensky|Volodymyr Zelenskiy
Sergei Lavrov|Sergey Lavrov
Hussein|Hussain
Saddam Hussein|Saddam Husayn
Ahmed|Ahmad
Khalid|Khaled
Nouri al-Maliki|Nuri al-Maliki
Omar al-Bashir|Omar Al Bashir
Recep Tayyip Erdoğan|Recep Tayyip Erdogan
Yanukovych|Yanukovich
Deir ez-Zor|Deir al-Zor
Kyrgyzstan|Kirgizstan
Stephen Harper|Steven Harper
Catherine Ashton|Cathrine Ashton
Kadyrov|Kadirov
Raqqa|Raqa
Fallujah|Falluja
Mosul|Mossul
بلينكن|Blinken
أنتوني بلينكن|Antony Blinken
هيرمان|Herman
هيرمان فان رومبوي|Herman Van Rompuy
رامي عبد الرحمن|Rami Abdurrahman
رامي عبدالرحمن|Rami Abdel Rahman
مصطفى الكاظمي|Mustafa al-Kadhimi
عبد الفتاح السيسي|Abdel Fattah al-Sisi
محمد بن سلمان|Mohammed bin Salman
حسن نصر الله|Hassan Nasrallah
صدام حسين|Saddam Hussein
حسن روحاني|Hassan Rouhani
محمد مرسي|Mohamed Morsi
قاسم سليماني|Qassem Soleimani
نوري المالكي|Nouri al-Maliki
مقتدى الصدر|Muqtada al-Sadr
دونالد ترامب|Donald Trump
فلاديمير بوتين|Vladimir Putin
إيمانويل ماكرون|Emmanuel Macron
باراك أوباما|Barack Obama
جو بايدن|Joe Biden
جون كيري|John Kerry
سيرغي لافروف|Sergei Lavrov
نتنياهو|Netanyahu
بنيامين نتنياهو|Benjamin Netanyahu
شي جين بينغ|Xi Jinping
كيم جونغ أون|Kim Jong Un
أنغيلا ميركل|Angela Merkel
ديمتري بيسكوف|Dmitry Peskov
ستيفان دي ميستورا|Staffan de Mistura
ينس ستولتنبرغ|Jens Stoltenberg
بغداد|Baghdad
الموصل|Mosul
الفلوجة|Fallujah
طهران|Tehran
مالي|Mali
قطر|Qatar
لبنان|Lebanon
تكريت|Tikrit
بنغازي|Benghazi
مصراتة|Misrata
كيميروفو|Kemerovo
لييج|Liege
كركوك|Kirkuk
إسطنبول|Istanbul
عبد ربه منصور هادي|Abdrabbuh Mansur Hadi
بيترو بوروشينكو|Petro Poroshenko
`;

/** Two names, however alike. */
const OTHER_NAME = `
فؤاد حسن|فؤاد حسين
حسن|حسين
علي|عالي
مالي|مالطا
عُمان|عمّان
سالم|سليم
سالم|سلام
حامد|حميد
حامد|حمد
أحمد|حمد
محمد|محمود
محمد|حمد
خالد|خليل
راشد|رشيد
صالح|صلاح
عمر|عمرو
عمر|عامر
عمر|عمار
عامر|عمار
ناصر|نصر
سعد|سعيد
سعيد|سعود
جمال|جميل
كامل|كمال
طارق|طلال
بشار|بشير
زيد|زياد
سلمان|سليمان
قاسم|قيس
هشام|هاشم
أمين|أيمن
عبد الله|عبد الإله
عبد الرحمن|عبد الرحيم
عبد الكريم|عبد الحكيم
أحمد ماهر|أحمد ماجد
محمد البلتاجي|محمد البرادعي
جعفر الحسيني|جعفر الحسني
الحسيني|الحسني
الكاظمي|الكاظم
العراق|العراقي
إيران|إيراني
سوريا|روسيا
النمسا|النمساوي
ليبيا|ليبي
غانا|غينيا
النيجر|نيجيريا
كوريا|كوبا
الهند|الهندي
اليمن|اليابان
تونس|تونسي
إيران|العراق
ليبيا|لاتفيا
سلوفاكيا|سلوفينيا
ليتوانيا|لاتفيا
غزة|غزو
درعا|درنة
حلب|حلبجة
حمص|حماة
بنها|بنما
طنطا|طابا
أسوان|أسيوط
المنيا|المنوفية
الغربية|الشرقية
بوش|بوتين
بايدن|باينر
ميركل|ماكرون
كيري|كيربي
شارون|شيراك
هولاند|هولندا
رايس|رئيس
رامي|رمزي
سامي|سمير
هاني|هادي
فهد|فهمي
نبيل|نبيه
وليد|وائل
جابر|جبر
قيس سعيد|قيس الخزعلي
مصطفى كامل|مصطفى كمال
علي لاريجاني|علي عراقجي
سعد الحريري|رفيق الحريري
Hassan|Hussein
Hassan Rouhani|Hussein Rouhani
Ali|Aly Maher
Omar|Amr
Saad|Said
Saad|Saud
Salim|Salam
Salman|Suleiman
Hamid|Hamad
Mohammed|Mahmoud
Karim|Karam
Nasser|Nasr
Jamal|Jamil
Kamal|Kamel
Mali|Malta
Iran|Iraq
Iraq|Iraqi
Niger|Nigeria
Austria|Australia
Slovakia|Slovenia
Gambia|Zambia
Chad|China
Kerry|Kirby
Bush|Busch Gardens
Trump|Truss
Biden|Binden
Tripoli|Trieste
Hama|Homs
Abdulrahman|Abdulrahim
Rami Abdurrahman|Rami Abdulrahim
George Bush|George Brown
حسن|Hussein
حسين|Hassan
صدام حسين|Saddam Hassan
علي|Aliya
مالي|Malta
مالطا|Mali
إيران|Iraq
العراق|Iran
النيجر|Nigeria
سالم|Salman
محمد|Mahmoud
محمود|Mohammed
أحمد|Hamad
عبد الرحمن|Abdulrahim
كيري|Kirby
بلينكن|Lincoln
ماكرون|Cameron
كاميرون|Macron
ترامب|Truman
بوتين|Bhutto
سوريا|Serbia
روسيا|Rwanda
حلب|Hebron
غزة|Giza
عدن|Odin
طارق|Turki
جون كيري|John Kirby
قطر|Qatari
سلمان|Suleiman
`;

const pairs = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const named = (names: string[]): string => names.join(' / ');

describe('one name in two spellings', () => {
  test.each(pairs(SAME_NAME).map((p) => [named(p), ...p]))('%s', (_, a, b) => {
    expect(SAME).toContain(compare(a!, b!).grade);
  });
  test.each(pairs(SAME_NAME).map((p) => [named(p), ...p]))('%s share a key', (_, a, b) => {
    const other = new Set(keys(b!));
    expect(keys(a!).some((key) => other.has(key))).toBe(true);
  });
});

describe('two names', () => {
  test.each(pairs(OTHER_NAME).map((p) => [named(p), ...p]))('%s', (_, a, b) => {
    expect(SAME).not.toContain(compare(a!, b!).grade);
  });
});

const ARABIC = fc.string({
  unit: fc.constantFrom(...'ابتجدهوزحطيكلمنسعفصقرشثخذضظغأإآىةئؤء'),
  minLength: 2,
  maxLength: 9,
});
const LATIN = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz'"), minLength: 2, maxLength: 10 });
const NAME = fc.oneof(
  fc.array(ARABIC, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.array(LATIN, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.constantFrom(...pairs(SAME_NAME + OTHER_NAME.trimStart()).flat()),
);

describe('the laws of a comparison', () => {
  test('is the same in both directions', () => {
    fc.assert(
      fc.property(NAME, NAME, (a, b) => {
        expect(compare(a, b)).toEqual(compare(b, a));
      }),
      { numRuns: 3000 },
    );
  });
  test('every name is identical with itself', () => {
    fc.assert(
      fc.property(NAME, (a) => {
        expect(compare(a, a).grade).toBe('identical');
      }),
    );
  });
  test('names that compare as one share a key', () => {
    fc.assert(
      fc.property(ARABIC, LATIN, NAME, NAME, (a, b, c, d) => {
        for (const [x, y] of [
          [a, b],
          [c, d],
        ] as const)
          if (SAME.has(compare(x, y).grade)) expect(keys(x).some((key) => keys(y).includes(key))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  test('tatweel, diacritics and direction marks change nothing', () => {
    fc.assert(
      fc.property(fc.array(ARABIC, { minLength: 1, maxLength: 3 }), fc.nat(), (words, seed) => {
        const name = words.join(' ');
        const marks = ['\u0640', '\u064f', '\u200f', '\u0650'];
        const at = seed % name.length;
        const dressed = name.slice(0, at + 1) + marks[seed % marks.length]! + name.slice(at + 1);
        expect(compare(name, dressed).grade).toBe('identical');
        expect(keys(dressed)).toEqual(keys(name));
      }),
    );
  });
});

describe('the grade says what kind of likeness it is', () => {
  test.each([
    ['إسماعيل', 'اسماعيل', 'identical', 'folding'],
    ['بلينكن', 'بلينكين', 'variant', 'vowel-letters'],
    ['سيرغي لافروف', 'سيرجي لافروف', 'variant', 'given-name'],
    ['كوبنهاغن', 'كوبنهاجن', 'variant', 'transcription'],
    ['خان يونس', 'خانيونس', 'variant', 'blank'],
    ['بلينكن', 'Blinken', 'transliteration', 'transcription'],
    ['الكاظمي', 'مصطفى الكاظمي', 'part', 'fewer-names'],
    ['Blinken', 'Antony Blinken', 'part', 'fewer-names'],
    ['الكاظمي', 'Mustafa al-Kadhimi', 'part', 'fewer-names'],
    ['محمد سلمان', 'محمد بن سلمان', 'part', 'fewer-names'],
    ['فؤاد حسن', 'فؤاد حسين', 'near', 'one-name-differs'],
    ['جعفر الحسيني', 'جعفر الحسني', 'near', 'one-name-differs'],
    ['عُمان', 'عمّان', 'different', 'written-vowels'],
    ['محمد مرسي', 'محمد البرادعي', 'different', 'other-names'],
    ['مصطفى', 'مصطفى الكاظمي', 'different', 'other-names'],
  ])('%s / %s is %s', (a, b, grade, reason) => {
    expect(compare(a, b)).toEqual({ grade, reason });
  });
});
