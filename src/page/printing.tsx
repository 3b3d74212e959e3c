// In: the page as it stands. Out: all that is shown, written out for paper while the browser prints, and gone afterwards.
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Page, PageContext } from './page-context.ts';
import { PrintView } from './view/print-view.tsx';

/** @returns what the print button does; the browser's own print command is followed too. */
export function usePrinting(root: HTMLElement, page: Page): () => void {
  useEffect(() => {
    const fill = (): void =>
      render(
        <PageContext.Provider value={page}>
          <PrintView />
        </PageContext.Provider>,
        root,
      );
    const empty = (): void => render(null, root);
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
    };
  }, [root, page]);
  return () => print();
}
