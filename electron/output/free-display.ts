/** Finds displays for the outputs among those that are there: none is shared by two of them. */
import type { Display } from 'electron';
import { findDisplay, freeDisplay } from './choose-display.ts';
import { type OutputContext, settingsOf } from './output-context.ts';
import { openedWindow } from './output-status.ts';
import { operatorDisplay } from './place-output.ts';
import { allScreens, displayById } from './screens.ts';

const others = ({ id, shared }: OutputContext): readonly OutputContext[] => shared.list.filter((other) => other.id !== id);

/** The displays that other outputs fill now. */
const filledByOthers = (context: OutputContext): readonly number[] =>
  others(context).flatMap((other) => {
    const opened = openedWindow(other);
    return opened?.fullScreen ? [opened.display.id] : [];
  });

/** The displays that belong to other outputs, open or not. */
const belongingToOthers = (context: OutputContext): readonly number[] =>
  others(context).flatMap((other) => {
    const { display } = settingsOf(other);
    const found = display === null ? null : findDisplay(allScreens(), display);
    return found === null ? [] : [found.id];
  });

/** The display that an output may take by itself; null: none. */
export const freeDisplayOf = (context: OutputContext): Display | null => {
  const taken = [...filledByOthers(context), ...belongingToOthers(context)];
  return displayById(freeDisplay(allScreens(), operatorDisplay(context).id, settingsOf(context).display, taken)?.id);
};

/** The display that an output lost, once it is there again and nobody else has it, the operator least of all; null: not yet. */
export const returnedDisplay = (context: OutputContext): Display | null => {
  if (context.missing === null) return null;
  const taken = [operatorDisplay(context).id, ...filledByOthers(context)];
  return displayById(findDisplay(allScreens().filter(({ id }) => !taken.includes(id)), context.missing)?.id);
};
