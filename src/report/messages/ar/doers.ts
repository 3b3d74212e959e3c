// In: nothing. Out: messages about who did something and what they are called, in Arabic.
export const doers = {
  'message.role.calling': 'بماذا وُصف الأشخاص (العدد {count})؟',
  'subject.role.calling': 'صفة الأشخاص (العدد {count})',
  'message.attribution.source': 'من صاحب المعلومة: {what}؟',
  'subject.attribution.source': 'مصدر المعلومة: {what}',
  'explanation.different-source': 'لكل نص مصدره، وقد يكون المصدران قالا ذلك',
  'message.attribution.doer': 'إلى من يُنسب الفعل: {what}؟',
  'subject.attribution.doer': 'صاحب الفعل: {what}',
};
