import { describe, expect, it } from 'vitest';
import { colourPresets } from '../../../core/prompter/colour-presets.ts';
import { contrast, isLight, leastContrast, luminance } from '../../../core/prompter/contrast.ts';

describe('contrast', () => {
  it('is what WCAG gives', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 4);
  });

  it('tells light backgrounds from dark ones', () => {
    expect(['#ffffff', '#fbf3dc', '#808080', '#000000', '#0a2472'].map(isLight)).toEqual([true, true, true, false, false]);
  });

  it.each(colourPresets)('$name is read from a distance, and its marker is seen', ({ textColour, backgroundColour, markerColour }) => {
    expect(contrast(textColour, backgroundColour)).toBeGreaterThanOrEqual(leastContrast);
    expect(contrast(markerColour, backgroundColour)).toBeGreaterThanOrEqual(3);
  });
});
