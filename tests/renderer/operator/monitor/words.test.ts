import { describe, expect, it } from 'vitest';
import type { DisplayInfo, OutputStatus } from '../../../../core/ipc/contract.ts';
import { displayChoices, displayName, dotOf, framesText, previewed, whereText } from '../../../../renderer/operator/monitor/output-words.ts';
import { presetOf } from '../../../../renderer/operator/monitor/preset-of.ts';
import { fillText, percentText, signedSpeed, speedText } from '../../../../renderer/operator/monitor/slider-words.ts';
import { targetOf } from '../../../../renderer/operator/monitor/target-input.ts';

const look = { mirror: false, flip: false, turn: 0, scale: 1 } as const;
const display = (number: number, label = `Display ${number}`): DisplayInfo => ({ id: number * 10, number, label, width: 1920, height: 1080, primary: number === 1, operator: number === 1 });
const closed: OutputStatus = { id: 1, name: 'Prompter', open: false, display: null, missing: null, fullScreen: true, framesPerSecond: null, viewport: null, look };
const open: OutputStatus = { ...closed, open: true, display: display(2, 'Studio A') };

describe('the sliders', () => {
  it('say their values', () => {
    expect(speedText(1.04)).toBe('1.04×');
    expect(speedText(-0.5)).toBe('−0.50×');
    expect(percentText(0.35)).toBe('35 %');
  });
  it('keep the direction of the roll', () => {
    expect(signedSpeed(1.5, -1)).toBe(-1.5);
    expect(signedSpeed(1.5, 1)).toBe(1.5);
  });
  it('fill no further than their ends', () => {
    expect(fillText(1, 0, 2)).toBe('50.0%');
    expect(fillText(5, 0, 2)).toBe('100.0%');
    expect(fillText(-5, 0, 2)).toBe('0.0%');
  });
});

describe('the target', () => {
  it('is read as a length', () => {
    expect(targetOf('1:30')).toEqual({ valid: true, target: 90_000 });
    expect(targetOf(' ')).toEqual({ valid: true, target: null });
  });
  it('is refused when it is none', () => {
    for (const typed of ['1:75', 'soon', '0', '30:00:00']) expect(targetOf(typed)).toEqual({ valid: false, target: null });
  });
});

describe('the reader', () => {
  it('is a preset or a profile of one’s own', () => {
    expect(presetOf({ rate: 1, pauseScale: 1 })).toBe('newsreader');
    expect(presetOf({ rate: 1.18, pauseScale: 1 })).toBe('audiobook');
    expect(presetOf({ rate: 1.18, pauseScale: 2 })).toBeNull();
  });
});

describe('the outputs', () => {
  it('name a display by the number that is shown on it', () => {
    expect(displayName(display(2, 'Studio A'))).toBe('2 · Studio A · 1920×1080');
    expect(displayName(display(2))).toBe('2 · 1920×1080');
    expect(displayChoices([display(1), display(2)])).toEqual([
      { id: 10, label: '1 · 1920×1080 (this window)' },
      { id: 20, label: '2 · 1920×1080' },
    ]);
  });
  it('say where they are, and what they wait for', () => {
    expect([closed, open].map(whereText)).toEqual(['not open', 'Display 2 · 1920×1080']);
    expect(whereText({ ...open, fullScreen: false })).toBe('window on display 2 · 1920×1080');
    expect(whereText({ ...open, missing: 'Studio B' })).toBe('waits for Studio B');
    expect(whereText({ ...open, missing: '' })).toBe('waits for its display');
    expect([closed, open, { ...open, missing: '' }].map(dotOf)).toEqual(['off', 'on', 'waiting']);
  });
  it('are shown in the preview as chosen, else the first that is open, else the first', () => {
    const two = { ...open, id: 2 };
    expect(previewed([closed, two], null)).toBe(two);
    expect(previewed([closed, two], 1)).toBe(closed);
    expect(previewed([closed], 9)).toBe(closed);
    expect(previewed([], null)).toBeNull();
  });
  it('show frames only when they are measured', () => {
    expect([{ ...closed, framesPerSecond: 60 }, open, { ...open, framesPerSecond: 59.94 }].map(framesText)).toEqual(['–', '–', '59.9 fps']);
  });
});
