import { describe, expect, it } from 'vitest';
import { closedGap, leastGap, shortestFor, speedOf } from '../../../core/captions/style-measures.ts';
import { captionStyles } from '../../../core/captions/styles.ts';
import { ms } from '../../../core/units/time.ts';

describe('captionStyles', () => {
  it('has the numbers of the guides', () => {
    expect(captionStyles.bbc).toMatchObject({ lineCharacters: 37, lines: 2, readingSpeed: { unit: 'wpm', optimal: 160, maximum: 180 }, shortestPerWord: 300, longest: null });
    expect(captionStyles.netflix).toMatchObject({ lineCharacters: 42, lines: 2, readingSpeed: { unit: 'cps', optimal: 17, maximum: 20 }, shortest: 833, longest: 7000 });
    expect(captionStyles.fcc).toMatchObject({ lineCharacters: 32, lines: 2, maximumLines: 4, shortest: 1330, longest: 6000, only608: true });
    expect(captionStyles.ard).toMatchObject({ lineCharacters: 37, lines: 2, readingSpeed: { unit: 'cps', optimal: 13, maximum: 15 }, shortest: 1000, longest: null });
  });

  it('names each style by its key', () => {
    for (const [name, style] of Object.entries(captionStyles)) expect(style.name).toBe(name);
  });
});

describe('measures of a style', () => {
  it.each([
    ['netflix', 24, 83, 500],
    ['netflix', 50, 40, 500],
    ['bbc', 25, 0, 1000],
    ['ard', 25, 40, null],
    ['fcc', 29.97, 0, null],
  ] as const)('turns the gaps of %s at %d frames a second into %d and %d ms', (name, frameRate, least, closed) => {
    expect(leastGap(captionStyles[name], frameRate)).toBe(least);
    expect(closedGap(captionStyles[name], frameRate)).toBe(closed);
  });

  it('takes the shortest time from the words for the BBC, from the style elsewhere', () => {
    const lines = ['one two', 'three four'];
    expect(shortestFor(lines, captionStyles.bbc)).toBe(1200);
    expect(shortestFor(lines, captionStyles.netflix)).toBe(833);
  });

  it('measures reading speed in the unit of the style', () => {
    const lines = ['one two', 'three four'];
    expect(speedOf(lines, ms(2000), captionStyles.bbc)).toBe(120);
    expect(speedOf(lines, ms(2000), captionStyles.netflix)).toBe(8.5);
  });
});
