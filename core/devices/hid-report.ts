/** What all readers of USB controllers (HID reports) have in common. */
import { type DeviceInput, press } from './device-input.ts';

/** One input report: its id (0 where a device has only one kind) and its bytes without the id, as WebHID gives them. */
export type HidReport = { readonly reportId: number; readonly bytes: readonly number[] };

/** What is remembered of a device: the last bytes of each report, and how often in a row a byte changed. */
export type HidMemory = {
  readonly last: ReadonlyMap<number, readonly number[]>;
  readonly restless: ReadonlyMap<string, number>;
};

/** A device that nothing came from yet. */
export const noReports: HidMemory = { last: new Map(), restless: new Map() };

/** What a report meant, and what to remember of it. */
export type HidReading = { readonly memory: HidMemory; readonly inputs: readonly DeviceInput[] };

/** Reads the reports of one kind of device. */
export type ReadHid = (memory: HidMemory, report: HidReport) => HidReading;

/** The memory with a report as the last of its kind. */
export const remembered = (memory: HidMemory, { reportId, bytes }: HidReport): HidMemory => ({
  ...memory,
  last: new Map([...memory.last, [reportId, bytes]]),
});

/** Presses and releases from a mask of bits to another one; the id is of the bit's number. Bits over 31 are not looked at. */
export const maskChanges = (before: number, after: number, bits: number, idOf: (bit: number) => string): readonly DeviceInput[] =>
  Array.from({ length: bits }, (_, bit) => bit)
    .filter((bit) => ((before ^ after) >>> bit) & 1)
    .map((bit) => press(idOf(bit), ((after >>> bit) & 1) === 1));
