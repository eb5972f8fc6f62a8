import { describe, expect, it } from 'vitest';
import { displayName, framesText, preferredDisplay } from '../../../../renderer/operator/monitor/output-words.ts';
import { presetOf } from '../../../../renderer/operator/monitor/preset-of.ts';
import { fillText, percentText, signedSpeed, speedText } from '../../../../renderer/operator/monitor/slider-words.ts';
import { targetOf } from '../../../../renderer/operator/monitor/target-input.ts';

const display = (id: number, primary: boolean, label = '') => ({ id, label, width: 1920, height: 1080, primary });
const closed = { open: false, display: null, fullScreen: false, framesPerSecond: null, viewport: null };

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
  it('name a display', () => {
    expect(displayName(display(7, false, 'Studio A'))).toBe('Studio A · 1920×1080');
    expect(displayName(display(7, false))).toBe('Display 7 · 1920×1080');
  });
  it('propose the display that is not the operator’s own', () => {
    const [own, other] = [display(1, true), display(2, false)];
    expect(preferredDisplay([own, other], null)).toBe(other);
    expect(preferredDisplay([own, other], 1)).toBe(own);
    expect(preferredDisplay([own], 9)).toBe(own);
    expect(preferredDisplay([], null)).toBeNull();
  });
  it('show frames only when they are measured', () => {
    expect(framesText(null)).toBe('–');
    expect(framesText({ ...closed, framesPerSecond: 60 })).toBe('–');
    expect(framesText({ ...closed, open: true })).toBe('–');
    expect(framesText({ ...closed, open: true, framesPerSecond: 59.94 })).toBe('59.9 fps');
  });
});
