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

/** Settles as the work does, or rejects as soon as it is called off. */
const unlessCalledOff = <Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> =>
  signal === undefined
    ? work
    : new Promise((resolve, reject) => {
        const callOff = (): void => reject(signal.reason as Error);
        if (signal.aborted) return callOff();
        signal.addEventListener('abort', callOff, { once: true });
        work.then(resolve, reject);
      });

/** The answer to what is not there. */
export const nothingThere = (): Response => new Response(null, { status: 404, headers: answerHeaders('text/plain; charset=utf-8') });

/** Loads the page at `/hidden/index.html`, works on it, and closes it whatever happens. Rejects when the signal calls it off: what the page was at ends with it. */
export const onHiddenPage = async <Value>({ answer, scripts }: HiddenPage, work: (contents: WebContents) => Promise<Value>, signal?: AbortSignal): Promise<Value> => {
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
    return await unlessCalledOff(work(window.webContents), signal);
  } finally {
    window.destroy();
  }
};
