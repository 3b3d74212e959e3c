// In: the compiled records of `src/world`. Out: the shape of a unit of measure.

export interface UnitRecord {
  readonly id: string;
  readonly dimension: string;
  /** Value in the dimension's base unit is `value * factor + (offset ?? 0)`. */
  readonly factor: number;
  readonly offset?: number;
}
