// In: nothing. Out: messages about who did something and what they are called, in English.
export const doers = {
  'message.role.calling': 'What are the {count} called?',
  'subject.role.calling': 'who the {count} are',
  'message.attribution.source': 'On whose word: {what}?',
  'subject.attribution.source': 'whose word it is: {what}',
  'explanation.different-source': 'each text names another source for it; both may have said so',
  'message.attribution.doer': 'Who or what did it: {what}?',
  'subject.attribution.doer': 'who or what did it: {what}',
};
