/**
 * Reads a USB controller that nothing is known of: every bit that changes is a button. A byte that changes in report after report
 * is no row of buttons but a stick, a counter or a clock: from then on it is an axis, and presses nothing.
 */
import { axis, type DeviceInput } from './device-input.ts';
import { type HidMemory, maskChanges, type ReadHid, remembered } from './hid-report.ts';

/** Changes in a row that make a byte restless: more than a press, its bounce and its release. */
const restlessFrom = 6;

/** Bytes of a report that are looked at. */
const mostBytes = 64;

const restlessness = (memory: HidMemory, key: string, changed: boolean): number => {
  const before = memory.restless.get(key) ?? 0;
  if (before >= restlessFrom) return before;
  return changed ? before + 1 : 0;
};

/** The reader of a device by its numbers. The first report only says how it stands. */
export const readUnknown =
  (device: string): ReadHid =>
  (memory, report) => {
    const { reportId } = report;
    const bytes = report.bytes.slice(0, mostBytes);
    const before = memory.last.get(reportId);
    if (before === undefined) return { memory: remembered(memory, { reportId, bytes }), inputs: [] };
    const restless = new Map(memory.restless);
    const inputs = bytes.flatMap((byte, place): readonly DeviceInput[] => {
      const key = `r${reportId}.${place}`;
      const was = before[place] ?? 0;
      const count = restlessness(memory, key, byte !== was);
      restless.set(key, count);
      if (byte === was) return [];
      if (count >= restlessFrom) return [axis(`${device}/${key}`, byte / 127.5 - 1)];
      return maskChanges(was, byte, 8, (bit) => `${device}/${key}.${bit}`);
    });
    return { memory: { ...remembered(memory, { reportId, bytes }), restless }, inputs };
  };
