/** Gamepads by the browser's Gamepad API: looked at while one is connected, and only then. */
import { slugOf } from '../../../core/devices/device-input.ts';
import { padAtRest, padChanges, type PadState, seenPad } from '../../../core/devices/pad-changes.ts';
import type { DeviceHub } from './device-hub.ts';

/** How often pads are looked at, ms: as often as a screen of 60 frames a second is drawn. */
const every = 16;

/** What is read of a gamepad. */
type ReadPad = Pick<Gamepad, 'index' | 'id' | 'mapping' | 'axes'> & { readonly buttons: readonly { readonly pressed: boolean }[] };

/** The name without the numbers in brackets that browsers add to it. */
const plainName = (id: string): string => id.replace(/\s*\(.*$/u, '').trim() || 'Gamepad';

const stateOf = ({ id, mapping, axes, buttons }: ReadPad): PadState => ({
  name: mapping === 'standard' ? 'pad' : `pad:${slugOf(plainName(id))}`,
  axes: [...axes],
  buttons: buttons.map(({ pressed }) => pressed),
});

/** Watches the gamepads of this window; gives back what ends it. */
export const watchGamepads = (hub: DeviceHub): (() => void) => {
  const known = new Map<string, PadState>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const present = (): readonly ReadPad[] => navigator.getGamepads().filter((pad) => pad !== null);
  const connect = (key: string, pad: ReadPad): PadState => {
    const rest = padAtRest(stateOf(pad).name);
    hub.connect({ key, kind: 'gamepad', name: plainName(pad.id), note: pad.mapping === 'standard' ? null : 'Its layout is not a standard one: learn its buttons.' });
    return rest;
  };
  const look = (): void => {
    const pads = new Map<string, ReadPad>(present().map((pad) => [`gamepad ${pad.index}`, pad]));
    for (const [key, pad] of pads) {
      const before = known.get(key) ?? connect(key, pad);
      const after = stateOf(pad);
      known.set(key, seenPad(before, after));
      hub.receive(key, padChanges(before, after));
    }
    for (const [key, before] of known) {
      if (pads.has(key)) continue;
      known.delete(key);
      hub.lose(key, padChanges(before, padAtRest(before.name)));
    }
    if (pads.size > 0) timer ??= setInterval(look, every);
    else {
      clearInterval(timer);
      timer = undefined;
    }
  };
  look();
  addEventListener('gamepadconnected', look);
  addEventListener('gamepaddisconnected', look);
  return () => {
    clearInterval(timer);
    removeEventListener('gamepadconnected', look);
    removeEventListener('gamepaddisconnected', look);
  };
};
