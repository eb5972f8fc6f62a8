/** Keys that are bound anew, and devices that drive the show: the real app, with devices simulated at the API's edge. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Caesura, expect, resizeOperator, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { giveUsb, holdPad, plugMidi, plugUsb, sendMidi, sendReport, unplugPad } from './fake-devices.ts';

/** What of the show the tests look at. */
type Seen = { readonly speed: number; readonly rolling: number; readonly from: number; readonly blank: boolean; readonly mirror: boolean };

const seen = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const answer = await window.caesura?.call('show.read', undefined);
    const show = (answer as { value: { speed: number; blank: boolean; roll: { speed: number; from: number }; picture: { mirror: boolean } } }).value;
    return { speed: show.speed, rolling: show.roll.speed, from: show.roll.from, blank: show.blank, mirror: show.picture.mirror };
  });

/** Waits until the show is as wanted. */
const becomes = ({ operator }: Caesura, wanted: Partial<Seen>): Promise<void> => expect.poll(() => seen(operator)).toMatchObject(wanted);

/** Waits until the reading is at a moment of the timeline, or nearly: a hold before may still be coasting. */
const comesTo = ({ operator }: Caesura, at: number): Promise<void> => expect.poll(async () => Math.abs((await seen(operator)).from - at)).toBeLessThan(60);

/** Goes away from the start, where rolling backwards would hold at once. */
const leaveTheStart = async ({ operator }: Caesura): Promise<void> => {
  await operator.evaluate(() => window.caesura?.call('command.order', { kind: 'jump-time', to: 8000 }));
};

const openDialog = async ({ operator }: Caesura) => {
  await operator.keyboard.press('Control+k');
  const dialog = operator.getByRole('dialog', { name: 'Keys and devices' });
  await expect(dialog).toBeVisible();
  return dialog;
};

const closeDialog = async ({ operator }: Caesura): Promise<void> => {
  await operator.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(operator.getByRole('dialog')).toHaveCount(0);
};

test('a key is learnt, collides, is taken over, taken back and used; the help sheet follows', async ({ caesura }) => {
  const { app, operator } = caesura;
  const dialog = await openDialog(caesura);
  await dialog.getByRole('searchbox').fill('mirror');
  await dialog.getByRole('button', { name: 'Learn a key or button for Mirror' }).click();
  await operator.keyboard.press('Space');
  await expect(dialog).toContainText('Space is also: Roll or hold.');
  await expect(dialog.getByRole('status')).toContainText('2 commands');
  await dialog.getByRole('button', { name: 'Only here' }).click();
  await expect(dialog.getByRole('status')).toHaveText('No conflicts.');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByRole('button', { name: 'Learn a key or button for Mirror' }).click();
  await operator.keyboard.press('j');
  await expect(dialog.getByRole('button', { name: 'Take J off Mirror' })).toBeVisible();
  await closeDialog(caesura);
  await expect.poll(() => readFile(join(caesura.userData, 'settings.json'), 'utf8').catch(() => '')).toContain('"J"');

  await operator.keyboard.press('j');
  await becomes(caesura, { mirror: true });
  // A key typed at the prompter's window does the same.
  await app.evaluate(({ webContents }) => {
    const pressed = { type: 'keyDown', key: 'j', code: 'KeyJ', control: false, meta: false, alt: false, shift: false, isAutoRepeat: false };
    webContents.getAllWebContents().find((contents) => contents.getURL().includes('/prompter/'))?.emit('before-input-event', { preventDefault: () => undefined }, pressed);
  });
  await becomes(caesura, { mirror: false });
  await operator.keyboard.press('F1');
  await expect(operator.getByRole('dialog', { name: 'Keys' }).locator('.help__row', { hasText: 'Mirror' })).toContainText('J');
  await operator.getByRole('button', { name: 'Change keys, connect devices…' }).click();
  await operator.getByRole('button', { name: 'Presenter remote' }).click();
  await expect(operator.getByRole('button', { name: 'Take Escape off Hold' })).toBeVisible();
  await closeDialog(caesura);
  await operator.keyboard.press('F5');
  await expect.poll(async () => (await seen(operator)).rolling).toBeGreaterThan(0);
  await operator.keyboard.press('Escape');
  await becomes(caesura, { rolling: 0 });
});

