/** Which caption is selected while the video plays. */
import { describe, expect, it } from 'vitest';
import { followed } from '../../../../renderer/operator/workspace/use-selection.ts';

describe('the selection while the video plays', () => {
  it('goes where the video is, and stays between captions', () => {
    expect([followed(0, 3, -1), followed(3, -1, -1), followed(5, 2, -1)]).toEqual([3, 3, 2]);
  });

  it('waits for a tap until the video has come to the caption by itself', () => {
    expect([followed(4, 3, 4), followed(4, -1, 4), followed(4, 4, 4), followed(4, 5, 4)]).toEqual([4, 4, 4, 5]);
  });
});
