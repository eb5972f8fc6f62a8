/** What the operations on files share. */
import type { BrowserWindow } from 'electron';
import type { TypedEdits } from '../ipc/typed-edits.ts';
import type { Notices } from '../ipc/notices.ts';
import type { SessionKeeper } from '../session/keep-session.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { FileFacts } from './file-facts.ts';

/** The desk's needs, and the facts of the document's file: the only mutable thing here. */
export type DeskContext = {
  readonly owner: ShowOwner;
  readonly settings: SettingsStore;
  readonly notices: Notices;
  readonly keeper: SessionKeeper;
  readonly window: () => BrowserWindow | null;
  readonly edits: TypedEdits;
  /** The list of recent files changed. */
  readonly recentChanged: () => void;
  /** The facts of the document's file, shared with the keeper of the session. */
  readonly file: { facts: FileFacts };
};
