/** MIDI controllers by the browser's Web MIDI: asked for only when the operator wants them, never with system exclusive messages. */
import { slugOf } from '../../../core/devices/device-input.ts';
import { type MidiMemory, readMidi } from '../../../core/devices/midi-message.ts';
import type { DeviceHub } from './device-hub.ts';

/** MIDI in this window. */
export type Midi = {
  /** Uses MIDI controllers from now on, or no longer. */
  readonly use: (on: boolean) => void;
};

const noMidi = (error: unknown): string =>
  `MIDI is not available on this machine (${error instanceof Error ? error.message : String(error)}). Connect the controller, then switch MIDI off and on.`;

/** Listens to one controller; gives back what ends it, because it was unplugged or is not wanted any more. */
const listenTo = (hub: DeviceHub, input: MIDIInput): ((unplugged: boolean) => void) => {
  const key = `midi ${input.id}`;
  const name = input.name ?? 'MIDI controller';
  const slug = slugOf(name);
  let memory: MidiMemory = new Set();
  const hear = ({ data }: MIDIMessageEvent): void => {
    const reading = readMidi(memory, slug, [...(data ?? [])]);
    memory = reading.memory;
    hub.receive(key, reading.inputs);
  };
  input.addEventListener('midimessage', hear);
  hub.connect({ key, kind: 'midi', name, note: null });
  return (unplugged) => {
    input.removeEventListener('midimessage', hear);
    if (unplugged) hub.lose(key);
    else hub.disconnect(key);
  };
};

/** MIDI for a hub, not used yet. */
export const createMidi = (hub: DeviceHub): Midi => {
  const listening = new Map<string, (unplugged: boolean) => void>();
  let wanted = false;
  let access: MIDIAccess | null = null;
  const follow = (): void => {
    const present = new Map(wanted && access !== null ? [...access.inputs.values()].filter(({ state }) => state === 'connected').map((input) => [input.id, input] as const) : []);
    for (const [id, end] of listening) {
      if (present.has(id)) continue;
      listening.delete(id);
      end(wanted);
    }
    for (const [id, input] of present) if (!listening.has(id)) listening.set(id, listenTo(hub, input));
  };
  const open = async (): Promise<void> => {
    try {
      access = await navigator.requestMIDIAccess({ sysex: false });
      access.addEventListener('statechange', follow);
      hub.tellMidi(null);
    } catch (error) {
      hub.tellMidi(noMidi(error));
    }
    follow();
  };
  return {
    use: (on) => {
      if (on === wanted) return;
      wanted = on;
      if (!on) hub.tellMidi(null);
      if (on && access === null) void open();
      else follow();
    },
  };
};
