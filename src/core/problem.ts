// In: an article or a file that could not be used whole. Out: the record of it that the report carries.

/** Something that kept a file or an article from being read, told to people and kept in the report. */
export interface Problem {
  readonly path: string;
  /** 1-based line in the source file, where one is known. */
  readonly line?: number;
  /** What happened and what to do about it, in one or two sentences. */
  readonly message: string;
}
