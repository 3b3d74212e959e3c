// In: two indexes. Out: the key of their pair, whichever comes first.

export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
