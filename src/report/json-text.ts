// In: a value. Out: JSON that reads back the same and steers no screen it is printed on.

/** Controls that JSON may hold as they are: DEL, C1 (CSI is one character there), line separators, direction controls. */
const STEERING = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(STEERING, escaped);
}
