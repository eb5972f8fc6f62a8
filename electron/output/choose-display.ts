/** Decides which display the prompter goes to, and recognises one again after it was unplugged. */
import type { Bounds, DisplayKey } from '../store/prompter-settings.ts';

/** A display as these decisions see it; bounds in device-independent px of the whole desktop. */
export type Screen = { readonly id: number; readonly label: string; readonly bounds: Bounds };

/** What a display is known by. */
export const keyOf = (screen: Screen): DisplayKey => ({ id: screen.id, label: screen.label, ...screen.bounds });

/** How sure it is that this is the remembered display: the id alone, else label with size, else place with size; 0 is no. */
const likeness = (screen: Screen, key: DisplayKey): number => {
  const { bounds } = screen;
  const sameSize = bounds.width === key.width && bounds.height === key.height;
  const samePlace = bounds.x === key.x && bounds.y === key.y;
  const sameLabel = screen.label !== '' && screen.label === key.label;
  return (screen.id === key.id ? 4 : 0) + (sameLabel ? 2 : 0) + (sameSize ? 1 : 0) + (sameSize && samePlace ? 1 : 0);
};

/** The display that was remembered; null when none is like it (the same id, the same label, or the same place and size). */
export const findDisplay = (screens: readonly Screen[], key: DisplayKey): Screen | null => {
  const scored = screens.map((screen) => ({ screen, score: likeness(screen, key) })).filter((entry) => entry.score >= 2);
  return scored.reduce<(typeof scored)[number] | null>((best, entry) => (best === null || entry.score > best.score ? entry : best), null)?.screen ?? null;
};

/**
 * The display that a prompter may take by itself: the remembered one, else the first that is not taken by another prompter and does
 * not show the operator. Null when there is none: then the prompter waits to be asked for.
 */
export const freeDisplay = (screens: readonly Screen[], operator: number, key: DisplayKey | null, taken: readonly number[] = []): Screen | null => {
  const free = screens.filter((screen) => screen.id !== operator && !taken.includes(screen.id));
  return (key === null ? null : findDisplay(free, key)) ?? free[0] ?? null;
};
