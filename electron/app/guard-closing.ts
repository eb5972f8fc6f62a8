/** Lets the app be closed only when no edit is lost by it. */
import { type BrowserWindow, app } from 'electron';
import type { SettingsStore } from '../store/settings-store.ts';

/** What closing must ask of the show. */
export type Closable = {
  /** Asks about unsaved edits; true: go. */
  readonly mayClose: () => Promise<boolean>;
  /** The app ends in the ordinary way. */
  readonly end: () => void;
  /** Nothing is unsaved and nothing rolls. */
  readonly isIdle: () => boolean;
};

/** A signal asks nothing: what is unsaved stays in the journal and comes back at the next start. */
const endOnSignals = (show: Promise<Closable>, settings: SettingsStore): void => {
  const end = async (): Promise<void> => {
    const { isIdle, end: finish } = await show;
    if (isIdle()) finish();
    await settings.flush();
    app.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
};

/** Guards the closing of the operator's window, which ends the app, and the quitting of the app. */
export const guardClosing = (window: BrowserWindow, show: Promise<Closable>, settings: SettingsStore): void => {
  let allowed = false;

  const tryToEnd = async (): Promise<void> => {
    const { mayClose, end } = await show;
    if (allowed || !(await mayClose())) return;
    allowed = true;
    end();
    await settings.flush();
    app.quit();
  };

  const guard = (event: Electron.Event): void => {
    if (allowed) return;
    event.preventDefault();
    void tryToEnd();
  };

  window.on('close', guard);
  app.on('before-quit', guard);
  app.on('window-all-closed', () => app.quit());
  endOnSignals(show, settings);
};
