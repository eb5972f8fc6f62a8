/** Starts the show behind the windows: the session, its keeper, the desk, the output, the menu, and the answers to every call. */
import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../core/ipc/bridge.ts';
import { isRolling } from '../../core/show/roll.ts';
import { type Desk, createDesk } from '../files/desk.ts';
import type { DeskContext } from '../files/desk-context.ts';
import { recentFiles } from '../files/recent-files.ts';
import { createHandlers } from '../handlers/handlers.ts';
import { createOutput, type Output } from '../output/output.ts';
import { type AppMenuOptions, showMenu } from '../menu/app-menu.ts';
import { performCall } from '../menu/perform.ts';
import { openSession } from '../session/open-session.ts';
import { type SessionKeeper, keepSession } from '../session/keep-session.ts';
import { monotonicClock } from '../show/clock.ts';
import { keepAwake } from '../show/keep-awake.ts';
import { keepSettings } from '../show/keep-settings.ts';
import { publishShow } from '../show/publish-show.ts';
import { type ShowOwner, createShowOwner } from '../show/show-owner.ts';
import { watchRoll } from '../show/watch-roll.ts';
import { loadPage } from '../windows/load-page.ts';
import { showTitle } from '../windows/show-title.ts';
import { dataFile, preloadPath } from './app-paths.ts';
import type { FileInbox } from './file-inbox.ts';
import type { Ground } from './ground.ts';
import type { Closable } from './guard-closing.ts';
import { pageNeeds } from './page-needs.ts';

/** The started show. */
export type StartedShow = Closable & { readonly handlers: Handlers };

type Held = { readonly owner: ShowOwner; readonly keeper: SessionKeeper; readonly file: DeskContext['file'] };

const holdShow = ({ settings, notices, log, publish }: Ground, window: BrowserWindow): Held => {
  const session = openSession(dataFile('session.journal'), settings.read(), notices, log);
  const owner = createShowOwner(session.show, monotonicClock, log);
  const file = { facts: session.facts };
  const keeper = keepSession({ owner, writer: session.writer, facts: () => file.facts, now: monotonicClock });
  publishShow(owner, publish);
  keepAwake(owner);
  keepSettings(owner, settings);
  watchRoll(owner, monotonicClock, keeper.keepPlace);
  showTitle(owner, window);
  void keeper.rewrite();
  return { owner, keeper, file };
};

/** A display's name in a sentence; some have none. */
const quoted = (label: string): string => (label === '' ? '' : ` “${label}”`);

const makeOutput = (ground: Ground, window: BrowserWindow): Output => {
  const { settings, publish, notices } = ground;
  return createOutput({
    operator: () => (window.isDestroyed() ? null : window),
    settings,
    preload: preloadPath,
    prepare: (prompter) => loadPage(prompter, 'prompter', pageNeeds(ground)),
    changed: (status) => publish('output', status),
    displaysChanged: (displays) => publish('displays', displays),
    lost: (label) => notices.tell('error', 'display-lost', `The prompter’s display${quoted(label)} is gone. Until it returns the prompter is in a window behind this one.`),
    returned: (label) => notices.tell('info', 'display-returned', `The prompter is back on its display${quoted(label)}.`),
  });
};

/** A file from outside is opened like any other; the one that is open already stays as it is, at its place. */
const openFromOutside = async (path: string, desk: Desk, { owner }: Held, { notices }: Ground): Promise<void> => {
  if (owner.read().document.path === path) return;
  const opened = await desk.openPath(path);
  if (!opened.ok) notices.tell('error', opened.error.code, opened.error.message);
};

const makeDesk = (ground: Ground, held: Held, window: BrowserWindow): Desk => {
  const { settings, notices, publish, edits } = ground;
  const recentChanged = (): void => void recentFiles(settings.read().recent).then((recent) => publish('recent', recent));
  return createDesk({ ...held, settings, notices, edits, recentChanged, window: () => (window.isDestroyed() ? null : window) });
};

/** The menu, made anew when the list of recent files changes. */
const makeMenu = (ground: Ground, owner: ShowOwner, handlers: Handlers): void => {
  const recent = (): readonly string[] => ground.settings.read().recent;
  const openRecent = (index: number): void => void performCall(options, 'file.open-recent', { index });
  const options: AppMenuOptions = { ...ground, owner, handlers, recent, openRecent };
  let shown = recent();
  showMenu(options);
  ground.settings.listen(() => {
    if (recent() === shown) return;
    shown = recent();
    showMenu(options);
  });
};

/** Starts the show; the operator's window is there already. */
export const startShow = (ground: Ground, window: BrowserWindow, inbox: FileInbox): StartedShow => {
  const held = holdShow(ground, window);
  const { owner, keeper } = held;
  const desk = makeDesk(ground, held, window);
  const output = makeOutput(ground, window);
  const handlers = createHandlers({ ...ground, owner, now: monotonicClock, desk, output, window: () => window });
  output.start();
  makeMenu(ground, owner, handlers);
  inbox.deliver((path) => void openFromOutside(path, desk, held, ground));
  return {
    handlers,
    mayClose: desk.mayClose,
    end: keeper.end,
    isIdle: () => !owner.read().document.modified && !isRolling(owner.read()),
  };
};
