// In: what a conflict is about and the story it stands in. Out: its id.
import { createHash } from 'node:crypto';
import { ID_HALF } from '../../core/conflict.ts';

/** The first hexadecimal digits of the SHA-256 of a text. */
export const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/**
 * Id of a conflict: hexadecimal digits, one half of the question with the story that it is asked of, one half of the question alone,
 * by which the conflict is known when its story's beginning was edited.
 */
export const conflictId = (origin: string, question: string): string =>
  digest(`${question}\u0000${origin}`, ID_HALF) + digest(question, ID_HALF);

/** Another id for the same question. */
export const distinctId = (id: string, mark: string): string =>
  digest(`${id}\u0000${mark}`, ID_HALF) + id.slice(ID_HALF);
