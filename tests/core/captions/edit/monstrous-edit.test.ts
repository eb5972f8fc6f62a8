/** A caption that is made to break editors is edited all the same, and none of it is lost. */
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const many = 20_000;

const lettersOf = (track: Track): number => track.flatMap(({ lines }) => lines).join('').replaceAll(/[^b]/g, '').length;

describe('a caption of very many lines', () => {
  it('is joined and split, and may be asked to be mended', () => {
    const lines = Array.from({ length: many }, () => 'b');
    const two: Track = [0, 20_000].map((start) => ({ id: String(start), start: ms(start), end: ms(start + 9000), lines, speaker: null }));
    const edits: readonly CaptionEdit[] = [{ kind: 'join', at: 0 }, { kind: 'split-at-time', at: 0, time: 7000 }];
    for (const edit of edits) {
      const edited = applyEdit(two, edit);
      expect(edited.ok && lettersOf(edited.value)).toBe(2 * many);
    }
    expect(applyEdit(two, { kind: 'fix', at: 0, style: 'bbc', frameRate: 25, instructions: [] })).toMatchObject({ error: { code: 'nothing-to-fix' } });
  });
});
