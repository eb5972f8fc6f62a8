/** What the outputs' parts share: what they need from the app, and which window is open where. */
import type { BrowserWindow } from 'electron';
import type { DisplayInfo, OutputStatus, OwnOutput } from '../../core/ipc/contract.ts';
import { type DisplayKey, type PrompterSettings, newPrompter, withPrompter } from '../store/prompter-settings.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { ForwardedPress } from './forward-keys.ts';
import type { Watchdog } from './watchdog.ts';

/** What a prompter's page says of itself. */
export type PageReport = { readonly framesPerSecond: number; readonly width: number; readonly height: number };

/** The outputs' needs. */
export type OutputsOptions = {
  readonly operator: () => BrowserWindow | null;
  readonly settings: SettingsStore;
  readonly preload: string;
  readonly watchdog: Watchdog;
  /** Guards, registers and loads the page of a new window. */
  readonly prepare: (window: BrowserWindow) => void;
  /** Loads the page that shows a display's number into a window. */
  readonly prepareNumber: (window: BrowserWindow, number: number, label: string) => void;
  /** A key was pressed at a prompter's window. */
  readonly pressed: (press: ForwardedPress) => void;
  readonly changed: (outputs: readonly OutputStatus[]) => void;
  readonly looksChanged: (looks: readonly OwnOutput[]) => void;
  readonly displaysChanged: (displays: readonly DisplayInfo[]) => void;
  /** An output's display went away, or came back; `display` is what the system calls it. */
  readonly lost: (name: string, display: string) => void;
  readonly returned: (name: string, display: string) => void;
  /** An output made room for the operator's window, which the system moved to its display. */
  readonly yielded: (name: string, display: string) => void;
  /** The operator's window is back on its own display. */
  readonly cameHome: (display: string) => void;
};

/** A prompter's window, and the display that it was put on. `covers`: it fills the operator's own, by the operator's wish. */
export type OpenedWindow = { readonly window: BrowserWindow; readonly fullScreen: boolean; readonly display: DisplayKey; readonly covers: boolean };

/** One output at one moment; with the list of them the only mutable thing here. */
export type OutputContext = {
  readonly id: number;
  readonly shared: OutputsContext;
  opened: OpenedWindow | null;
  report: PageReport | null;
  /** The display that was unplugged under the output; the output goes back when it returns. */
  missing: DisplayKey | null;
  /** The hidden window that filled the missing display: shown again when it returns, its page never having gone away. */
  parked: OpenedWindow | null;
};

/** All outputs, in their order. */
export type OutputsContext = { readonly options: OutputsOptions; list: readonly OutputContext[] };

/** An output that is not open. */
export const closedOutput = (id: number, shared: OutputsContext): OutputContext => ({ id, shared, opened: null, report: null, missing: null, parked: null });

/** What is remembered of an output. */
export const settingsOf = ({ id, shared }: OutputContext): PrompterSettings =>
  shared.options.settings.read().prompters.find((one) => one.id === id) ?? newPrompter(id);

/** Remembers something of an output. */
export const remember = ({ id, shared }: OutputContext, patch: Partial<PrompterSettings>): void => {
  const { settings } = shared.options;
  settings.change({ prompters: withPrompter(settings.read().prompters, id, patch) });
};
