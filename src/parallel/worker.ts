// In: articles from the main thread. Out: their extractions, encoded; an article that cannot be read does not stop the others.
import { parentPort, workerData } from 'node:worker_threads';
import { extract } from '../pipeline.ts';
import { createSetup } from '../setup.ts';
import { outcomeOf } from './extracting.ts';
import { packed, type Request, type Start } from './messages.ts';

const { desk } = workerData as Start;
const setup = createSetup(desk);
parentPort!.on('message', (articles: Request) => {
  const reply = packed(articles.map((article) => outcomeOf(article, setup, extract)));
  parentPort!.postMessage(reply, [reply.bytes.buffer as ArrayBuffer]);
});
