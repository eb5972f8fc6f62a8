/** A page that nobody sees, in a session of its own that serves a few texts and nothing else: to print from, or to decode in. */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type WebContents } from 'electron';
import { guardContents } from '../security/guard-contents.ts';
import { denyEverything } from '../security/guard-session.ts';
import { answerHeaders } from '../security/headers.ts';
import { ownOrigin, ownScheme } from '../security/own-origin.ts';

/** What a hidden page is made of: answers to the paths that it may ask for, and whether it runs scripts. */
export type HiddenPage = { readonly answer: (path: string) => Promise<Response> | Response; readonly scripts: boolean };

/** A text as an answer. */
export const textAnswer = (text: string, contentType: string): Response => new Response(text, { headers: answerHeaders(contentType) });

/** The answer to what is not there. */
export const nothingThere = (): Response => new Response(null, { status: 404, headers: answerHeaders('text/plain; charset=utf-8') });

/** Loads the page at `/hidden/index.html`, works on it, and closes it whatever happens. */
export const onHiddenPage = async <Value>({ answer, scripts }: HiddenPage, work: (contents: WebContents) => Promise<Value>): Promise<Value> => {
  const own = session.fromPartition(`hidden-${randomUUID()}`);
  denyEverything(own);
  own.protocol.handle(ownScheme, (request) => (request.method === 'GET' && URL.canParse(request.url) ? answer(new URL(request.url).pathname) : nothingThere()));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, javascript: scripts, nodeIntegration: false, contextIsolation: true, sandbox: true, webSecurity: true, spellcheck: false, backgroundThrottling: false },
  });
  const home = `${ownOrigin}/hidden/index.html`;
  try {
    guardContents(window.webContents, 'hidden', home);
    await window.loadURL(home);
    return await work(window.webContents);
  } finally {
    window.destroy();
  }
};
