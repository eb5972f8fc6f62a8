/** The devices of the operator window: connected, read, and let drive the show. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Bindings } from '../../../core/devices/bindings.ts';
import { type BoundEntry, findByInput } from '../../../core/devices/bound-table.ts';
import type { DevicesInUse, WindowRequest } from '../../../core/ipc/contract.ts';
import type { Show } from '../../../core/show/show.ts';
import { mainClock } from '../../bridge/main-clock.ts';
import { carryOut } from '../carry-out.ts';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import { createDeviceDriver, type DeviceDriver } from './create-device-driver.ts';
import { type ConnectedDevice, createDeviceHub, type DeviceHub } from './device-hub.ts';
import { watchGamepads } from './gamepads.ts';
import { createMidi } from './midi.ts';
import { createUsb } from './usb.ts';

/** What the window knows while it drives. */
type Parts = {
  readonly show: Show;
  readonly table: readonly BoundEntry[];
  /** The entries that act in what the window shows: they come first, and a device reaches the others all the same. */
  readonly inView: readonly BoundEntry[];
  readonly bindings: Bindings;
  readonly perform: (request: WindowRequest) => void;
};

/** The window's devices. */
export type Devices = {
  readonly hub: DeviceHub;
  /** Drives as a device would: the wheel and the preview's jog use it. */
  readonly turn: DeviceDriver['turn'];
  /** Asks for a USB controller. */
  readonly askUsb: () => Promise<boolean>;
  /** Which are used; null: main has not answered yet. */
  readonly inUse: DevicesInUse | null;
};

/** Holds what the window knows by now, for drivers that are made once. */
const createNewest = (first: Parts) => {
  let parts = first;
  return {
    get: (): Parts => parts,
    set: (next: Parts): void => {
      parts = next;
    },
  };
};

/** Connects the devices while the window is there. */
export const useDevices = (parts: Parts): Devices => {
  const operator = useOperator();
  const inUse = useMainValue('devices');
  const [newest] = useState(() => createNewest(parts));
  useLayoutEffect(() => newest.set(parts));
  const made = useMemo(() => {
    const hub = createDeviceHub();
    const driver = createDeviceDriver({
      show: () => newest.get().show,
      find: (input) => findByInput(newest.get().inView, input) ?? findByInput(newest.get().table, input),
      bindings: () => newest.get().bindings,
      now: mainClock.now,
      order: operator.order,
      perform: (deed) => carryOut(deed, newest.get().show, operator, newest.get().perform),
    });
    return { hub, driver, midi: createMidi(hub), usb: createUsb(hub) };
  }, [operator, newest]);
  useEffect(() => {
    const { hub, driver, midi, usb } = made;
    const tellLoss = ({ name }: ConnectedDevice): void =>
      operator.notify({ severity: 'warning', code: 'device-lost', message: `${name} is no longer connected; what it held is at rest. It works again when it is plugged in.` });
    const ends = [hub.drive(driver.hear), hub.subscribe(driver.letGo), hub.watchLoss(tellLoss), watchGamepads(hub)];
    return () => {
      ends.forEach((end) => end());
      midi.use(false);
      usb.end();
      driver.end();
    };
  }, [made, operator]);
  useEffect(() => {
    if (inUse === null) return;
    made.midi.use(inUse.midi);
    made.usb.use(inUse.hid);
  }, [made, inUse]);
  return useMemo(() => ({ hub: made.hub, turn: made.driver.turn, askUsb: made.usb.ask, inUse }), [made, inUse]);
};
