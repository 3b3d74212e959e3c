// In: the articles of a story. Out: the same articles in other clothes: names, order, line ends, signs that say nothing, copies.

/** Files by name. */
export type Files = Readonly<Record<string, string>>;

const FRONT_MATTER = /^(?:\uFEFF)?---\n[\s\S]*?\n---\n/;

function inBody(text: string, change: (body: string) => string): string {
  const head = FRONT_MATTER.exec(text)?.[0] ?? '';
  return head + change(text.slice(head.length));
}

const each = (files: Files, change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));

/** Other names, in the opposite order. */
export function renamed(files: Files): Files {
  const names = Object.keys(files).sort().reverse();
  return Object.fromEntries(names.map((name, i) => [`${String(i).padStart(3, '0')}-renamed.txt`, files[name]!]));
}

/** A byte-order mark, and line ends of two characters. */
export const withOtherLineEnds = (files: Files): Files =>
  each(files, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);

/** Letters drawn out: الرسـالة. */
export const withTatweel = (files: Files): Files =>
  each(files, (text) => inBody(text, (body) => body.replace(/([سشصضطعفقكلمنهي])(?=[\u0627-\u064a]{2})/g, '$1\u0640')));

/** A vowel sign that changes no word: sukun on the last letter of long words. */
export const withVowelSigns = (files: Files): Files =>
  each(files, (text) =>
    inBody(text, (body) => body.replace(/([\u0627-\u064a]{3}[بتدرسفلمن])(?![\u0600-\u06ff])/g, '$1\u0652')),
  );

/** One article twice. */
export function withByteCopy(files: Files): Files {
  const [name] = Object.keys(files).sort();
  return { ...files, [`${name!.replace(/\.txt$/, '')}-copy.txt`]: files[name!]! };
}

/** All of it at once. */
export const retold = (files: Files): Files =>
  withByteCopy(renamed(withOtherLineEnds(withTatweel(withVowelSigns(files)))));
