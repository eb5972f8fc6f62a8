import { describe, expect, it } from 'vitest';
import { cutRequested } from '../../../../core/captions/edit/cut-request.ts';
import { parse } from '../../../../core/script/parse.ts';
import { timelineOf } from '../../../../core/show/timeline-of.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { unfolded } from '../../../../renderer/operator/timeline/unfolded.ts';

const rundown = parse('# One\nThe bridge is open.\n# Two\nShares rose today.\n# Three\nIt will snow.\n');
const captions = (cloaked: readonly number[]) =>
  cutRequested({ rundown, profile: newsreader, takes: [], cloaked }, { style: 'bbc', ellipsis: 'strip', frameRate: 25, offset: 0, story: null });

describe('unfolded', () => {
  it('puts each caption at its own words, behind what is cloaked', () => {
    const timeline = timelineOf(rundown, newsreader, { takes: [] }, [1]);
    const shown = unfolded(captions([1]), timeline);
    expect(shown.map(({ lines }) => lines[0])).toEqual(['The bridge is open.', 'It will snow.']);
    expect(shown[0]?.start).toBe(timeline.cues[0]?.start);
    expect(Math.abs((shown[1]?.start ?? 0) - (timeline.cues[2]?.start ?? 0))).toBeLessThanOrEqual(40);
  });
  it('leaves captions as they are where nothing is cloaked', () => {
    const track = captions([]);
    expect(unfolded(track, timelineOf(rundown, newsreader))).toBe(track);
  });
});
