import { describe, expect, it } from 'vitest';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import {  } from '../../../../core/timeline/cue-time.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { storyNote, storySlug, storyState } from '../../../../renderer/operator/rundown/story-words.ts';
import { storyOfCue, storyRanges } from '../../../../renderer/operator/story-ranges.ts';

const rangesOf = (text: string) => {
  const rundown = parse(text);
  return storyRanges(rundown, timeline(wholeScript(rundown), newsreader));
};

describe('the stories of a rundown', () => {
  const ranges = rangesOf('# One\nANNA: A... b.\n# Two\n# Three\nBEN: C.\nANNA: D.');

  it('share the cues among them', () => {
    expect(ranges.map(({ firstCue, endCue }) => [firstCue, endCue])).toEqual([[0, 2], [2, 2], [2, 4]]);
    expect([0, 1, 2, 3, 4].map((cue) => storyOfCue(ranges, cue))).toEqual([0, 0, 2, 2, -1]);
  });
  it('begin where the one before ends, and last as long as the show', () => {
    const text = '# One\nA... b.\n# Two\nC.';
    const rundown = parse(text);
    const whole = timeline(wholeScript(rundown), newsreader);
    const [first, second] = storyRanges(rundown, whole);
    expect(second?.start).toBe(first?.readTime);
    expect((first?.readTime ?? 0) + (second?.readTime ?? 0)).toBe(whole.duration);
  });
  it('say how many cues and who reads', () => {
    expect(ranges.map(storyNote)).toEqual(['2 cues · ANNA', 'nothing to read', '2 cues · BEN · ANNA']);
    expect(rangesOf('One.').map(storyNote)).toEqual(['1 cue']);
  });
  it('are done, on or next', () => {
    expect(ranges.map((range) => storyState(range, 1))).toEqual(['done', 'on', 'next']);
  });
  it('are called after the file when they have no slug', () => {
    expect(rangesOf('One.').map((range) => storySlug(range, 'news.txt'))).toEqual(['news']);
    expect(rangesOf('One.').map((range) => storySlug(range, 'six o.clock'))).toEqual(['six o']);
    expect(rangesOf('One.').map((range) => storySlug(range, '.notes'))).toEqual(['.notes']);
    expect(ranges.map((range) => storySlug(range, 'news.txt'))).toEqual(['One', 'Two', 'Three']);
  });
});
