/** Choosing a USB controller: the session's events in, the dialog's answer out, what is chosen remembered. */
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { DevicesInUse } from '../../../core/ipc/contract.ts';
import { createHidChooser, type HidChooserOptions } from '../../../electron/devices/hid-chooser.ts';
import { defaultSettings, type Settings } from '../../../electron/store/settings.ts';

const frame = { parent: null, url: 'caesura://app/operator/index.html' };
const shuttle = { deviceId: 'a', name: 'ShuttleXpress', vendorId: 0x0b33, productId: 0x0020 };
const pedal = { deviceId: 'b', name: '', vendorId: 0x05f3, productId: 0x00ff };

/** A chooser over a session that is only its events. */
const setUp = () => {
  const session = new EventEmitter();
  let settings: Settings = defaultSettings;
  const told: DevicesInUse[] = [];
  const answers: unknown[] = [];
  const chooser = createHidChooser({
    session: session as unknown as HidChooserOptions['session'],
    settings: { read: () => settings, change: (patch: Partial<Settings>) => void (settings = { ...settings, ...patch }) } as unknown as HidChooserOptions['settings'],
    changed: (devices) => told.push(devices),
  });
  const ask = (deviceList: readonly unknown[], by: unknown = frame): void =>
    void session.emit('select-hid-device', { preventDefault: () => undefined }, { deviceList, frame: by }, (id: unknown) => answers.push(id));
  return { session, chooser, told, answers, ask, chosen: () => settings.devices };
};

describe('choosing a USB controller', () => {
  it('shows what is there, answers with what was chosen and remembers it', () => {
    const { chooser, ask, answers, chosen } = setUp();
    ask([shuttle, pedal]);
    expect(chooser.read().choices).toEqual([shuttle, { ...pedal, name: 'USB 05f3:00ff' }]);
    chooser.choose('b');
    expect(answers).toEqual(['b']);
    expect(chosen()).toEqual({ midi: false, hid: [{ vendorId: 0x05f3, productId: 0x00ff, name: 'USB 05f3:00ff' }] });
    expect(chooser.read().choices).toBeNull();
  });

  it('shows a device once, whatever its interfaces', () => {
    const { chooser, ask } = setUp();
    ask([shuttle, { ...shuttle, deviceId: 'c' }]);
    expect(chooser.read().choices).toHaveLength(1);
  });

  it('shows what is plugged in and out meanwhile', () => {
    const { chooser, ask, session } = setUp();
    ask([]);
    session.emit('hid-device-added', {}, { device: shuttle });
    expect(chooser.read().choices).toEqual([shuttle]);
    session.emit('hid-device-removed', {}, { device: shuttle });
    expect(chooser.read().choices).toEqual([]);
  });

  it('answers none when cancelled, when the device is not one of them, and when asked again', () => {
    const { chooser, ask, answers, chosen } = setUp();
    ask([shuttle]);
    chooser.choose(null);
    ask([shuttle]);
    chooser.choose('x');
    ask([shuttle]);
    ask([pedal]);
    expect(answers).toEqual([null, null, null]);
    expect(chosen().hid).toEqual([]);
  });

  it('refuses a page that is not the operator’s, and a frame inside of it', () => {
    const { chooser, ask, answers } = setUp();
    ask([shuttle], { parent: null, url: 'caesura://app/prompter/index.html' });
    ask([shuttle], { ...frame, parent: {} });
    ask([shuttle], null);
    expect(answers).toEqual([null, null, null]);
    expect(chooser.read().choices).toBeNull();
  });

  it('says nothing while nobody asks', () => {
    const { chooser, session, told, answers } = setUp();
    session.emit('hid-device-added', {}, { device: shuttle });
    session.emit('hid-device-removed', {}, { device: shuttle });
    chooser.choose('a');
    expect([told, answers]).toEqual([[], []]);
  });

  it('forgets a device, and remembers whether MIDI is used', () => {
    const { chooser, ask, told, chosen } = setUp();
    ask([shuttle]);
    chooser.choose('a');
    chooser.useMidi(true);
    chooser.forget({ vendorId: 0x0b33, productId: 0x0020 });
    expect(chosen()).toEqual({ midi: true, hid: [] });
    expect(told.at(-1)).toEqual({ midi: true, hid: [], choices: null });
  });
});
