// In: whether a run is short. Out: an engine that optimises late in short runs, which end before it pays, and at its usual time in long ones.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that V8 runs of a function before it thinks of optimising it (`--interrupt-budget`): its own number, and ours. */
const USUAL = 67_584;
const PATIENT = 1_000_000;

/** Where this was measured; other engines have other steps between interpreting and optimising. */
const MEASURED = process.versions.node.startsWith('20.');

/** Optimising code for five articles costs a third of the run. */
export function expectShortRun(): void {
  if (MEASURED) setFlagsFromString(`--interrupt-budget=${PATIENT}`);
}

/** From here on there are many articles. */
export function expectLongRun(): void {
  if (MEASURED) setFlagsFromString(`--interrupt-budget=${USUAL}`);
}
