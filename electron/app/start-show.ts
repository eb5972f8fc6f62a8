/** Starts the show behind the windows: the session, its keeper, the desk, the output, the menu, and the answers to every call. */
import type { BrowserWindow } from 'electron';
import type { Bindings } from '../../core/devices/bindings.ts';
import type { Handlers } from '../../core/ipc/bridge.ts';
import { anotherScript } from '../../core/show/air/lock.ts';
import { isRolling } from '../../core/show/roll.ts';
import { createHidChooser } from '../devices/hid-chooser.ts';
import { type Desk, createDesk } from '../files/desk.ts';
import { watchFile } from '../files/watch-file.ts';
import { recentFiles } from '../files/recent-files.ts';
import { createHandlers } from '../handlers/handlers.ts';
import { lockHandlers } from '../handlers/lock-handlers.ts';
import { type AppMenuOptions, showMenu } from '../menu/app-menu.ts';
import { performCall } from '../menu/perform.ts';
import { pressKey } from '../menu/press-key.ts';
import { monotonicClock } from '../show/clock.ts';
import type { Lock } from '../show/second-press-lock.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import { sessionOf } from '../windows/page-options.ts';
import type { FileInbox } from './file-inbox.ts';
import type { Ground } from './ground.ts';
import { holdSheet } from './hold-sheet.ts';
import type { Closable } from './guard-closing.ts';
import { type Held, holdShow } from './hold-show.ts';
import { makeTakes } from './make-takes.ts';
import { makeOutputs } from './make-outputs.ts';
import { rollOnWhenShown } from './roll-on-when-shown.ts';

/** The started show. */
export type StartedShow = Closable & { readonly handlers: Handlers };

/** True when the lock lets it through; else the operator is told what a second press will do. */
const passes = (lock: Lock, what: string, { notices }: Ground): boolean => {
  const refused = lock(what);
  if (refused !== null) notices.tell('warning', refused.code, refused.message);
  return refused === null;
};

/** A file from outside is opened like any other; the one that is open already stays as it is, at its place. */
const openFromOutside = async (path: string, desk: Desk, { owner, lock }: Held, ground: Ground): Promise<void> => {
  if (owner.read().document.path === path || !passes(lock, anotherScript, ground)) return;
  const opened = await desk.openPath(path);
  if (!opened.ok) ground.notices.tell('error', opened.error.code, opened.error.message);
};

const makeDesk = (ground: Ground, held: Held, window: BrowserWindow): Desk => {
  const { settings, notices, publish, edits } = ground;
  const recentChanged = (): void => void recentFiles(settings.read().recent).then((recent) => publish('recent', recent));
  return createDesk({ ...held, settings, notices, edits, recentChanged, window: () => (window.isDestroyed() ? null : window) });
};

/** The menu, made anew when the list of recent files or the keys change. */
const makeMenu = (ground: Ground, owner: ShowOwner, handlers: Handlers): void => {
  const recent = (): readonly string[] => ground.settings.read().recent;
  const openRecent = (index: number): void => void performCall(options, 'file.open-recent', { index });
  const bindings = (): Bindings => ground.settings.read().bindings;
  const options: AppMenuOptions = { ...ground, owner, handlers, recent, bindings, openRecent };
  let shown = { recent: recent(), bindings: bindings() };
  showMenu(options);
  ground.settings.listen(() => {
    if (recent() === shown.recent && bindings() === shown.bindings) return;
    shown = { recent: recent(), bindings: bindings() };
    showMenu(options);
  });
};

/** Starts the show; the operator's window is there already. */
export const startShow = (ground: Ground, window: BrowserWindow, inbox: FileInbox): StartedShow => {
  const held = holdShow(ground, window);
  const { owner, keeper } = held;
  const desk = makeDesk(ground, held, window);
  const outputs = makeOutputs(ground, window, owner, {
    shown: rollOnWhenShown(owner, held.rollsOn),
    pressed: (press) => void pressKey({ ...ground, owner, handlers, now: monotonicClock, tapping: () => takes.recorder.current()?.how === 'tap' }, press),
  });
  const takes = makeTakes(ground, owner);
  const hid = createHidChooser({ session: sessionOf('operator'), settings: ground.settings, changed: (devices) => ground.publish('devices', devices) });
  const sheet = holdSheet(ground);
  const made = createHandlers({ ...ground, ...held, sheet, now: monotonicClock, desk, outputs, takes, hid, window: () => window });
  const openOutputs = (): readonly number[] => outputs.statuses().filter(({ open }) => open).map(({ id }) => id);
  const handlers = lockHandlers(made, { view: () => ({ ...owner.read(), openOutputs: openOutputs() }), lock: held.lock, note: held.asRun.note });
  const stopWatching = watchFile({ ...held, notices: ground.notices });
  outputs.start();
  makeMenu(ground, owner, handlers);
  inbox.deliver((path) => void openFromOutside(path, desk, held, ground));
  return {
    handlers,
    mayClose: async () => passes(held.lock, 'closes Caesura', ground) && desk.mayClose(),
    end: () => {
      stopWatching();
      return keeper.end();
    },
    isIdle: () => !owner.read().document.modified && !isRolling(owner.read()),
  };
};
