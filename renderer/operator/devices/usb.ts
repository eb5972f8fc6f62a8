/** USB controllers by WebHID: those that the operator chose, opened whenever they are there. */
import { hidDevice, type HidNumbers } from '../../../core/devices/hid-device.ts';
import { noReports } from '../../../core/devices/hid-report.ts';
import type { DeviceHub } from './device-hub.ts';
import { type UsbDevice, type UsbReport, usbAccess } from './usb-device.ts';

/** USB controllers in this window. */
export type Usb = {
  /** Uses these controllers from now on, and no others. */
  readonly use: (chosen: readonly HidNumbers[]) => void;
  /** Asks for a controller; main shows which there are. Must come from a click or a key. Answers whether one was chosen. */
  readonly ask: () => Promise<boolean>;
  readonly end: () => void;
};

const unreadable = (error: unknown): string =>
  `It cannot be opened (${error instanceof Error ? error.message : String(error)}). Another program may hold it, or your account may not use it: on Linux that takes a udev rule.`;

const isChosen = (chosen: readonly HidNumbers[], device: HidNumbers): boolean =>
  chosen.some(({ vendorId, productId }) => vendorId === device.vendorId && productId === device.productId);

/** Reads one device until it is let go. */
const readDevice = (hub: DeviceHub, key: string, device: UsbDevice): ((unplugged: boolean) => void) => {
  const { name, known, read, rest } = hidDevice(device);
  let memory = noReports;
  const hear = (event: Event): void => {
    const { reportId, data } = event as UsbReport;
    const reading = read(memory, { reportId, bytes: [...new Uint8Array(data.buffer, data.byteOffset, data.byteLength)] });
    memory = reading.memory;
    hub.receive(key, reading.inputs);
  };
  const shown = { key, kind: 'usb', name: device.productName || name } as const;
  hub.connect({ ...shown, note: known ? null : 'It is not known: each changed bit is a button.' });
  device.addEventListener('inputreport', hear);
  if (!device.opened) device.open().catch((error: unknown) => hub.connect({ ...shown, note: unreadable(error) }));
  return (unplugged) => {
    device.removeEventListener('inputreport', hear);
    if (unplugged) hub.lose(key, rest);
    else hub.disconnect(key, rest);
  };
};

/** USB controllers for a hub, none used yet. */
export const createUsb = (hub: DeviceHub): Usb => {
  const access = usbAccess();
  const reading = new Map<UsbDevice, (unplugged: boolean) => void>();
  let chosen: readonly HidNumbers[] = [];
  let made = 0;
  const letGo = (device: UsbDevice, unplugged: boolean): void => {
    reading.get(device)?.(unplugged);
    reading.delete(device);
    if (!unplugged && device.opened) device.close().catch(() => undefined);
  };
  const take = (device: UsbDevice): void => {
    if (reading.has(device) || !isChosen(chosen, device)) return;
    made += 1;
    reading.set(device, readDevice(hub, `usb ${made}`, device));
  };
  const look = (): void => void usbAccess()?.getDevices().then((devices) => devices.forEach(take), () => undefined);
  const onDisconnect = (event: Event): void => {
    const { device } = event as Event & { readonly device?: UsbDevice };
    if (device !== undefined) letGo(device, true);
  };
  access?.addEventListener('connect', look);
  access?.addEventListener('disconnect', onDisconnect);
  return {
    use: (numbers) => {
      chosen = numbers;
      for (const device of reading.keys()) if (!isChosen(chosen, device)) letGo(device, false);
      look();
    },
    ask: async () => {
      const devices = (await usbAccess()?.requestDevice({ filters: [] })) ?? [];
      devices.forEach(take);
      return devices.length > 0;
    },
    end: () => {
      for (const device of reading.keys()) letGo(device, false);
      access?.removeEventListener('connect', look);
      access?.removeEventListener('disconnect', onDisconnect);
    },
  };
};
