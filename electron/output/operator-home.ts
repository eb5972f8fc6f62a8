/** Keeps the operator's window in sight: when its display goes it comes to another one, and goes back when the display returns. */
import type { BrowserWindow, Display } from 'electron';
import { screen } from 'electron';
import { type Bounds, type DisplayKey } from '../store/prompter-settings.ts';
import { overlapArea, visibleBounds } from '../windows/visible-bounds.ts';
import { findDisplay, keyOf, type Screen } from './choose-display.ts';
import { allScreens, displayOf, toScreen } from './screens.ts';

/** Where the window is at home: its display, its bounds there, and whether it filled the work area. */
type Home = { readonly display: DisplayKey; readonly bounds: Bounds; readonly maximised: boolean };

/** A window that lost its home: where that is, and where the window was brought to since (null: not yet). */
export type Away = { readonly home: Home; readonly refuge: Bounds | null };

/** The operator's window is kept in sight by this. */
export type OperatorHome = {
  /** A display went. */
  readonly gone: (display: Display) => void;
  /** The displays have settled after a change. */
  readonly settled: () => void;
};

/** How long a window rests before it is at home, ms. */
const restMs = 500;

/** A window that was moved by less than this is where it was put, px: window managers add their frames. */
const slack = 60;

/** Less of a window than this part is not in sight. */
const inSight = 0.3;

const isNear = (one: Bounds, other: Bounds): boolean =>
  Math.abs(one.x - other.x) <= slack && Math.abs(one.y - other.y) <= slack && Math.abs(one.width - other.width) <= slack && Math.abs(one.height - other.height) <= slack;

/** What becomes of a window without a home: `back` when its display is there and nobody has moved the window since, `stay` when somebody has, `wait` else. */
export const homeward = ({ home, refuge }: Away, bounds: Bounds, screens: readonly Screen[]): 'back' | 'stay' | 'wait' => {
  if (refuge !== null && !isNear(refuge, bounds)) return 'stay';
  return findDisplay(screens, home.display) === null ? 'wait' : 'back';
};

/** Where a window must go to be seen; null: it is in sight of one of these work areas. */
export const intoSight = (bounds: Bounds, areas: readonly Bounds[]): Bounds | null => {
  const seen = areas.reduce((sum, area) => sum + overlapArea(bounds, area), 0);
  return seen >= inSight * bounds.width * bounds.height ? null : visibleBounds(bounds, areas, bounds);
};

const workAreas = (): readonly Bounds[] => {
  const main = screen.getPrimaryDisplay();
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)].map(({ workArea }) => workArea);
};

const homeOf = (window: BrowserWindow): Home => ({ display: keyOf(toScreen(displayOf(window))), bounds: window.getNormalBounds(), maximised: window.isMaximized() });

const place = (window: BrowserWindow, bounds: Bounds, maximised: boolean): void => {
  if (window.isMaximized()) window.unmaximize();
  window.setBounds(bounds);
  if (maximised) window.maximize();
};

/** Follows the window from here on; `returned` hears when it has gone back. */
export const keepOperatorHome = (window: BrowserWindow, returned: (display: string) => void): OperatorHome => {
  let home = homeOf(window);
  let away: Away | null = null;
  let timer: NodeJS.Timeout | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (away === null && !window.isDestroyed() && !window.isMinimized()) home = homeOf(window);
    }, restMs);
  };
  for (const change of ['move', 'resize'] as const) window.on(change as 'move', rest);
  /** The window comes where it can be seen; where it then is it may stay. */
  const takeRefuge = (lost: Away): Away => {
    const bounds = intoSight(window.getBounds(), workAreas());
    if (bounds !== null) place(window, bounds, false);
    return { ...lost, refuge: window.getBounds() };
  };
  return {
    gone: (display) => {
      if (away === null && display.id === home.display.id) away = { home, refuge: null };
    },
    settled: () => {
      if (away === null || window.isDestroyed()) return;
      const way = homeward(away, window.getBounds(), allScreens());
      if (way === 'back') {
        place(window, away.home.bounds, away.home.maximised);
        returned(away.home.display.label);
      }
      away = way === 'wait' ? takeRefuge(away) : null;
      if (away === null) rest();
    },
  };
};
