/** MIDI messages as bytes, by hand from the MIDI 1.0 specification. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessEncoder, midiValueOf, stepsOf } from '../../../core/devices/encoder.ts';
import { type MidiMemory, readMidi } from '../../../core/devices/midi-message.ts';

const nothingHeld: MidiMemory = new Set();

/** What a row of messages meant. */
const readAll = (...messages: readonly (readonly number[])[]) => {
  let memory = nothingHeld;
  return messages.flatMap((message) => {
    const reading = readMidi(memory, 'keys', message);
    memory = reading.memory;
    return reading.inputs;
  });
};

describe('a MIDI message', () => {
  it.each([
    ['a note on', [0x90, 60, 100], [{ kind: 'press', id: 'midi:keys/note.1.60', down: true }]],
    ['a note off', [0x80, 60, 64], [{ kind: 'press', id: 'midi:keys/note.1.60', down: false }]],
    ['a note on without velocity', [0x90, 60, 0], [{ kind: 'press', id: 'midi:keys/note.1.60', down: false }]],
    ['a note of channel 16', [0x9f, 0, 1], [{ kind: 'press', id: 'midi:keys/note.16.0', down: true }]],
    ['a program', [0xc2, 5], [{ kind: 'press', id: 'midi:keys/program.3.5', down: true }, { kind: 'press', id: 'midi:keys/program.3.5', down: false }]],
    ['a low controller', [0xb0, 7, 0], [{ kind: 'axis', id: 'midi:keys/cc.1.7', value: -1 }]],
    ['a high controller', [0xb0, 7, 127], [{ kind: 'axis', id: 'midi:keys/cc.1.7', value: 1 }, { kind: 'press', id: 'midi:keys/cc.1.7', down: true }]],
    ['a pitch wheel at rest', [0xe0, 0, 64], [{ kind: 'axis', id: 'midi:keys/bend.1', value: 0 }]],
    ['a pitch wheel at its end', [0xe0, 127, 127], [{ kind: 'axis', id: 'midi:keys/bend.1', value: 1 }]],
    ['a pitch wheel at its other end', [0xe0, 0, 0], [{ kind: 'axis', id: 'midi:keys/bend.1', value: -1 }]],
    ['a clock', [0xf8], []],
    ['a system message', [0xf0, 0x7e, 0xf7], []],
    ['pressure', [0xd0, 64], []],
    ['one cut short', [0x90, 60], []],
    ['a status alone', [0xb0], []],
    ['data without a status', [60, 100], []],
    ['two statuses', [0x90, 0x90, 1], []],
    ['nothing', [], []],
  ])('of %s', (_what, message, inputs) => {
    expect(readMidi(nothingHeld, 'keys', message).inputs).toEqual(inputs);
  });

  it('of a pedal presses once when it passes the middle, and lets go once', () => {
    const presses = readAll([0xb0, 64, 20], [0xb0, 64, 64], [0xb0, 64, 127], [0xb0, 64, 63], [0xb0, 64, 0]).filter(({ kind }) => kind === 'press');
    expect(presses).toEqual([
      { kind: 'press', id: 'midi:keys/cc.1.64', down: true },
      { kind: 'press', id: 'midi:keys/cc.1.64', down: false },
    ]);
  });

  it('of any bytes is read without a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 5 }), (message) => {
        for (const input of readMidi(nothingHeld, 'x', message).inputs) {
          expect(input.id).toMatch(/^midi:x\/[a-z]+\.\d+(\.\d+)?$/);
          if (input.kind === 'axis') expect(Math.abs(input.value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('an encoder', () => {
  it('tells its steps in three ways', () => {
    expect([1, 3, 127, 125].map((value) => stepsOf(value, 'twos-complement'))).toEqual([1, 3, -1, -3]);
    expect([65, 67, 63, 61, 64].map((value) => stepsOf(value, 'binary-offset'))).toEqual([1, 3, -1, -3, 0]);
    expect([1, 3, 65, 67].map((value) => stepsOf(value, 'sign-bit'))).toEqual([1, 3, -1, -3]);
  });

  it('keeps its value on the way through an axis', () => {
    for (let value = 0; value < 128; value += 1) expect(midiValueOf((value / 127) * 2 - 1)).toBe(value);
  });

  it.each([
    ['twos-complement', [1, 1, 2, 127, 127, 126]],
    ['binary-offset', [65, 65, 66, 63, 63, 62]],
    ['sign-bit', [1, 1, 2, 65, 65, 66]],
    [null, [0, 10, 20, 30, 40, 50]],
    [null, [1, 1, 1, 1, 1, 1]],
    [null, [1, 127, 1]],
    [null, [60, 61, 62, 63, 64, 65, 66]],
    [null, []],
  ] as const)('is guessed to be %s', (encoder, values) => {
    expect(guessEncoder(values)).toBe(encoder);
  });
});
