import { describe, expect, it } from 'vitest';
import { defaultPicture, type Picture } from '../../../core/show/picture.ts';
import { prompterStyle } from '../../../renderer/prompter-view/prompter-style.ts';

const picture: Picture = { ...defaultPicture, typeSize: 96, lineHeight: 1.25, margin: 0.1, markerAt: 0.35 };

describe('prompterStyle', () => {
  it('takes the picture as told on 1080 rows', () => {
    expect(prompterStyle(picture, { width: 1920, height: 1080 })).toEqual({ typeSize: 96, rowHeight: 120, gap: 48, margin: 192, markerY: 378, room: 27 });
  });

  it('agrees on displays of other sizes', () => {
    expect(prompterStyle(picture, { width: 1280, height: 720 })).toEqual({ typeSize: 64, rowHeight: 80, gap: 32, margin: 128, markerY: 252, room: 27 });
    expect(prompterStyle(picture, { width: 3840, height: 2160 })).toEqual({ typeSize: 192, rowHeight: 240, gap: 96, margin: 384, markerY: 756, room: 27 });
  });

  it('follows the width of an upright display', () => {
    expect(prompterStyle(picture, { width: 1080, height: 1920 })).toMatchObject({ typeSize: 96, rowHeight: 120, markerY: 672 });
  });

  it('keeps rows, gaps and marker on whole px at any size', () => {
    const style = prompterStyle({ ...picture, typeSize: 71, lineHeight: 1.33 }, { width: 1366, height: 767 });
    for (const length of [style.rowHeight, style.gap, style.margin, style.markerY]) expect(Number.isInteger(length)).toBe(true);
  });

  it('never has rows of no height', () => {
    expect(prompterStyle(picture, { width: 1, height: 1 }).rowHeight).toBe(1);
  });
});
