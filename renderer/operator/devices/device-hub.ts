/** Where all devices of the window meet: who is connected, and what each of them sends to whoever listens. */
import type { DeviceInput } from '../../../core/devices/device-input.ts';

/** A connected device. `note` says what is wrong with it, or how it is read; null: nothing to say. */
export type ConnectedDevice = { readonly key: string; readonly kind: 'gamepad' | 'midi' | 'usb'; readonly name: string; readonly note: string | null };

/** Hears what a device sends. */
export type HearInput = (input: DeviceInput, device: string) => void;

/** The devices, and what is wrong with MIDI as a whole (null: nothing). The same object until something changes. */
export type HubState = { readonly devices: readonly ConnectedDevice[]; readonly midiFault: string | null };

/** The meeting place. */
export type DeviceHub = {
  readonly state: () => HubState;
  /** Hears of every change of the state; gives back what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Hears every input, those that are being learnt too. */
  readonly watch: (listener: HearInput) => () => void;
  /** Hears every input but the presses that are taken for learning: what drives the show. */
  readonly drive: (listener: HearInput) => () => void;
  /** Takes every press from now on; null: no more. Releases and movements go on driving: a stick that is let go must hold. */
  readonly learn: (listener: HearInput | null) => void;
  readonly connect: (device: ConnectedDevice) => void;
  /** Takes a device off that is used no longer; `rest` is what its controls do by that. */
  readonly disconnect: (key: string, rest?: readonly DeviceInput[]) => void;
  /** Takes a device off that was unplugged. */
  readonly lose: (key: string, rest?: readonly DeviceInput[]) => void;
  /** Hears of every device that was unplugged. */
  readonly watchLoss: (listener: (device: ConnectedDevice) => void) => () => void;
  readonly receive: (key: string, inputs: readonly DeviceInput[]) => void;
  readonly tellMidi: (fault: string | null) => void;
};

const listenTo = <Listener>(listeners: Set<Listener>, listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** A hub without devices. */
export const createDeviceHub = (): DeviceHub => {
  const changes = new Set<() => void>();
  const watchers = new Set<HearInput>();
  const drivers = new Set<HearInput>();
  const losses = new Set<(device: ConnectedDevice) => void>();
  let learner: HearInput | null = null;
  let state: HubState = { devices: [], midiFault: null };
  const set = (patch: Partial<HubState>): void => {
    state = { ...state, ...patch };
    for (const listener of changes) listener();
  };
  const receive: DeviceHub['receive'] = (key, inputs) => {
    for (const input of inputs) {
      for (const listener of watchers) listener(input, key);
      if (learner !== null && input.kind === 'press' && input.down) learner(input, key);
      else for (const listener of drivers) listener(input, key);
    }
  };
  const disconnect: DeviceHub['disconnect'] = (key, rest = []) => {
    receive(key, rest);
    set({ devices: state.devices.filter((device) => device.key !== key) });
  };
  return {
    state: () => state,
    subscribe: (listener) => listenTo(changes, listener),
    watch: (listener) => listenTo(watchers, listener),
    drive: (listener) => listenTo(drivers, listener),
    learn: (listener) => {
      learner = listener;
    },
    connect: (device) => set({ devices: [...state.devices.filter(({ key }) => key !== device.key), device] }),
    disconnect,
    lose: (key, rest) => {
      const lost = state.devices.find((device) => device.key === key);
      disconnect(key, rest);
      if (lost !== undefined) for (const listener of losses) listener(lost);
    },
    watchLoss: (listener) => listenTo(losses, listener),
    receive,
    tellMidi: (midiFault) => set({ midiFault }),
  };
};
