// In: a topic. Out: days of one event that cannot both be right: the fire of Sunday and of Monday.
import { defineRule } from './define.ts';
import { daysApart } from './times/days-apart.ts';

export default defineRule({
  id: 'date',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'لقي 12 شخصا مصرعهم في حريق اندلع الأحد بمركز تجاري في مدينة طنطا',
        'لقي 12 شخصا مصرعهم بعد أن اندلع حريق صباح الاثنين في مركز تجاري بمدينة طنطا',
      ],
      published: ['2019-04-15T09:00', '2019-04-15T10:00'],
      conflict: true,
    },
    {
      texts: [
        'انتهت أعمال التبريد بعد انفجار وقع صباح الاثنين في مستودع للأسمدة في صحار وأصيب فيه ستة عمال',
        'A fertiliser store exploded in Sohar on Tuesday morning and six workers were injured',
      ],
      published: ['2019-09-18', '2019-09-18'],
      conflict: true,
      why: 'across two languages',
    },
    {
      texts: [
        'ستعقد القمة العربية الاقتصادية في نواكشوط يوم 19 ماي المقبل بمشاركة وزراء المالية ورؤساء غرف التجارة',
        'ستعقد القمة العربية الاقتصادية في نواكشوط يوم 29 ماي المقبل بمشاركة وزراء المالية ورؤساء غرف التجارة',
      ],
      published: ['2022-04-04', '2022-04-04'],
      conflict: true,
      why: 'a copy with another day',
    },
    {
      texts: [
        'Inflation in Egypt peaked at 38 per cent in September 2023 and has fallen since',
        'Inflation in Egypt peaked at 38 per cent in August 2023 and has fallen since',
      ],
      published: ['2024-04-09', '2024-04-09'],
      conflict: true,
    },
    {
      texts: [
        'لقي 12 شخصا مصرعهم في حريق اندلع أمس الأحد بمركز تجاري في مدينة طنطا',
        'A fire killed 12 people at a shopping centre in Tanta on Sunday, 14 April',
      ],
      published: ['2019-04-15', '2019-04-15'],
      conflict: false,
      why: 'yesterday, Sunday, and the 14th are one day',
    },
    {
      texts: [
        'قتل 12 شخصا في حريق اندلع اليوم بمركز تجاري في مدينة طنطا',
        'قتل 12 شخصا في حريق اندلع أمس بمركز تجاري في مدينة طنطا',
      ],
      published: ['2019-04-14', '2019-04-15'],
      conflict: false,
      why: 'today and, a day later, yesterday',
    },
    {
      texts: [
        'تنتهي صلاحية الحظر الأوروبي على توريد الأسلحة إلى جوبا في شهر فبراير المقبل كما قال دبلوماسي في بروكسل',
        'تنتهي صلاحية الحظر الأوروبي على توريد الأسلحة إلى جوبا في شهر فبراير المقبل كما قال دبلوماسي في بروكسل',
      ],
      published: ['2019-01-31', '2019-02-01'],
      conflict: false,
      why: 'the same words, printed again a day later',
    },
    {
      texts: [
        'تنظر محكمة جنح المنصورة غدا الأحد دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير',
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى 19 مايو',
      ],
      published: ['2018-05-05', '2018-05-06'],
      conflict: false,
      why: 'the hearing, and the day to which it was put off',
    },
    {
      texts: [
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 6 مايو',
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 19 مايو',
      ],
      published: ['2018-05-05T17:00', '2018-05-06T13:00'],
      conflict: false,
      why: 'the first day had come: put off, and put off again',
    },
    {
      texts: [
        'عدن - دخل إضراب عمال مصافي عدن يومه الرابع. وكان العمال قد بدأوا إضرابهم الاثنين للمطالبة بصرف رواتب متأخرة منذ ثلاثة أشهر، بحسب نقابة العاملين في المصافي',
        'توقفت مصافي عدن عن العمل بسبب إضراب العاملين فيها. وبدأ الإضراب الثلاثاء بعد فشل مفاوضات بين النقابة وإدارة الشركة حول الرواتب المتأخرة منذ ثلاثة أشهر',
      ],
      published: ['2015-03-12', '2015-03-12'],
      conflict: true,
      why: 'a strike begins once',
    },
    {
      texts: [
        'عدن - دخل إضراب عمال مصافي عدن يومه الرابع. وكان العمال قد بدأوا إضرابهم الاثنين للمطالبة بصرف رواتب متأخرة منذ ثلاثة أشهر، بحسب نقابة العاملين في المصافي',
        'توقفت مصافي عدن عن العمل بسبب إضراب العاملين فيها. وبدأت المفاوضات بين النقابة وإدارة الشركة حول الرواتب المتأخرة منذ ثلاثة أشهر الثلاثاء',
      ],
      published: ['2015-03-12', '2015-03-12'],
      conflict: false,
      why: 'the strike began, and the talks',
    },
    {
      texts: [
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 9 مايو',
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 19 مايو',
      ],
      published: ['2018-05-02', '2018-05-02'],
      conflict: true,
      why: 'one session, two days',
    },
    {
      texts: [
        'منتخب عمان يبدأ معسكر مباراة قطر 11 يونيو',
        'يبدأ منتخب عمان معسكر مباراة قطر، المقرر لها 20 يونيو المقبل ضمن التصفيات، يوم 11 من الشهر نفسه في صلالة',
      ],
      published: ['2019-05-20', '2019-05-20'],
      conflict: false,
      why: 'one sentence gives both: the camp, and the match',
    },
    {
      texts: [
        'وفي أبريل بلغت صادرات موانئ البصرة 98400 طن بانخفاض قدره 12 بالمئة من 111800 طن في أبريل 2016',
        'وفي أبريل بلغت صادرات موانئ البصرة 98400 طن بانخفاض قدره 12 بالمئة من 111800 طن في أبريل .2016',
      ],
      published: ['2017-05-20', '2017-05-20'],
      conflict: false,
      why: 'a month that lost its year',
    },
    {
      texts: [
        'أعمال الشغب التي اندلعت الأسبوع الماضي في سوسة وسقط فيها جرحى دليل على غضب الشباب من البطالة',
        'أعمال الشغب التي اندلعت هذا الأسبوع في سوسة وسقط فيها جرحى دليل على غضب الشباب من البطالة',
      ],
      published: ['2017-06-04', '2017-06-02'],
      conflict: false,
      why: 'the week begins on Saturday, on Sunday or on Monday',
    },
    {
      texts: [
        'يلعب منتخب الناشئين في مسقط مباراتين وديتين مع نظيره الأردني يومي 4 و6 مارس المقبل استعدادا لكأس آسيا',
        'يلعب منتخب الناشئين في مسقط مباراتين وديتين مع نظيره الأردني يومي 4 6 مارس المقبل استعدادا لكأس آسيا',
      ],
      published: ['2019-02-20', '2019-02-20'],
      conflict: false,
      why: 'both days of two matches',
    },
    {
      texts: [
        'The ferry sank off Pemba in the first week of March with 60 people on board',
        'The ferry sank off Pemba on Tuesday, 5 March, with 60 people on board',
      ],
      published: ['2019-03-09', '2019-03-09'],
      conflict: false,
      why: 'the day lies in the week',
    },
    {
      texts: [
        'أعلنت الشرطة الاثنين أن 12 شخصا قتلوا في حريق بمركز تجاري في مدينة طنطا',
        'قتل 12 شخصا في حريق اندلع الأحد بمركز تجاري في مدينة طنطا',
      ],
      published: ['2019-04-15', '2019-04-15'],
      conflict: false,
      why: 'told on Monday of what happened on Sunday',
    },
    {
      texts: [
        'وافق مجلس الوزراء الأحد على مشروع قانون بتعديل بعض أحكام قانون حماية السواحل والجزر المرجانية في البلاد',
        'وافق مجلس الشورى الاثنين على مشروع قانون بتعديل بعض أحكام قانون حماية السواحل والجزر المرجانية في البلاد',
      ],
      published: ['2013-01-29', '2013-01-29'],
      conflict: false,
      why: 'two bodies, each on its day',
    },
  ],
  compare: daysApart,
});
