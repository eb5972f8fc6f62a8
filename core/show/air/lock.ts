/** The lock: what must not happen on air by one press, and what the operator is told that a second one will do. */
import type { Failure } from '../../problem/failure.ts';
import type { CallInput, CallName } from '../../ipc/bridge.ts';
import type { Command } from '../command.ts';
import type { Show } from '../show.ts';

/** What the lock looks at. `openOutputs`: the prompters that a reader may be looking at now. */
export type LockView = Pick<Show, 'air' | 'timeline'> & { readonly openOutputs: readonly number[] };

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
    case 'reset':
      return 'holds, takes the reader back to the start and resets the elapsed time';
    case 'clear-markers':
      return 'takes every marker away';
    case 'rehearse':
      return command.on ? 'begins every roll with a count-in' : null;
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

/** The calls that act on one output, and what they would do to one that is open; its number keeps a second press to the same one. */
const onOutput = {
  'output.close': (id: number) => `closes prompter ${id}`,
  'output.remove': (id: number) => `closes prompter ${id} and takes it off the list`,
  'output.open': (id: number) => `takes prompter ${id} away and opens it anew`,
} as const;

const turningCall = ({ openOutputs }: LockView, { output, look }: CallInput<'output.change'>): string | null => {
  const turns = look?.mirror !== undefined || look?.flip !== undefined || look?.turn !== undefined;
  return turns && openOutputs.includes(output) ? `turns what the reader of prompter ${output} sees` : null;
};

/** A call with its input, checked by its own schema. */
export type LockedCall = { readonly [Name in CallName]: { readonly name: Name; readonly input: CallInput<Name> } }[CallName];

/** What a call would do that one press must not; null for one that acts at once. */
export const lockedCall = (view: LockView, call: LockedCall): string | null => {
  const { openOutputs } = view;
  switch (call.name) {
    case 'command.order':
      return lockedCommand(view, call.input);
    case 'file.new':
    case 'file.open':
    case 'file.open-dropped':
    case 'file.open-recent':
      return anotherScript;
    case 'takes.delete':
      return 'deletes a take';
    case 'takes.discard':
      return 'throws the take away that is being recorded';
    case 'takes.rule':
    case 'takes.release':
      return 'gives the script other times';
    case 'outputs.close':
      return openOutputs.length > 0 ? 'closes every prompter' : null;
    case 'output.change':
      return turningCall(view, call.input);
    case 'output.close':
    case 'output.remove':
    case 'output.open':
      return openOutputs.includes(call.input.output) ? onOutput[call.name](call.input.output) : null;
    default:
      return null;
  }
};

/** The first press is answered with what a second will do. The code is `press-again`. */
export const pressAgain = (what: string): Failure => ({ code: 'press-again', message: `On air: this ${what}. Press again within 3 s to do it.` });
