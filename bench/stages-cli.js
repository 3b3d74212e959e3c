// In: the command line. Out: what bin/factdiff.js gives, from the unminified bundle that bench/stages.ts builds.
import { main } from '../.stages/dist/cli.js';

await main();
