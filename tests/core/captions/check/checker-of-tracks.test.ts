/** Checks of one track after another: each is found out as if it were the first, in steps or at once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkByRules, checkerOfTracks, type CheckRules } from '../../../../core/captions/check/check.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const rules: CheckRules = { style: captionStyles.netflix, frameRate: 25, instructions: ['[TURN TO ANNA]'] };

const words = ['The old bridge will close for the', 'winter.  ', 'Turn to Anna', 'この橋は冬の間ずっと閉鎖されることになりました', '大桥将在整个冬天关闭因为工程师们还没有完工呢', '', '- No.'];

/** Captions that come again and again in other tracks. */
const pool: readonly Caption[] = words.flatMap((line, index) => [0, 1].map((second) => ({ id: `${String(index)}.${String(second)}`, start: ms(index * 900), end: ms(index * 900 + 800 + second * 300), lines: second === 0 ? [line] : [line, 'and more'], speaker: null })));

const anyTracks = fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 40 }), { minLength: 1, maxLength: 6 });

describe('checkerOfTracks', () => {
  it('finds in every track what a check of it alone finds, by the limits of the script it is written in', () => {
    fc.assert(
      fc.property(anyTracks, (tracks) => {
        const check = checkerOfTracks(rules);
        for (const track of tracks) expect(check.now(track)).toEqual(checkByRules(track, rules));
      }),
    );
  });

  it('yields a share that grows and never goes over the whole', () => {
    const track: Track = Array.from({ length: 100 }, (_, index) => ({ id: String(index), start: ms(index * 1000), end: ms(index * 1000 + 900), lines: ['Yes.'], speaker: null }));
    const shares = [...checkerOfTracks(rules).steps(track)];
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});
