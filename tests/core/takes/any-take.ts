/** Takes made by hand or at random for the tests. */
import fc from 'fast-check';
import type { Cue, Script } from '../../../core/script/script.ts';
import { emptyLabel, type CueReading, type Take } from '../../../core/takes/take.ts';
import { ms } from '../../../core/units/time.ts';

/** A reading of a cue from `start` to `end`, not doubtful. */
export const reading = (cue: Pick<Cue, 'id' | 'text' | 'pause'>, start: number, end: number): CueReading => ({
  cue: cue.id,
  text: cue.text,
  pause: cue.pause,
  start: ms(start),
  end: ms(end),
  doubtful: false,
});

/** A take of readings, which lasts until the last one ends. */
export const takeOf = (cues: readonly CueReading[], more: Partial<Take> = {}): Take => ({
  ...emptyLabel,
  version: 1,
  measured: 'tap',
  duration: ms(cues.at(-1)?.end ?? 0),
  cues,
  ...more,
});

/** Any take of some of a script's cues, in order. */
export const anyTakeOf = (script: Script): fc.Arbitrary<Take> =>
  fc
    .array(fc.record({ read: fc.boolean(), length: fc.integer({ min: 1, max: 9000 }), gap: fc.integer({ min: 0, max: 3000 }) }), {
      minLength: script.cues.length,
      maxLength: script.cues.length,
    })
    .map((parts) => {
      let now = 0;
      const cues = script.cues.flatMap((cue, index) => {
        const part = parts[index];
        if (part === undefined || !part.read) return [];
        const start = now + part.gap;
        now = start + part.length;
        return [reading(cue, start, now)];
      });
      return takeOf(cues);
    });
