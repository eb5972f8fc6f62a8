/** Prints the report of a take to PDF, by Chromium itself: a page without script that nobody sees. */
import { reportStyle } from '../../core/takes/report-page.ts';
import { nothingThere, onHiddenPage, textAnswer } from './hidden-page.ts';

/** The PDF of a page; `page` is its HTML. Rejects when the signal calls it off. */
export const printReport = (page: string, signal: AbortSignal): Promise<Uint8Array> =>
  onHiddenPage(
    {
      scripts: false,
      answer: (path) => {
        if (path === '/hidden/index.html') return textAnswer(page, 'text/html; charset=utf-8');
        return path === '/hidden/report.css' ? textAnswer(reportStyle, 'text/css; charset=utf-8') : nothingThere();
      },
    },
    (contents) => contents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true, displayHeaderFooter: false }),
    signal,
  );