test('typing a letter that is bound never drives the prompter', async ({ caesura }) => {
  const { operator } = caesura;
  const dialog = await openDialog(caesura);
  await dialog.getByRole('button', { name: 'Learn a key or button for Roll or hold' }).click();
  await operator.keyboard.press('x');
  await expect(dialog.getByRole('button', { name: 'Take X off Roll or hold' })).toBeVisible();
  // The search field of the dialog is a text field like any other.
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('searchbox').press('x');
  await closeDialog(caesura);
  await operator.keyboard.press('Control+1');
  const editor = operator.getByRole('textbox', { name: /script/i });
  await editor.click();
  await operator.keyboard.press('Control+Home');
  await operator.keyboard.type('xxx ');
  await expect(editor).toContainText('xxx The ferry');
  expect(await seen(operator)).toMatchObject({ rolling: 0, speed: 1 });
  await operator.keyboard.press('Control+3');
  await operator.locator('.clocks').click();
  await operator.keyboard.press('x');
  await expect.poll(async () => (await seen(operator)).rolling).toBeGreaterThan(0);
});

test('a gamepad rolls by its stick, backwards too, and orders by its buttons; unplugged it holds', async ({ caesura }) => {
  const { operator } = caesura;
  await leaveTheStart(caesura);
  await holdPad(operator, [0, 0, 0, 0]);
  await holdPad(operator, [0, -1, 0, 0]);
  await becomes(caesura, { rolling: 2 });
  await holdPad(operator, [0, 1, 0, 0]);
  await becomes(caesura, { rolling: -2 });
  await holdPad(operator, [0, 0.02, 0, 0]);
  await becomes(caesura, { rolling: 0, speed: 1 });
  await holdPad(operator, [0, 0, 0, 0], [3]);
  await becomes(caesura, { blank: true });
  await operator.getByRole('button', { name: 'Controllers' }).click();
  const dialog = operator.getByRole('dialog', { name: 'Keys and devices' });
  await holdPad(operator, [0, -0.5, 0, 0], []);
  await expect(dialog).toContainText('Test Pad');
  await expect(dialog.locator('.device__readings')).toContainText('Gamepad left stick');
  await expect(dialog.locator('.device__readings')).toContainText('-50 %');
  await expect(dialog.getByRole('img', { name: /curve/i })).toBeVisible();
  await unplugPad(operator);
  await becomes(caesura, { rolling: 0 });
  await expect(dialog).toContainText('No device yet.');
  await expect(operator.getByText('Test Pad is no longer connected')).toBeVisible();
});

test('a MIDI pedal is learnt, a fader drives, an encoder jogs', async ({ caesura }) => {
  const { operator } = caesura;
  await plugMidi(operator, 'Test Keys');
  const dialog = await openDialog(caesura);
  // The choice is main's: the box is ticked when it has come back.
  await dialog.getByLabel('Use MIDI controllers').click();
  await expect(dialog.getByLabel('Use MIDI controllers')).toBeChecked();
  await expect(dialog).toContainText('Test Keys');
  await dialog.getByRole('searchbox').fill('blank');
  await dialog.getByRole('button', { name: 'Learn a key or button for Blank' }).click();
  await sendMidi(operator, 0x90, 60, 100);
  await expect(dialog.getByRole('button', { name: 'Take test-keys C4 off Blank' })).toBeVisible();
  expect(await seen(operator)).toMatchObject({ blank: false });
  await sendMidi(operator, 0x90, 60, 100);
  await becomes(caesura, { blank: true });

  await sendMidi(operator, 0xb0, 7, 0);
  await dialog.getByRole('combobox', { name: 'test-keys CC 7', exact: true }).selectOption('fader');
  // What was chosen goes by way of main: the fader is moved until it drives.
  const pushed = async (): Promise<number> => {
    for (const value of [126, 127]) await sendMidi(operator, 0xb0, 7, value);
    return (await seen(operator)).rolling;
  };
  await expect.poll(pushed).toBe(2);
  await sendMidi(operator, 0xb0, 7, 0);
  await becomes(caesura, { rolling: 0, speed: 1 });

  for (const value of [65, 65, 63, 63, 65, 66]) await sendMidi(operator, 0xb0, 16, value);
  await expect(dialog.locator('.device__readings')).toContainText('4 %');
  await dialog.getByRole('combobox', { name: 'test-keys CC 16', exact: true }).selectOption('jog');
  await expect(dialog.getByLabel('What test-keys CC 16 tells')).toHaveValue('binary-offset');
  await operator.keyboard.press('Escape');
  // While the dialog is there, keys are its own.
  await expect(operator.locator('dialog')).toHaveCount(0);
  // The fader's hold may still coast: the jump ends it.
  await operator.keyboard.press('Home');
  await comesTo(caesura, 0);
  await sendMidi(operator, 0xb0, 16, 67);
  await comesTo(caesura, 900);
});

