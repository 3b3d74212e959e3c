// In: whether a run is short. Out: an engine that optimises hardly in short runs, which end before it pays, and late and less of it in long ones;
// and that collects young objects seldom from the beginning.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode that V8 runs of a function before it thinks of optimising it (`--interrupt-budget`, 67,584 by itself). In a long run
 * three times as many take a tenth off the first 500 articles, a third of whose time goes into optimising, and cost the later ones nothing.
 */
const LONG_RUN = 200_000;
const PATIENT = 1_000_000;

/**
 * Bytes of bytecode that V8 copies into a function when it optimises it (`--max-inlined-bytecode-size-cumulative`, 920 by itself). Our
 * functions are small and many: with its own number a third of the time of 3,000 articles goes into optimising them again and again in
 * other company, with this one a tenth, and what is optimised is as fast.
 */
const INLINED = 150;

/**
 * How fast the room for young objects grows up to its limit (`--semi-space-growth-factor`, 2 by itself), which it would else reach only
 * after collecting many times: a tenth of a short run.
 */
const GROWTH = 8;

/** Where this was measured; other engines have other steps between interpreting and optimising. */
const MEASURED = process.versions.node.startsWith('20.');

/** Optimising code for five articles costs a third of the run. */
export function expectShortRun(): void {
  if (!MEASURED) return;
  setFlagsFromString(`--interrupt-budget=${PATIENT}`);
  setFlagsFromString(`--semi-space-growth-factor=${GROWTH}`);
}

/** From here on there are many articles. */
export function expectLongRun(): void {
  if (!MEASURED) return;
  setFlagsFromString(`--interrupt-budget=${LONG_RUN}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}
