// In: the id of whoever or whatever a claim names, with its kind before a colon: person:x, noun:y, word:z. Out: the kind; the id alone.

export const kindOfId = (id: string): string => id.slice(0, id.indexOf(':'));

export const bareId = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Does the id stand for somebody or somewhere by name? */
export const isNamedId = (id: string): boolean => /^(?:person|organisation|place):/.test(id);
