// In: the page that the reporter wrote, with its data. Out: the running report.
import { render } from 'preact';
import type { PageData } from './data.ts';
import { App } from './view/app.tsx';

const data = JSON.parse(document.getElementById('data')!.textContent!) as PageData;
render(<App data={data} printRoot={document.getElementById('print')!} />, document.getElementById('app')!);
