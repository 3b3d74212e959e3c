// In: nothing. Out: the version of the package, written in when it is bundled.

declare const __VERSION__: string;

export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-dev';
