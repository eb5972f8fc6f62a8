/** Whether captions are early over the sound of a take. */
import { describe, expect, it } from 'vitest';
import type { CaptionSheet } from '../../../../core/captions/edit/caption-sheet.ts';
import { ms } from '../../../../core/units/time.ts';
import { silenceBefore } from '../../../../renderer/operator/workspace/take-silence.tsx';
import { captionOf } from '../../../core/captions/edit/edits.ts';

const track = [captionOf('1', 0, 1000, 'one'), captionOf('2', 1000, 2000, 'two')];
const moved = track.map((caption) => ({ ...caption, start: ms(caption.start + 2400), end: ms(caption.end + 2400) }));
const ofFile: CaptionSheet = { source: { kind: 'file', name: 'old.srt' }, head: {}, track, differing: [] };

describe('the silence before a take’s first word', () => {
  it('is what captions of the script are early by, until they are moved', () => {
    expect(silenceBefore({ sheet: null, track }, ms(2400))).toBe(2400);
    expect(silenceBefore({ sheet: null, track: moved }, ms(2400))).toBeNull();
  });

  it('is nothing to captions of a file, which have times of their own', () => {
    expect(silenceBefore({ sheet: ofFile, track }, ms(2400))).toBeNull();
  });

  it('is none without a take, without silence, or without captions', () => {
    expect([silenceBefore({ sheet: null, track }, null), silenceBefore({ sheet: null, track }, ms(0)), silenceBefore({ sheet: null, track: [] }, ms(2400))]).toEqual([null, null, null]);
  });
});
