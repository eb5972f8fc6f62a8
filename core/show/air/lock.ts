/** The lock: what must not happen on air by one press, and what the operator is told that a second one will do. */
import type { Failure } from '../../problem/failure.ts';
import type { CallName } from '../../ipc/bridge.ts';
import type { Command } from '../command.ts';
import type { Show } from '../show.ts';

/** What the lock looks at. `prompterOpen`: a reader may be looking at a prompter now. */
export type LockView = Pick<Show, 'air' | 'timeline'> & { readonly prompterOpen: boolean };

const turning = (picture: Extract<Command, { kind: 'set-picture' }>['picture']): string | null => {
  if (picture.mirror !== undefined) return 'mirrors what the reader sees';
  return picture.flip === undefined ? null : 'turns what the reader sees upside down';
};

/** What a command would do that one press must not; null for one that acts at once. Blanking does: its own key gives the picture back. */
export const lockedCommand = (view: LockView, command: Command): string | null => {
  switch (command.kind) {
    case 'set-air':
      return command.air === 'on-air' ? null : 'takes the show off air';
    case 'jump-start':
      return 'takes the reader back to the start';
    case 'jump-time':
      return command.to >= view.timeline.duration ? 'takes the reader to the end' : null;
    case 'reset-clock':
      return 'resets the elapsed time';
    case 'set-picture':
      return turning(command.picture);
    default:
      return null;
  }
};

/** What opening a file does on air. */
export const anotherScript = 'puts another script in the place of the one on air';

/** What a call would do that one press must not; null for one that acts at once. */
export const lockedCall = ({ prompterOpen }: LockView, name: CallName): string | null => {
  switch (name) {
    case 'file.new':
    case 'file.open':
    case 'file.open-dropped':
    case 'file.open-recent':
      return anotherScript;
    case 'output.close':
      return prompterOpen ? 'closes the prompter' : null;
    case 'output.open':
      return prompterOpen ? 'takes the prompter away and opens it anew' : null;
    default:
      return null;
  }
};

/** The first press is answered with what a second will do. The code is `press-again`. */
export const pressAgain = (what: string): Failure => ({ code: 'press-again', message: `On air: this ${what}. Press again within 3 s to do it.` });
