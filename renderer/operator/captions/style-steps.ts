/** What was done to the own styles, so that it can be taken back: the list of them and the choice, step by step. */
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import { type History, type HistoryBounds, redo, remember, undo } from '../../../core/captions/edit/history.ts';

/** What a step changes. */
export type StylesNow = Pick<CaptionPreferences, 'style' | 'own'>;

/** The steps beside the value of now, which the preferences hold. */
export type StyleSteps = Omit<History<StylesNow>, 'now'>;

/** Before the first step. */
export const noSteps: StyleSteps = { past: [], future: [] };

/** So many steps are remembered: styles are small. */
const bounds: HistoryBounds<StylesNow> = { steps: 100, total: 100, size: () => 1 };

/** The history after a step to `next`, called `label`. */
export const withStyleStep = (steps: StyleSteps, now: StylesNow, next: StylesNow, label: string): History<StylesNow> => remember({ ...steps, now }, next, label, bounds);

/** The history a step back or on; null where there is none. */
export const stepOf = (steps: StyleSteps, now: StylesNow, way: 'undo' | 'redo'): History<StylesNow> | null => {
  const history = { ...steps, now };
  const moved = way === 'undo' ? undo(history) : redo(history);
  return moved === history ? null : moved;
};
