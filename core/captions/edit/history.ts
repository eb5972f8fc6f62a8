/** Undo and redo of anything: values before and after the one of now, within bounds of memory. */

/** A value with what it was and what it was before an undo. `label` says what made the value after it: "Split". */
export type History<Value> = {
  readonly now: Value;
  /** Oldest first; each with the label of the step that left it. */
  readonly past: readonly HistoryStep<Value>[];
  /** Newest undone last; each with the label of the step that leads to it. */
  readonly future: readonly HistoryStep<Value>[];
};

/** A value that can be gone back or forward to, and what that step is called. */
export type HistoryStep<Value> = { readonly value: Value; readonly label: string };

/** How much is remembered: so many steps, and so much of what `size` counts in them together. */
export type HistoryBounds<Value> = { readonly steps: number; readonly total: number; readonly size: (value: Value) => number };

/** A history that begins. */
export const historyOf = <Value>(now: Value): History<Value> => ({ now, past: [], future: [] });

/** The newest steps that are within bounds; the last one always. */
const within = <Value>(past: readonly HistoryStep<Value>[], bounds: HistoryBounds<Value>): readonly HistoryStep<Value>[] => {
  let total = 0;
  let kept = 0;
  for (const { value } of past.toReversed()) {
    total += bounds.size(value);
    if (kept > 0 && (total > bounds.total || kept >= bounds.steps)) break;
    kept += 1;
  }
  return kept === past.length ? past : past.slice(past.length - kept);
};

/**
 * The history with a new value; the very same when the value is the one of now. `continues` joins the step to the last one of the
 * same label, as when a key is held down: both are undone at once.
 */
export const remember = <Value>(history: History<Value>, value: Value, label: string, bounds: HistoryBounds<Value>, continues = false): History<Value> => {
  if (value === history.now) return history;
  const joined = continues && history.past.at(-1)?.label === label;
  const past = joined ? history.past : within([...history.past, { value: history.now, label }], bounds);
  return { now: value, past, future: [] };
};

/** One step back; the very same when there is none. */
export const undo = <Value>(history: History<Value>): History<Value> => {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return { now: step.value, past: history.past.slice(0, -1), future: [...history.future, { value: history.now, label: step.label }] };
};

/** One step forward again; the very same when there is none. */
export const redo = <Value>(history: History<Value>): History<Value> => {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return { now: step.value, past: [...history.past, { value: history.now, label: step.label }], future: history.future.slice(0, -1) };
};
