// In: nothing. Out: the version of the package and the digest of its code, written in when it is bundled.

declare const __VERSION__: string;
declare const __CODE__: string;

export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-dev';

/** Asked by scripts before anything else: answered without loading anything else. */
export const versionAsked = (argv: readonly string[]): boolean =>
  argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V');

/** Digest of the source; undefined where the source itself is run. */
export const CODE: string | undefined = typeof __CODE__ === 'string' ? __CODE__ : undefined;
