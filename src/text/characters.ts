// In: nothing. Out: tables by UTF-16 code unit: what class a character is of, and what it becomes when it is cleaned.

/** Character classes. `mark` characters belong to the word they stand in and vanish from its spelling. */
export const CLASS = {
  other: 0,
  space: 1,
  newline: 2,
  arabic: 3,
  latin: 4,
  digit: 5,
  mark: 6,
  punctuation: 7,
  letter: 8,
} as const;

/** Class of each UTF-16 code unit. */
export const classOf = new Uint8Array(65536);
/** Cleaned spelling of each code unit: itself, an ASCII digit, a base letter; 0 where it vanishes, 1 where `expansion` has it. */
export const cleaned = new Uint16Array(65536);
/** Code units that become several letters (presentation forms of lam-alif and the like). */
export const expansion = new Map<number, string>();

function fill(from: number, to: number, cls: number): void {
  classOf.fill(cls, from, to + 1);
}

function buildClasses(): void {
  for (const c of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classOf[c] = CLASS.space;
  fill(0x2000, 0x200a, CLASS.space);
  for (const c of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) classOf[c] = CLASS.newline;
  for (const [from, to] of [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
    [0xa1, 0xbf],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
    [0x20a0, 0x20cf],
    [0x2100, 0x2bff],
    [0x3001, 0x303f],
  ] as const)
    fill(from, to, CLASS.punctuation);
  for (const [from, to] of [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const)
    fill(from, to, CLASS.latin);
  classOf[0xd7] = CLASS.punctuation;
  classOf[0xf7] = CLASS.punctuation;
  classOf[0xaa] = CLASS.latin;
  classOf[0xba] = CLASS.latin;
  for (const [from, to] of [
    [0x250, 0x2af],
    [0x370, 0x5ff],
    [0x700, 0x1dff],
    [0x1f00, 0x1fff],
    [0x3040, 0xd7ff],
    [0xf900, 0xfaff],
  ] as const)
    fill(from, to, CLASS.letter);
  for (const [from, to] of [
    [0x620, 0x64a],
    [0x66e, 0x6d3],
    [0x6d5, 0x6d5],
    [0x6ee, 0x6ef],
    [0x6fa, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8c9],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const)
    fill(from, to, CLASS.arabic);
  for (const c of [0x60c, 0x60d, 0x61b, 0x61d, 0x61e, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4, 0xfd3e, 0xfd3f])
    classOf[c] = CLASS.punctuation;
  for (const from of [0x30, 0x660, 0x6f0, 0xff10]) fill(from, from + 9, CLASS.digit);
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x610, 0x61a],
    [0x61c, 0x61c],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e8],
    [0x6ea, 0x6ed],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfe20, 0xfe2f],
    [0xfeff, 0xfeff],
    [0xad, 0xad],
  ] as const)
    fill(from, to, CLASS.mark);
}

function buildCleaned(): void {
  for (let c = 2; c < 65536; c++) cleaned[c] = c;
  // 0 and 1 have a meaning of their own here; as characters they are replaced.
  cleaned[0] = 0xfffd;
  cleaned[1] = 0xfffd;
  for (let c = 0; c < 65536; c++) if (classOf[c] === CLASS.mark) cleaned[c] = 0;
  for (const zero of [0x660, 0x6f0, 0xff10]) for (let d = 0; d < 10; d++) cleaned[zero + d] = 0x30 + d;
  for (const [from, to] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let c = from; c <= to; c++) {
      const letters = [...String.fromCharCode(c).normalize('NFKC')]
        .filter((l) => classOf[l.charCodeAt(0)] === CLASS.arabic)
        .join('');
      if (letters.length === 1) cleaned[c] = letters.charCodeAt(0);
      else if (letters.length > 1) {
        cleaned[c] = 1;
        expansion.set(c, letters);
      }
    }
  }
  // Persian and Urdu key codes of letters that Arabic has too: a keyboard's choice, not a spelling.
  for (const [from, to] of [
    [0x6a9, 0x643],
    [0x6aa, 0x643],
    [0x6cc, 0x64a],
    [0x6d0, 0x64a],
    [0x6c1, 0x647],
    [0x6be, 0x647],
    [0x6c3, 0x629],
    [0x6d5, 0x647],
  ] as const)
    cleaned[from] = to;
  for (const apostrophe of [0x2018, 0x2019, 0x2bc, 0x60]) cleaned[apostrophe] = 0x27;
}

buildClasses();
buildCleaned();
