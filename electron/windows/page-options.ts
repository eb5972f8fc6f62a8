/** What every window of the app has in common: no Node, isolated, sandboxed, a session of its own. */
import { type Session, type WebPreferences, session } from 'electron';
import type { Role } from '../../core/ipc/contract.ts';

/** The session of a role's windows; kept on disk for compiled code only. */
export const sessionOf = (role: Role): Session => session.fromPartition(`persist:${role}`);

/** The web preferences of a role's windows. */
export const pageOptions = (role: Role, preload: string): WebPreferences => ({
  session: sessionOf(role),
  preload,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  disableDialogs: true,
  spellcheck: false,
  backgroundThrottling: false,
  autoplayPolicy: 'user-gesture-required',
});
