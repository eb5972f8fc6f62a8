/** Turns what devices send into orders: presses by the bound table, movements by the drive, both at a bounded rate. */
import { axisUseOf } from '../../../core/devices/axis-use.ts';
import type { Bindings } from '../../../core/devices/bindings.ts';
import type { BoundEntry } from '../../../core/devices/bound-table.ts';
import type { DeviceInput } from '../../../core/devices/device-input.ts';
import { atRest, type Drive, type Driven, type DrivenShow, type DriveOrder, moved, turned } from '../../../core/devices/drive.ts';
import type { Command } from '../../../core/show/command.ts';
import type { Deed } from '../../../core/show/command-table.ts';
import type { Instant } from '../../../core/units/time.ts';

/** The shortest time between two orders of a movement, ms: twenty a second are smooth to the eye and nothing to main. */
export const orderEvery = 50;

/** After how long, and then how often, a held button does its entry again, ms: about as keyboards do. */
export const repeatAfter = 400;
export const repeatEvery = 80;

/** What the driver works on; each is asked when it is needed. */
export type DriverParts = {
  readonly show: () => DrivenShow;
  /** The entry that a pressed control belongs to. */
  readonly find: (input: string) => BoundEntry | null;
  readonly bindings: () => Bindings;
  readonly now: () => Instant;
  readonly order: (command: Command) => void;
  readonly perform: (deed: Deed) => void;
};

/** A driver of the show. */
export type DeviceDriver = {
  readonly hear: (input: DeviceInput) => void;
  /** Moves on by so many steps of a jog, as a jog wheel would; or changes the speed by so many. */
  readonly turn: (steps: number, drives: 'jog' | 'speed-steps') => void;
  /** Lets go of every held button: its device is gone. */
  readonly letGo: () => void;
  /** Ends all timers; what was held back is forgotten. */
  readonly end: () => void;
};

/** Sends orders of movements no oftener than `orderEvery`, the newest of each kind; all others at once, after those that wait. */
const createPacer = (order: (command: Command) => void, now: () => Instant) => {
  const waiting = new Map<Command['kind'], Command>();
  let sent = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size > 0) sent = now();
    for (const command of waiting.values()) order(command);
    waiting.clear();
  };
  const send = ({ command, continuous }: DriveOrder): void => {
    if (continuous) {
      waiting.set(command.kind, command);
      const left = orderEvery - (now() - sent);
      if (left <= 0) flush();
      else timer ??= setTimeout(flush, left);
      return;
    }
    flush();
    order(command);
  };
  return { send, end: () => clearTimeout(timer) };
};

/** A driver whose controls are all at rest. */
export const createDeviceDriver = (parts: DriverParts): DeviceDriver => {
  const pacer = createPacer(parts.order, parts.now);
  const held = new Map<string, ReturnType<typeof setTimeout>>();
  let drive: Drive = atRest;
  const take = ({ drive: next, orders }: Driven): void => {
    drive = next;
    orders.forEach(pacer.send);
  };
  const letGo = (id: string): void => {
    clearTimeout(held.get(id));
    held.delete(id);
  };
  const repeat = (id: string, deed: Deed, after: number): void => {
    held.set(
      id,
      setTimeout(() => {
        parts.perform(deed);
        repeat(id, deed, repeatEvery);
      }, after),
    );
  };
  const pressed = (id: string): void => {
    const entry = parts.find(id);
    if (entry === null) return;
    letGo(id);
    parts.perform(entry.deed);
    if (entry.repeats) repeat(id, entry.deed, repeatAfter);
  };
  const letAllGo = (): void => [...held.keys()].forEach(letGo);
  return {
    hear: (input) => {
      if (input.kind === 'press') return input.down ? pressed(input.id) : letGo(input.id);
      const use = axisUseOf(parts.bindings(), input.id);
      take(input.kind === 'turn' ? turned(drive, input.by, use, parts.show(), parts.now()) : moved(drive, input, use, parts.show(), parts.now()));
    },
    turn: (steps, drives) => take(turned(drive, steps, { drives, deadZone: 0, curve: 1, most: 1, inverted: false, encoder: null }, parts.show(), parts.now())),
    letGo: letAllGo,
    end: () => {
      letAllGo();
      pacer.end();
    },
  };
};
