/** Changes bindings in main, and takes changes back as long as the dialog is open. */
import { useState } from 'react';
import type { Bindings } from '../../../../core/devices/bindings.ts';
import { useOperator } from '../../operator-context.ts';
import { useDevicesInWindow } from '../devices-context.ts';
import { nextSteps, type PastStep } from './past-steps.ts';

/** The way to change bindings. */
export type BindingsHistory = {
  /** `what` names a change that goes on, such as a slider's: all of it is taken back at once. Null: a step of its own. */
  readonly change: (next: Bindings, what?: string | null) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
};

/** A history that begins when the dialog is opened. */
export const useBindingsHistory = (): BindingsHistory => {
  const { client, valueOf } = useOperator();
  const { bindings } = useDevicesInWindow();
  const [past, setPast] = useState<readonly PastStep[]>([]);
  const set = (next: Bindings): void => void valueOf(client.call('bindings.change', next));
  return {
    change: (next, what = null) => {
      if (next === bindings) return;
      setPast(nextSteps(past, { before: bindings, what }));
      set(next);
    },
    undo: () => {
      const last = past.at(-1);
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      set(last.before);
    },
    canUndo: past.length > 0,
  };
};
