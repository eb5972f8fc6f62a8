/** Starts the app once it is ready: the operator's window first, the show while its page loads. */
import { answerCalls } from '../ipc/answer-calls.ts';
import { loadPage } from '../windows/load-page.ts';
import { createOperatorWindow } from '../windows/operator-window.ts';
import { preloadPath } from './app-paths.ts';
import { catchBugs } from './catch-bugs.ts';
import { guardClosing } from './guard-closing.ts';
import type { FileInbox } from './file-inbox.ts';
import { layGround } from './ground.ts';
import { guardSessions } from './guard-sessions.ts';
import { pageNeeds } from './page-needs.ts';
import { watchGraphics } from './watch-graphics.ts';

/** Starts everything; `inbox` holds the files to open. */
export const startApp = (inbox: FileInbox): void => {
  const ground = layGround();
  catchBugs(ground.log, ground.notices);
  watchGraphics(ground);
  guardSessions(ground);
  const window = createOperatorWindow(ground.settings, preloadPath);
  const show = import('./start-show.ts').then(({ startShow }) => startShow(ground, window, inbox));
  answerCalls({ registry: ground.registry, handlers: show.then(({ handlers }) => handlers), report: ground.log });
  loadPage(window, 'operator', pageNeeds(ground));
  guardClosing(window, show, ground.settings);
};
