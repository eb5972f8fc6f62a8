/**
 * Reads the X-keys of P.I. Engineering. A report: byte 0 the unit's number, byte 1 flags (bit 0 the program switch; over 3 it is
 * no report of keys), from byte 2 on one byte a column with one bit a row; then, by model, jog (signed steps), shuttle ring
 * (signed, -7 to 7), joystick or T-bar. Keys are numbered as by Sofie and Companion: 0 the program switch, then down the columns
 * from 1. (Public facts: github.com/SuperFlyTV/xkeys, packages/core/src/products.ts and xkeys.ts; not tried on hardware.)
 */
import { axis, type DeviceInput, signedByte, turn } from './device-input.ts';
import { maskChanges, type ReadHid, remembered } from './hid-report.ts';

/** P.I. Engineering's number. */
export const xkeysVendor = 0x05f3;

/** Where a model's controls are in its report; places are bytes. */
type Model = {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly jog?: number;
  readonly ring?: number;
  readonly stick?: number;
  readonly bar?: number;
  /** Keys that are no keys: bits set by a jog wheel or a plug. */
  readonly without?: readonly number[];
};

const models: readonly (readonly [readonly number[], Model])[] = [
  [[1027, 1029, 1404], { name: 'XK-24', columns: 4, rows: 6 }],
  [[1127, 1129], { name: 'XK-4 Stick', columns: 4, rows: 1 }],
  [[1130, 1132], { name: 'XK-8 Stick', columns: 4, rows: 2 }],
  [[1049, 1051, 1213, 1216], { name: 'XK-16 Stick', columns: 4, rows: 4 }],
  [[1062, 1064], { name: 'XK-12 Jog-Shuttle', columns: 4, rows: 3, jog: 6, ring: 7 }],
  [[1065, 1067], { name: 'XK-12 Joystick', columns: 4, rows: 3, stick: 6 }],
  [[1114, 1116], { name: 'XK-68 Jog-Shuttle', columns: 10, rows: 8, jog: 16, ring: 17, without: [30, 31, 32, 38, 39, 40, 46, 47, 48, 54, 55, 56] }],
  [[1117, 1119], { name: 'XK-68 Joystick', columns: 10, rows: 8, stick: 14, without: [28, 29, 30, 36, 37, 38, 44, 45, 46, 52, 53, 54] }],
  [[1121, 1123, 1231, 1234], { name: 'XK-60', columns: 10, rows: 8 }],
  [[1089, 1091, 1217, 1220], { name: 'XK-80', columns: 10, rows: 8 }],
  [[1279, 1282], { name: 'XKR-32', columns: 4, rows: 8 }],
  [[1355, 1356, 1357, 1358, 1359, 1360, 1361], { name: 'XKE-40', columns: 5, rows: 8 }],
  [[1275, 1278], { name: 'XKE-124 T-bar', columns: 16, rows: 8, bar: 28, without: [109, 110, 111, 112] }],
  [[1227, 1230], { name: 'XKE-128', columns: 16, rows: 8 }],
  [[1030, 1032], { name: 'XK-128 Matrix', columns: 16, rows: 8 }],
  [[1080, 1082], { name: 'XK-3 Foot Pedal', columns: 1, rows: 4, without: [1] }],
  [[1221, 1224], { name: 'XK-3 Switch Interface', columns: 1, rows: 5, without: [4] }],
];

/** The model of a product's number; null for one that is not known. */
export const xkeysModel = (product: number): Model | null => models.find(([products]) => products.includes(product))?.[1] ?? null;

const ringSteps = 7;

/** Flags over this mark answers to questions that were never asked. */
const mostFlags = 3;

const keyChanges = (before: readonly number[], after: readonly number[], { columns, rows, without = [] }: Model): readonly DeviceInput[] =>
  Array.from({ length: columns }, (_, column) => column)
    .flatMap((column) => maskChanges(before[column + 2] ?? 0, after[column + 2] ?? 0, rows, (row) => `xkeys/b${column * rows + row + 1}`))
    .filter(({ id }) => !without.some((key) => id === `xkeys/b${key}`));

const axisChange = (id: string, before: number, after: number): readonly DeviceInput[] => (before === after ? [] : [axis(id, after)]);

const shareOf = (byte: number | undefined, steps: number): number => Math.min(1, Math.max(-1, signedByte(byte ?? 0) / steps));

const otherChanges = (before: readonly number[], after: readonly number[], { jog, ring, stick, bar }: Model): readonly DeviceInput[] => {
  const step = jog === undefined ? 0 : signedByte(after[jog] ?? 0);
  return [
    ...(step === 0 ? [] : [turn('xkeys/jog', step)]),
    ...(ring === undefined ? [] : axisChange('xkeys/ring', shareOf(before[ring], ringSteps), shareOf(after[ring], ringSteps))),
    ...(stick === undefined ? [] : axisChange('xkeys/x', shareOf(before[stick], 127), shareOf(after[stick], 127))),
    ...(stick === undefined ? [] : axisChange('xkeys/y', shareOf(before[stick + 1], 127), shareOf(after[stick + 1], 127))),
    ...(bar === undefined ? [] : axisChange('xkeys/bar', (before[bar] ?? 0) / 127.5 - 1, (after[bar] ?? 0) / 127.5 - 1)),
  ];
};

/** Reads the reports of a model. */
export const readXkeys =
  (model: Model): ReadHid =>
  (memory, report) => {
    const { reportId, bytes } = report;
    const flags = bytes[1];
    if (flags === undefined || flags > mostFlags || bytes.length < 2 + model.columns) return { memory, inputs: [] };
    const before = memory.last.get(reportId) ?? [];
    const inputs = [
      ...maskChanges(before[1] ?? 0, flags, 1, () => 'xkeys/b0'),
      ...keyChanges(before, bytes, model),
      ...otherChanges(before, bytes, model),
    ];
    return { memory: remembered(memory, report), inputs };
  };
