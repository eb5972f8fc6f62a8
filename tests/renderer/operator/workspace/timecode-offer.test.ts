/** When the window offers to count frames as a caption file does. */
import { describe, expect, it } from 'vitest';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { otherTimecode } from '../../../../renderer/operator/workspace/timecode-offer.tsx';

const dropping = { frameRate: '29.97', dropFrame: true } as const;
const file = { kind: 'file', name: 'a.scc', timecode: dropping } as const;

describe('otherTimecode', () => {
  it('is that of a file that counts other frames, or drops numbers where the window does not', () => {
    expect(otherTimecode(file, { rate: frameRates['25'], dropFrame: true })).toBe(dropping);
    expect(otherTimecode(file, { rate: frameRates['29.97'], dropFrame: false })).toBe(dropping);
    expect(otherTimecode(file, { rate: frameRates['29.97'], dropFrame: true })).toBeNull();
  });

  it('takes no notice of a choice to drop numbers at a rate that has none to drop', () => {
    expect(otherTimecode({ ...file, timecode: { frameRate: '25', dropFrame: false } }, { rate: frameRates['25'], dropFrame: true })).toBeNull();
  });

  it('is none of captions that have no timecode', () => {
    const window = { rate: frameRates['25'], dropFrame: false };
    expect(otherTimecode({ kind: 'file', name: 'a.vtt' }, window)).toBeNull();
    expect(otherTimecode({ kind: 'script', name: 'a', text: 'b' }, window)).toBeNull();
    expect(otherTimecode(null, window)).toBeNull();
  });
});
