/** Keeps a window on its own page: no other page, no new window, no embedded one. */
import type { WebContents } from 'electron';
import { isPageOf } from './own-origin.ts';

/**
 * Brings the page home after a navigation that Chromium does not announce (`location = 'about:blank'` is not seen by
 * `will-navigate`). Deferred: a load asked for inside the event is dropped.
 */
const returnHome = (contents: WebContents, folder: string, home: string): void => {
  contents.on('did-start-navigation', (details) => {
    if (!details.isMainFrame || details.isSameDocument || isPageOf(folder, details.url)) return;
    setImmediate(() => {
      if (!contents.isDestroyed()) void contents.loadURL(home).catch(() => undefined);
    });
  });
};

/** Refuses navigations, windows and webviews; `home` is the address of the window's own page in `folder`. */
export const guardContents = (contents: WebContents, folder: string, home: string): void => {
  contents.on('will-navigate', (event) => {
    if (event.url !== home) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== home) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  returnHome(contents, folder, home);
};