test('a shuttle is chosen in the app’s own dialog, remembered, and drives by ring, jog and buttons', async ({ caesura }) => {
  const { app, operator } = caesura;
  await plugUsb(operator, 0x0b33, 0x0020, 'ShuttleXpress');
  const dialog = await openDialog(caesura);
  await dialog.getByRole('button', { name: 'Add a USB controller…' }).click();
  await app.evaluate(({ session, BrowserWindow }) => {
    const frame = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/operator/'))?.webContents.mainFrame;
    const deviceList = [{ deviceId: 'd1', name: 'ShuttleXpress', vendorId: 0x0b33, productId: 0x0020 }];
    session.fromPartition('persist:operator').emit('select-hid-device', { preventDefault: () => undefined }, { deviceList, frame }, (id: unknown) => Object.assign(globalThis, { chosenHid: id }));
  });
  await dialog.getByRole('button', { name: 'ShuttleXpress' }).click();
  expect(await app.evaluate(() => (globalThis as { chosenHid?: unknown }).chosenHid)).toBe('d1');
  await giveUsb(operator);
  await expect(dialog.locator('.device')).toContainText('ShuttleXpress');
  await expect(dialog.getByRole('button', { name: 'Forget ShuttleXpress' })).toBeVisible();
  await closeDialog(caesura);

  await leaveTheStart(caesura);
  await sendReport(operator, 0, 10, 0, 0, 0);
  await sendReport(operator, 7, 10, 0, 0, 0);
  await becomes(caesura, { rolling: 2 });
  await sendReport(operator, 0xf9, 10, 0, 0, 0);
  await becomes(caesura, { rolling: -2 });
  await sendReport(operator, 0, 10, 0, 0, 0);
  await becomes(caesura, { rolling: 0 });
  await operator.keyboard.press('Home');
  await comesTo(caesura, 0);
  await sendReport(operator, 0, 14, 0, 0, 0);
  await comesTo(caesura, 1200);
  await sendReport(operator, 0, 14, 0, 0x80, 0);
  await becomes(caesura, { blank: true });
});

test('only the operator’s page gets to devices: MIDI without system messages, USB by choice', async ({ caesura }) => {
  const { operator, prompter } = caesura;
  const states = (page: Page) =>
    page.evaluate(async () => {
      const stateOf = async (sysex: boolean) => (await navigator.permissions.query({ name: 'midi', sysex } as unknown as PermissionDescriptor)).state;
      return { midi: await stateOf(false), sysex: await stateOf(true) };
    });
  expect(await states(operator)).toEqual({ midi: 'granted', sysex: 'denied' });
  expect(await states(prompter)).toEqual({ midi: 'denied', sysex: 'denied' });
  // The real WebHID asks main, which asks in the dialog: there is no such device on a machine without one.
  const dialog = await openDialog(caesura);
  await dialog.getByRole('button', { name: 'Add a USB controller…' }).click();
  await expect(dialog.getByRole('group', { name: 'USB controllers to choose from' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Add a USB controller…' })).toBeEnabled();
});

test('the wheel over the preview jogs, and a drag moves the rows and holds meanwhile', async ({ caesura }) => {
  const { operator } = caesura;
  const box = await operator.locator('.preview__frame').boundingBox();
  if (box === null) throw new Error('no preview');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await operator.mouse.move(x, y);
  await operator.mouse.wheel(0, 300);
  await comesTo(caesura, 900);
  await operator.keyboard.press('Home');
  await operator.keyboard.press('Space');
  await expect.poll(async () => (await seen(operator)).rolling).toBe(1);
  await operator.mouse.down();
  await operator.mouse.move(x, y - 30, { steps: 3 });
  await expect.poll(async () => (await seen(operator)).rolling).toBe(0);
  await expect.poll(async () => (await seen(operator)).from).toBeGreaterThan(2000);
  await operator.mouse.up();
  await expect.poll(async () => (await seen(operator)).rolling).toBe(1);
});

test('the dialog is for everyone: axe finds nothing, and nothing overflows', async ({ caesura }) => {
  const { operator } = caesura;
  await holdPad(operator, [0, 0, 0, 0]);
  const dialog = await openDialog(caesura);
  await holdPad(operator, [0, -0.3, 0, 0]);
  await expect(dialog.locator('.axis')).toHaveCount(1);
  expect(await violationsOf(operator)).toEqual([]);
  for (const [width, height] of [[1280, 720], [1920, 1080]] as const) {
    await resizeOperator(caesura, { width, height });
    const overflow = await dialog.evaluate((element) => [...element.querySelectorAll('.keys__list, .devices, .keys__tools')].filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.className));
    expect(overflow).toEqual([]);
    const place = await dialog.boundingBox();
    expect(place === null ? Infinity : place.y + place.height).toBeLessThanOrEqual(height);
  }
});
