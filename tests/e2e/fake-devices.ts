/** Simulated devices at the edge of the platform's APIs: everything behind `navigator` is the real app. */
import type { Page } from '@playwright/test';

/** What the simulations keep in the page. */
type FakePage = {
  pads: unknown[];
  midiInput: EventTarget;
  usb: EventTarget;
  /** Resolves the page's question for a USB controller with the simulated one. */
  giveUsb: () => void;
};

/** Plugs a gamepad in, or changes what it does; `axes` and pressed `buttons` by the standard layout. */
export const holdPad = (page: Page, axes: readonly number[], pressed: readonly number[] = []): Promise<void> =>
  page.evaluate(
    ([values, down]) => {
      const fake = window as unknown as FakePage;
      const isNew = fake.pads === undefined;
      const buttons = Array.from({ length: 17 }, (_, index) => ({ pressed: down.includes(index), value: down.includes(index) ? 1 : 0 }));
      fake.pads = [{ index: 0, id: 'Test Pad (STANDARD GAMEPAD Vendor: 0000 Product: 0000)', mapping: 'standard', connected: true, axes: values, buttons }];
      if (!isNew) return;
      Object.defineProperty(navigator, 'getGamepads', { configurable: true, value: () => fake.pads });
      dispatchEvent(new Event('gamepadconnected'));
    },
    [axes, pressed] as const,
  );

/** Unplugs the gamepad. */
export const unplugPad = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as FakePage).pads = [null];
    dispatchEvent(new Event('gamepaddisconnected'));
  });

/** Puts a MIDI controller behind Web MIDI; it is found when the page asks for access. */
export const plugMidi = (page: Page, name: string): Promise<void> =>
  page.evaluate((called) => {
    const input = Object.assign(new EventTarget(), { id: 'm1', name: called, state: 'connected' });
    const access = Object.assign(new EventTarget(), { inputs: new Map([['m1', input]]) });
    (window as unknown as FakePage).midiInput = input;
    Object.defineProperty(navigator, 'requestMIDIAccess', {
      configurable: true,
      value: (options?: { sysex?: boolean }) => (options?.sysex === true ? Promise.reject(new Error('no sysex here')) : Promise.resolve(access)),
    });
  }, name);

/** Sends a MIDI message from the controller. */
export const sendMidi = (page: Page, ...bytes: readonly number[]): Promise<void> =>
  page.evaluate((data) => {
    (window as unknown as FakePage).midiInput.dispatchEvent(Object.assign(new Event('midimessage'), { data: new Uint8Array(data) }));
  }, bytes);

/** Puts a USB controller behind WebHID; it is given to the page by `giveUsb`. */
export const plugUsb = (page: Page, vendorId: number, productId: number, productName: string): Promise<void> =>
  page.evaluate(
    ([vendor, product, name]) => {
      const fake = window as unknown as FakePage;
      const device = Object.assign(new EventTarget(), {
        vendorId: vendor,
        productId: product,
        productName: name,
        opened: false,
        open: () => Promise.resolve(void Object.assign(device, { opened: true })),
        close: () => Promise.resolve(void Object.assign(device, { opened: false })),
      });
      let given = false;
      fake.usb = device;
      const asked = new Promise<void>((resolve) => {
        fake.giveUsb = resolve;
      });
      const give = () => {
        given = true;
        return [device];
      };
      const hid = Object.assign(new EventTarget(), { getDevices: () => Promise.resolve(given ? [device] : []), requestDevice: () => asked.then(give) });
      Object.defineProperty(navigator, 'hid', { configurable: true, value: hid });
    },
    [vendorId, productId, productName] as const,
  );

/** Gives the page the USB controller that it asked for. */
export const giveUsb = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as FakePage).giveUsb());

/** Sends a report from the USB controller. */
export const sendReport = (page: Page, ...bytes: readonly number[]): Promise<void> =>
  page.evaluate((data) => {
    (window as unknown as FakePage).usb.dispatchEvent(Object.assign(new Event('inputreport'), { reportId: 0, data: new DataView(new Uint8Array(data).buffer) }));
  }, bytes);
