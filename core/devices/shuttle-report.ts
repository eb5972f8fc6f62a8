/**
 * Reads Contour Design's shuttles (ShuttleXpress, ShuttlePRO v1 and v2). A report is five bytes: the ring as a signed byte, -7 to
 * 7; the jog wheel as a counter modulo 256; one byte unused; the buttons as 16 bits, the low byte first. The Xpress uses bits 4
 * to 8, the PRO bits 0 to 14. (Public facts: github.com/hopejr/ShuttleControlUSB, lib/ShuttleDefs.js; not tried on hardware.)
 */
import { axis, counterStep, type DeviceInput, signedByte, turn } from './device-input.ts';
import { maskChanges, type ReadHid, remembered } from './hid-report.ts';

/** Contour Design's number, and those of its shuttles. */
export const shuttleVendor = 0x0b33;
export const shuttleProducts: ReadonlyMap<number, string> = new Map([
  [0x0010, 'ShuttlePRO'],
  [0x0020, 'ShuttleXpress'],
  [0x0030, 'ShuttlePRO v2'],
]);

const length = 5;
const ringSteps = 7;
const buttonBits = 15;

const ringOf = (byte: number | undefined): number => Math.min(ringSteps, Math.max(-ringSteps, signedByte(byte ?? 0)));

const maskOf = (bytes: readonly number[]): number => (bytes[3] ?? 0) | ((bytes[4] ?? 0) << 8);

/** Reads one report. The first jog counter only says where the wheel begins. A report of another length means nothing. */
export const readShuttle: ReadHid = (memory, report) => {
  const { reportId, bytes } = report;
  if (bytes.length !== length) return { memory, inputs: [] };
  const before = memory.last.get(reportId);
  const ring = ringOf(bytes[0]);
  const step = before === undefined ? 0 : counterStep(before[1] ?? 0, bytes[1] ?? 0);
  const inputs: readonly DeviceInput[] = [
    ...maskChanges(before === undefined ? 0 : maskOf(before), maskOf(bytes), buttonBits, (bit) => `shuttle/b${bit}`),
    ...(ring === ringOf(before?.[0]) ? [] : [axis('shuttle/ring', ring / ringSteps)]),
    ...(step === 0 ? [] : [turn('shuttle/jog', step)]),
  ];
  return { memory: remembered(memory, report), inputs };
};
