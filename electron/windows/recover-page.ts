/** Brings a window's page back after its renderer died. */
import type { BrowserWindow, RenderProcessGoneDetails } from 'electron';

/** How many deaths within how many ms are a fault that reloading does not mend (reliability.md, "What dies"). */
const deathsLimit = 5;
const deathsWithinMs = 60_000;

/** How long a page that keeps dying waits before it is tried again, in ms: the machine must stay usable meanwhile. */
const restMs = 2_000;

/** Called at each death of a page: why, and whether it keeps dying. */
export type ReportDeath = (details: RenderProcessGoneDetails, keepsDying: boolean) => void;

/** What a window shows: its page, and the one that it falls back to when that page keeps dying. */
export type Homes = { readonly home: string; readonly plain: string };

/** Reloads a dead page; deferred, as a reload asked for inside the event does nothing on Electron 42.0. */
export const recoverPage = (window: BrowserWindow, { home, plain }: Homes, now: () => number, report: ReportDeath): void => {
  let deaths: readonly number[] = [];
  const load = (address: string) => (): void => {
    if (!window.isDestroyed()) void window.loadURL(address).catch(() => undefined);
  };
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    const at = now();
    deaths = [...deaths.filter((death) => at - death < deathsWithinMs), at];
    const keepsDying = deaths.length >= deathsLimit;
    report(details, keepsDying);
    if (!keepsDying) setImmediate(load(home));
    else if (deaths.length === deathsLimit && plain !== home) setImmediate(load(plain));
    else setTimeout(load(plain), restMs);
  });
};
