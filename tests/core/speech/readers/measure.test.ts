import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../../core/speech/readers/measure.ts';
import { ask } from './ask.ts';

describe('readMeasure', () => {
  it.each([
    ['10%', 0, 'ten percent', 1],
    ['10-15%', 0, 'ten to fifteen percent', 1],
    ['10 %', 0, 'ten percent', 2],
    ['1 km', 0, 'one kilometer', 2],
    ['5-km', 0, 'five kilometers', 1],
    ['100km/h', 0, 'one hundred kilometers per hour', 1],
    ['1 sq mi', 0, 'one square mile', 3],
    ['2 cu ft', 0, 'two cubic feet', 3],
    ['5 sq. miles', 0, 'five square', 2],
    ['-3°C', 0, 'minus three degrees celsius', 1],
    ['20 °C', 0, 'twenty degrees celsius', 2],
    ['5 MW', 0, 'five megawatts', 2],
    ['5 kwh', 0, 'five kilowatt hours', 2],
    ['20m people', 0, 'twenty million', 1],
    ['20m away', 0, 'twenty meters', 1],
    ['5k runners', 0, 'five thousand', 1],
    ['3bn', 0, 'three billion', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readMeasure, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['10', 0],
    ['5G', 0],
    ['5 t', 0],
    ['5 of', 0],
    ['5x', 0],
    ['ten%', 0],
    ['1..2%', 0],
    ['½', 0],
    ['5k run', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readMeasure, text, at)).toBeNull();
  });

  it.each([
    ['5 mw', 0, 'five megawatts', 2],
  ])('reads "%s" at %i of copy in capitals as "%s"', (text, at, heard, used) => {
    expect(ask(readMeasure, text, at, true)).toEqual([heard, used]);
  });
});
