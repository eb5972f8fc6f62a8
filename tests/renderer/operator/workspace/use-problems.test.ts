/** What is known of the captions' problems while they are checked. */
import { describe, expect, it } from 'vitest';
import { checkTrack } from '../../../../core/captions/check/check.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { problemsOf } from '../../../../renderer/operator/workspace/use-problems.ts';
import { captionOf } from '../../../core/captions/edit/edits.ts';

describe('problemsOf', () => {
  it('gives them in order and by caption', () => {
    const track = [captionOf('1', 0, 2000, 'Good evening.'), captionOf('1', 2000, 4000, 'Good  night.')];
    const all = checkTrack(track, captionStyles.bbc, 25);
    expect(problemsOf(track, all)).toEqual({ all, by: new Map([[1, all]]), at: [1], unknown: false });
  });

  it('knows nothing after no captions: those of the file that is opened next are not called good before they are checked', () => {
    expect(problemsOf([], []).unknown).toBe(true);
  });
});
