/** Lets the operator choose a USB controller in the app's own dialog, and remembers what was chosen. */
import type { HIDDevice, Session } from 'electron';
import type { DevicesInUse, HidChoice } from '../../core/ipc/contract.ts';
import { hidDevice, type HidNumbers } from '../../core/devices/hid-device.ts';
import { isPageOf } from '../security/own-origin.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { mostHid } from '../store/settings.ts';

/** The devices in use, and what changes them. */
export type HidChooser = {
  readonly read: () => DevicesInUse;
  readonly useMidi: (on: boolean) => void;
  /** Answers the page's question; null: none. A device that is no longer there counts as none. */
  readonly choose: (deviceId: string | null) => void;
  readonly forget: (numbers: HidNumbers) => void;
};

/** What the chooser works with; `changed` hears of every change. */
export type HidChooserOptions = { readonly session: Session; readonly settings: SettingsStore; readonly changed: (devices: DevicesInUse) => void };

/** A question of the page that is not answered yet. */
type Question = { readonly choices: readonly HidChoice[]; readonly answer: (deviceId?: string | null) => void };

const longestName = 200;

const choiceOf = ({ deviceId, name, vendorId, productId }: HIDDevice): HidChoice => ({
  deviceId,
  vendorId,
  productId,
  name: (name === '' ? hidDevice({ vendorId, productId }).name : name).slice(0, longestName),
});

/** A device shows itself once, however many interfaces it has. */
const withChoice = (choices: readonly HidChoice[], choice: HidChoice): readonly HidChoice[] =>
  choices.some(({ vendorId, productId, name }) => vendorId === choice.vendorId && productId === choice.productId && name === choice.name) ? choices : [...choices, choice];

const isSame = (a: HidNumbers, b: HidNumbers): boolean => a.vendorId === b.vendorId && a.productId === b.productId;

/** Chooses for the operator's session from here on. */
export const createHidChooser = ({ session, settings, changed }: HidChooserOptions): HidChooser => {
  let question: Question | null = null;
  const read = (): DevicesInUse => ({ ...settings.read().devices, choices: question?.choices ?? null });
  const tell = (): void => changed(read());
  const keep = (patch: Partial<Omit<DevicesInUse, 'choices'>>): void => {
    const { midi, hid } = { ...settings.read().devices, ...patch };
    settings.change({ devices: { midi, hid: [...hid] } });
    tell();
  };
  const choose = (deviceId: string | null): void => {
    if (question === null) return;
    const { choices, answer } = question;
    const chosen = choices.find((choice) => choice.deviceId === deviceId);
    question = null;
    answer(chosen?.deviceId ?? null);
    if (chosen === undefined) return tell();
    const { vendorId, productId, name } = chosen;
    const others = settings.read().devices.hid.filter((other) => !isSame(other, chosen));
    keep({ hid: [{ vendorId, productId, name }, ...others].slice(0, mostHid) });
  };
  session.on('select-hid-device', (event, { deviceList, frame }, answer) => {
    event.preventDefault();
    choose(null);
    if (frame === null || frame.parent !== null || !isPageOf('operator', frame.url)) return answer(null);
    question = { choices: deviceList.map(choiceOf).reduce(withChoice, []), answer };
    tell();
  });
  session.on('hid-device-added', (_event, { device }) => {
    if (question === null) return;
    question = { ...question, choices: withChoice(question.choices, choiceOf(device)) };
    tell();
  });
  session.on('hid-device-removed', (_event, { device }) => {
    if (question === null) return;
    question = { ...question, choices: question.choices.filter(({ deviceId }) => deviceId !== device.deviceId) };
    tell();
  });
  return {
    read,
    useMidi: (on) => keep({ midi: on }),
    choose,
    forget: (numbers) => keep({ hid: settings.read().devices.hid.filter((other) => !isSame(other, numbers)) }),
  };
};
