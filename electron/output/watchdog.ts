/** Ends a prompter's page that hangs, so that it is loaded anew: Electron's own `unresponsive` was not seen in 40 s (reliability.md). */
import type { WebContents } from 'electron';
import { beat, beatEvery, feel, isHung, noPulse, type Pulse, tick } from './pulse.ts';

/** Hangs count for this long, ms. */
const hangsWithin = 60_000;

/** What the watchdog needs: a monotonic clock in ms, the processor time that a process has used, ms, the length of the script, and who hears that a page was ended. */
export type WatchdogOptions = {
  readonly now: () => number;
  readonly used: (processId: number) => number;
  readonly characters: () => number;
  readonly ended: () => void;
};

/** The watchdog over every prompter's page. */
export type Watchdog = {
  readonly watch: (contents: WebContents) => void;
  /** A page, by the id of its contents, is alive. */
  readonly beat: (id: number) => void;
};

/** A page under watch. `dead`: its process is gone and it is not loaded yet. */
type Watched = { readonly contents: WebContents; pulse: Pulse; dead: boolean; hangs: readonly number[] };

const forget = (watched: Watched, dead: boolean) => (): void => {
  watched.pulse = noPulse;
  watched.dead = dead;
};

/** Watches from here on; pages under the developer tools may stop for as long as somebody looks at them. */
export const createWatchdog = ({ now, used, characters, ended }: WatchdogOptions): Watchdog => {
  const pages = new Map<number, Watched>();
  let last = now();

  const look = (watched: Watched, since: number): void => {
    const { contents } = watched;
    if (watched.dead || contents.isDevToolsOpened()) return forget(watched, watched.dead)();
    const usedByIt = (): number => used(contents.getOSProcessId());
    watched.pulse = feel(tick(watched.pulse, since), usedByIt);
    watched.hangs = watched.hangs.filter((at) => now() - at < hangsWithin);
    if (!isHung(watched.pulse, usedByIt, characters(), watched.hangs.length)) return;
    watched.hangs = [...watched.hangs, now()];
    forget(watched, true)();
    ended();
    contents.forcefullyCrashRenderer();
  };

  setInterval(() => {
    const at = now();
    for (const watched of pages.values()) look(watched, at - last);
    last = at;
  }, beatEvery);

  return {
    watch: (contents) => {
      const watched: Watched = { contents, pulse: noPulse, dead: false, hangs: [] };
      const { id } = contents;
      pages.set(id, watched);
      contents.on('render-process-gone', forget(watched, true));
      contents.on('did-start-loading', forget(watched, false));
      contents.once('destroyed', () => pages.delete(id));
    },
    beat: (id) => {
      const watched = pages.get(id);
      if (watched) watched.pulse = beat;
    },
  };
};
