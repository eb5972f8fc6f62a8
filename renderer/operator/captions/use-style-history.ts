/** Changes own styles, and takes changes back as long as the window is open. */
import { useState } from 'react';
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import { noSteps, stepOf, withStyleStep, type StylesNow } from './style-steps.ts';

/** The way to change own styles. */
export type StyleHistory = {
  /** Changes the styles by a step that is called `label`. */
  readonly change: (next: Partial<StylesNow>, label: string) => void;
  /** Takes the last step back, or takes the step that was taken back again; nothing where there is none. */
  readonly step: (way: 'undo' | 'redo') => void;
  /** What would be undone and what redone; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
};

/** A history that begins with the window. */
export const useStyleHistory = ({ style, own }: CaptionPreferences, prefer: (change: Partial<CaptionPreferences>) => void): StyleHistory => {
  const [steps, setSteps] = useState(noSteps);
  const now: StylesNow = { style, own };
  const become = ({ now: next, past, future }: ReturnType<typeof withStyleStep>): void => {
    setSteps({ past, future });
    prefer(next);
  };
  return {
    change: (next, label) => become(withStyleStep(steps, now, { ...now, ...next }, label)),
    step: (way) => {
      const moved = stepOf(steps, now, way);
      if (moved !== null) become(moved);
    },
    undo: steps.past.at(-1)?.label ?? null,
    redo: steps.future.at(-1)?.label ?? null,
  };
};
