/** What the output's parts share: what they need from the app, and which window is open where. */
import type { BrowserWindow } from 'electron';
import type { DisplayInfo, OutputStatus } from '../../core/ipc/contract.ts';
import type { ForwardedPress } from './forward-keys.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { DisplayKey } from '../store/settings.ts';
import type { Watchdog } from './watchdog.ts';

/** What the prompter's page says of itself. */
export type PageReport = { readonly framesPerSecond: number; readonly width: number; readonly height: number };

/** The output's needs. */
export type OutputOptions = {
  readonly operator: () => BrowserWindow | null;
  readonly settings: SettingsStore;
  readonly preload: string;
  readonly watchdog: Watchdog;
  /** Guards, registers and loads the page of a new window. */
  readonly prepare: (window: BrowserWindow) => void;
  /** A key was pressed at the prompter's window. */
  readonly pressed: (press: ForwardedPress) => void;
  readonly changed: (status: OutputStatus) => void;
  readonly displaysChanged: (displays: readonly DisplayInfo[]) => void;
  /** The output's display went away, or came back; `label` is what the system calls it. */
  readonly lost: (label: string) => void;
  readonly returned: (label: string) => void;
};

/** The prompter's open window, and the display that it was put on. */
export type OpenedWindow = { readonly window: BrowserWindow; readonly fullScreen: boolean; readonly display: DisplayKey };

/** The output at one moment; the only mutable thing here. */
export type OutputContext = {
  readonly options: OutputOptions;
  opened: OpenedWindow | null;
  report: PageReport | null;
  /** The display that was unplugged under the output; the output goes back when it returns. */
  missing: DisplayKey | null;
};
