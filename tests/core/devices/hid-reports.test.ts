/** Reports of USB controllers as bytes, by hand from the layouts that the readers cite. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterStep, signedByte, slugOf } from '../../../core/devices/device-input.ts';
import { hidDevice } from '../../../core/devices/hid-device.ts';
import { noReports, type ReadHid } from '../../../core/devices/hid-report.ts';

/** What a row of reports meant, report by report. */
const readAll = (read: ReadHid, ...reports: readonly (readonly number[])[]) => {
  let memory = noReports;
  return reports.map((bytes) => {
    const reading = read(memory, { reportId: 0, bytes });
    memory = reading.memory;
    return reading.inputs;
  });
};

const shuttle = hidDevice({ vendorId: 0x0b33, productId: 0x0020 });
const jogShuttle = hidDevice({ vendorId: 0x05f3, productId: 1062 });
const pedal = hidDevice({ vendorId: 0x05f3, productId: 1080 });
const unknown = hidDevice({ vendorId: 0x05f3, productId: 0x00ff });

describe('a ShuttleXpress', () => {
  it('is known by its numbers, as the PRO is', () => {
    expect(shuttle).toMatchObject({ name: 'ShuttleXpress', known: true });
    expect(hidDevice({ vendorId: 0x0b33, productId: 0x0030 }).name).toBe('ShuttlePRO v2');
  });

  it('tells its ring from -7 to 7, and only when it moves', () => {
    const told = readAll(shuttle.read, [1, 0, 0, 0, 0], [7, 0, 0, 0, 0], [7, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0xff, 0, 0, 0, 0], [0xf9, 0, 0, 0, 0]);
    const values = told.map((inputs) => inputs.map((input) => (input.kind === 'axis' ? [input.id, Math.round(input.value * 7)] : input)));
    expect(values).toEqual([[['shuttle/ring', 1]], [['shuttle/ring', 7]], [], [['shuttle/ring', 0]], [['shuttle/ring', -1]], [['shuttle/ring', -7]]]);
  });

  it('tells its jog wheel by steps, over the end of the counter both ways', () => {
    const told = readAll(shuttle.read, [0, 254, 0, 0, 0], [0, 255, 0, 0, 0], [0, 1, 0, 0, 0], [0, 255, 0, 0, 0], [0, 255, 0, 0, 0]);
    expect(told).toEqual([[], [{ kind: 'turn', id: 'shuttle/jog', by: 1 }], [{ kind: 'turn', id: 'shuttle/jog', by: 2 }], [{ kind: 'turn', id: 'shuttle/jog', by: -2 }], []]);
  });

  it('tells its five buttons: bits 4 to 8', () => {
    const told = readAll(shuttle.read, [0, 0, 0, 0x10, 0], [0, 0, 0, 0x80, 0x01], [0, 0, 0, 0, 0]);
    expect(told).toEqual([
      [{ kind: 'press', id: 'shuttle/b4', down: true }],
      [{ kind: 'press', id: 'shuttle/b4', down: false }, { kind: 'press', id: 'shuttle/b7', down: true }, { kind: 'press', id: 'shuttle/b8', down: true }],
      [{ kind: 'press', id: 'shuttle/b7', down: false }, { kind: 'press', id: 'shuttle/b8', down: false }],
    ]);
  });

  it('says nothing by a report of another length', () => {
    expect(readAll(shuttle.read, [7, 0, 0, 0], [7, 0, 0, 0, 0, 0], [])).toEqual([[], [], []]);
  });

  it('is at rest when it is unplugged', () => {
    expect(shuttle.rest).toEqual([{ kind: 'axis', id: 'shuttle/ring', value: 0 }]);
  });
});

