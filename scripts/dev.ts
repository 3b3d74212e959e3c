// In: the command line. Out: the program run from its sources; only the data must be built: npm run dev -- inspect article.txt
import { main } from '../src/cli/main.ts';

await main();
