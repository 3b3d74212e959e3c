// In: text of articles, files and settings, which may hold anything. Out: the same text with nothing in it that steers a screen.

/** Embeddings, overrides, isolates and their ends; marks (LRM, RLM, ALM) only nudge neighbours and go too. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const C0_CONTROLS = /[\0-\x08\v-\x1f]/g;
const OTHER_CONTROLS = /[\x7f-\x9f\u2028\u2029]/g;

/** Text on one line with control characters made visible (ESC becomes ␛) and direction controls taken out. */
export function plain(text: string): string {
  return plainLines(text.replace(LINE_BREAKS, ' '));
}

/** As `plain`, with its lines and tabs as they are. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(BIDI_CONTROLS, '')
    .replace(C0_CONTROLS, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(OTHER_CONTROLS, '\ufffd');
}
