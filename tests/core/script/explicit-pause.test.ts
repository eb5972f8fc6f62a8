/** Every way to write a pause, and the ways that are not one. */
import { describe, expect, it } from 'vitest';
import { explicitPause } from '../../../core/script/explicit-pause.ts';

describe('explicitPause', () => {
  it.each([
    ['pause 2s', 2000],
    ['pause 2 s', 2000],
    ['pause 2', 2000],
    ['pause: 2s', 2000],
    ['pause2s', 2000],
    ['PAUSE 2S', 2000],
    ['pause 800ms', 800],
    ['pause 800 milliseconds', 800],
    ['pause 1 millisecond', 1],
    ['pause 1.5s', 1500],
    ['pause 1,5s', 1500],
    ['pause .5s', 500],
    ['pause 0s', 0],
    ['pause 2 sec', 2000],
    ['pause 2 secs', 2000],
    ['pause 1 second', 1000],
    ['pause 2 seconds', 2000],
    ['pause 1m', 60_000],
    ['pause 2 min', 120_000],
    ['pause 2 minutes', 120_000],
    ['beat', 1000],
    ['Beat', 1000],
    ['pause', 1000],
  ])('%s is %i ms', (content, length) => {
    expect(explicitPause(content)).toBe(length);
  });

  it.each(['pause 2x', 'pause -2s', 'pause two', 'pause 2s please', 'pause 1234567s', 'pause 1.2345s', 'pause 2 s s', 'pause 2..5s'])(
    '%s asks for a pause without a length',
    (content) => {
      expect(explicitPause(content)).toBe('bad');
    },
  );

  it.each(['', 'paused', 'pauses 2s', 'pause-2s', 'offbeat', 'beat 2s', 'TAKE 2', '2s'])('%s is no pause', (content) => {
    expect(explicitPause(content)).toBeNull();
  });
});
