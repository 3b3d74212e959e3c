// In: text of articles, files and settings, which may hold anything. Out: the same text with nothing in it that steers a screen.

/** Embeddings, overrides, isolates and their ends. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** LRM, RLM, ALM: they only nudge their neighbours, which messages in Arabic need and passages do not. */
const BIDI_MARKS = /[\u061c\u200e\u200f]/g;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const C0_CONTROLS = /[\0-\x08\v-\x1f]/g;
const OTHER_CONTROLS = /[\x7f-\x9f\u2028\u2029]/g;

/** Text on one line with control characters made visible (ESC becomes ␛) and what directs the order of letters taken out. */
export function plain(text: string): string {
  return plainLines(text.replace(LINE_BREAKS, ' ').replace(BIDI_MARKS, ''));
}

/** As `plain`, with its lines, tabs and marks of direction as they are. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(BIDI_CONTROLS, '')
    .replace(C0_CONTROLS, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(OTHER_CONTROLS, '\ufffd');
}
