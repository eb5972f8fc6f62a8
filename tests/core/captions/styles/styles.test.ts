import { describe, expect, it } from 'vitest';
import { closedGap, leastGap, shortestFor, speedOf } from '../../../../core/captions/styles/style-measures.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { timeCaptions } from '../../../../core/captions/cut/time-captions.ts';
import { styleForText } from '../../../../core/captions/styles/writing.ts';
import { ms } from '../../../../core/units/time.ts';

describe('captionStyles', () => {
  it('has the numbers of the guides', () => {
    expect(captionStyles.bbc).toMatchObject({ lineCharacters: 37, lines: 2, readingSpeed: { unit: 'wpm', optimal: 160, maximum: 180 }, shortestPerWord: 300, longest: null });
    expect(captionStyles.netflix).toMatchObject({ lineCharacters: 42, lines: 2, readingSpeed: { unit: 'cps', optimal: 17, maximum: 20 }, shortest: 833, longest: 7000 });
    expect(captionStyles.fcc).toMatchObject({ lineCharacters: 32, lines: 2, maximumLines: 4, shortest: 1330, longest: 6000, only608: true });
    expect(captionStyles.ard).toMatchObject({ lineCharacters: 37, lines: 2, readingSpeed: { unit: 'cps', optimal: 13, maximum: 15 }, shortest: 1000, longest: null });
  });

  it('has the reading speeds of Netflix for other writings, a wide character counted as two', () => {
    expect(captionStyles.netflix.wideReadingSpeed).toMatchObject({ chinese: { maximum: 18 }, japanese: { maximum: 8 }, korean: { maximum: 24 } });
    expect(styleForText(captionStyles.netflix, '船が出ました').readingSpeed.maximum).toBe(8);
    expect(styleForText(captionStyles.netflix, 'The boat left.').readingSpeed.maximum).toBe(20);
    expect(styleForText(captionStyles.netflix, '渡輪已離港').readingSpeed.maximum).not.toBe(20);
    // A wide space or an emoji is in every script.
    expect(styleForText(captionStyles.netflix, 'The boat\u3000left 🚢').readingSpeed.maximum).toBe(20);
    expect(styleForText(captionStyles.ard, '船が出ました').readingSpeed.maximum).toBe(15);
  });

  it('lets a caption stay half a second after its words at Netflix, a second elsewhere', () => {
    const spoken = [{ lines: ['A short word or two for the reader of this'], speaker: null, paragraph: 1, start: 0, end: 1000 }];
    expect(timeCaptions(spoken, captionStyles.netflix, 24, ms(0))[0]?.end).toBe(1500);
    expect(timeCaptions(spoken, captionStyles.ard, 25, ms(0))[0]?.end).toBe(2000);
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
