// In: what went wrong and where. Out: the errors that are shown to people without a stack trace.

/** A failure that the user can mend: shown as `message` alone, exit code 2. Anything else that is thrown is a bug. */
export class UserError extends Error {
  /** @param message what happened, where, and what to do next, in full sentences. */
  constructor(message: string) {
    super(message);
    this.name = 'UserError';
  }
}
