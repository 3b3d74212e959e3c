// In: bytes that are no UTF-8. Out: the encoding they are most likely in; loaded only when such a file is met.
import jschardet from 'jschardet';

const LEAST_CONFIDENCE = 0.5;

/** Name of the encoding in lower case, or undefined when the detector is not sure of any. */
export function detect(bytes: Buffer): string | undefined {
  const { encoding, confidence } = jschardet.detect(bytes);
  return encoding && confidence >= LEAST_CONFIDENCE ? encoding.toLowerCase() : undefined;
}