describe('X-keys', () => {
  it('are known by their numbers', () => {
    expect([jogShuttle.name, pedal.name]).toEqual(['XK-12 Jog-Shuttle', 'XK-3 Foot Pedal']);
  });

  it('number their keys down the columns, and 0 is the program switch', () => {
    const told = readAll(jogShuttle.read, [0, 0, 0b001, 0, 0, 0, 0, 0], [0, 1, 0b001, 0b100, 0, 0, 0, 0], [0, 0, 0, 0b100, 0, 0, 0, 0]);
    expect(told).toEqual([
      [{ kind: 'press', id: 'xkeys/b1', down: true }],
      [{ kind: 'press', id: 'xkeys/b0', down: true }, { kind: 'press', id: 'xkeys/b6', down: true }],
      [{ kind: 'press', id: 'xkeys/b0', down: false }, { kind: 'press', id: 'xkeys/b1', down: false }],
    ]);
  });

  it('tell jog steps and the ring', () => {
    const told = readAll(jogShuttle.read, [0, 0, 0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0, 0xff, 7], [0, 0, 0, 0, 0, 0, 0, 7]);
    expect(told).toEqual([
      [{ kind: 'turn', id: 'xkeys/jog', by: 1 }],
      [{ kind: 'turn', id: 'xkeys/jog', by: -1 }, { kind: 'axis', id: 'xkeys/ring', value: 1 }],
      [],
    ]);
  });

  it('tell a joystick and a T-bar', () => {
    const stick = hidDevice({ vendorId: 0x05f3, productId: 1065 });
    expect(readAll(stick.read, [0, 0, 0, 0, 0, 0, 127, 129, 0])).toEqual([[{ kind: 'axis', id: 'xkeys/x', value: 1 }, { kind: 'axis', id: 'xkeys/y', value: -1 }]]);
    const bar = hidDevice({ vendorId: 0x05f3, productId: 1275 });
    const report = Array.from({ length: 32 }, (_, place) => (place === 28 ? 255 : 0));
    expect(readAll(bar.read, report)).toEqual([[{ kind: 'axis', id: 'xkeys/bar', value: 1 }]]);
  });

  it('leave out bits that are no keys, and answers that are no reports', () => {
    expect(readAll(pedal.read, [0, 0, 0b0011], [0, 214, 0b1111], [0, 0])).toEqual([[{ kind: 'press', id: 'xkeys/b2', down: true }], [], []]);
  });

  it('of an unknown model are read bit by bit', () => {
    expect(unknown).toMatchObject({ name: 'USB 05f3:00ff', known: false, rest: [] });
  });
});

describe('an unknown controller', () => {
  it('has a button for each bit that changes after the first report', () => {
    expect(readAll(unknown.read, [4, 0], [5, 0], [1, 2])).toEqual([
      [],
      [{ kind: 'press', id: 'hid:05f3-00ff/r0.0.0', down: true }],
      [{ kind: 'press', id: 'hid:05f3-00ff/r0.0.2', down: false }, { kind: 'press', id: 'hid:05f3-00ff/r0.1.1', down: true }],
    ]);
  });

  it('has an axis where a byte changes again and again, which presses nothing any more', () => {
    const told = readAll(unknown.read, ...Array.from({ length: 20 }, (_, n) => [n, 0]), [20, 1]);
    expect(told.slice(8).flat().filter(({ kind }) => kind === 'press')).toEqual([{ kind: 'press', id: 'hid:05f3-00ff/r0.1.0', down: true }]);
    expect(told.at(-1)?.[0]).toMatchObject({ kind: 'axis', id: 'hid:05f3-00ff/r0.0' });
  });

  it('keeps reports of several kinds apart', () => {
    const first = unknown.read(noReports, { reportId: 1, bytes: [0] });
    const second = unknown.read(first.memory, { reportId: 2, bytes: [255] });
    expect(second.inputs).toEqual([]);
    expect(unknown.read(second.memory, { reportId: 1, bytes: [1] }).inputs).toEqual([{ kind: 'press', id: 'hid:05f3-00ff/r1.0.0', down: true }]);
  });

  it('is read without a fault whatever it sends, as every other one is', () => {
    fc.assert(
      fc.property(fc.constantFrom(shuttle, jogShuttle, pedal, unknown), fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 12 }), ({ read }, reports) => {
        for (const input of readAll(read, ...reports.map((bytes) => [...bytes])).flat()) {
          if (input.kind === 'axis') expect(Math.abs(input.value)).toBeLessThanOrEqual(1);
          expect(input.id.length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});

describe('bytes and names', () => {
  it('count the short way round', () => {
    expect([counterStep(255, 0), counterStep(0, 255), counterStep(0, 127), counterStep(0, 128), counterStep(7, 7)]).toEqual([1, -1, 127, -128, 0]);
    expect([0, 127, 128, 255].map(signedByte)).toEqual([0, 127, -128, -1]);
  });

  it('make a short plain part of an id of any name', () => {
    expect(slugOf('nanoKONTROL2 MIDI 1')).toBe('nanokontrol2-midi-1');
    expect(slugOf('Épédalé/__proto__')).toBe('epedale-proto');
    expect(slugOf('踏板')).toBe('device');
    expect(slugOf('x'.repeat(99))).toHaveLength(40);
  });
});
