/** What brackets mean is the house's choice. */
import { describe, expect, it } from 'vitest';
import { defaultHouseStyle, type HouseStyle } from '../../../core/script/house-style.ts';
import { parse } from '../../../core/script/parse.ts';
import { outline, prints } from './outline.ts';

const inStyle = (source: string, style: Partial<HouseStyle>): readonly string[] => {
  const rundown = parse(source, { ...defaultHouseStyle, ...style });
  expect(prints(rundown, source)).toBe(true);
  return outline(rundown);
};

const source = 'He (the mayor) left {quietly} <now> (KOON-uh).';

describe('house style', () => {
  it('is that of the format by default', () => {
    expect(outline(parse(source))).toEqual([
      'paragraph | He left.',
      'instruction | the mayor',
      'instruction | quietly',
      'instruction | now',
      'instruction | KOON-uh',
    ]);
  });

  it('can read brackets aloud', () => {
    expect(inStyle(source, { round: 'read', curly: 'read', angle: 'read' })).toEqual(['paragraph | He (the mayor) left {quietly} <now> (KOON-uh).']);
  });

  it('can make a bracket a pronouncer whatever it looks like', () => {
    expect(inStyle('Kuhn (coon) won.', { round: 'pronouncer' })).toEqual(['paragraph | Kuhn won.', 'pronouncer | coon']);
  });

  it('knows pauses and instructions inside brackets that are read', () => {
    expect(inStyle('He (well [pause 1s] maybe [x]) left.', { round: 'read' })).toEqual(['explicit 1000 ms | He (well', 'paragraph | maybe) left.', 'instruction | x']);
  });

  it('does not miss a partner of brackets that are read', () => {
    expect(inStyle('He :) left (', { round: 'read' })).toEqual(['paragraph | He :) left (']);
  });

  it('can put caption-only text in another bracket', () => {
    const style: Partial<HouseStyle> = { captionOnly: { bracket: 'curly', prefix: 'caption:' } };
    expect(inStyle('Hi {CAPTION: cheers} all <cc: x>.', style)).toEqual(['paragraph | Hi all.', 'caption-only | cheers', 'instruction | cc: x']);
  });

  it('finds caption-only text in a bracket that is read otherwise', () => {
    expect(inStyle('Hi <all> <cc: x>', { angle: 'read' })).toEqual(['paragraph | Hi <all>', 'caption-only | x']);
  });
});
