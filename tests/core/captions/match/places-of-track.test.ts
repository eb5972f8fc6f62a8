import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaptersOfTrack } from '../../../../core/captions/sidecar/chapters.ts';
import { placesOfTrack } from '../../../../core/captions/match/places-of-track.ts';
import { storyTracks } from '../../../../core/captions/sidecar/story-tracks.ts';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { captionOf } from '../edit/edits.ts';
import { captionsOf, report, wordsOf } from '../scripts.ts';

const scriptOf = (text: string) => wholeScript(parse(text));

const track = [captionOf('a', 500, 1000, 'The ferry sails.'), captionOf('b', 1000, 1500, '(BELLS)'), captionOf('c', 2000, 3000, 'Rain is on its way.'), captionOf('d', 3000, 4000, 'Bring a coat.')];
const rundown = '# Ferry\nThe ferry sails.\n# Weather\nRain is on its way.\nBring a coat.';

describe('placesOfTrack', () => {
  it('gives each caption its story and paragraph; one without known words goes with the one before', () => {
    expect(placesOfTrack(track, scriptOf(rundown))).toEqual([{ story: 0, paragraph: 1 }, { story: 0, paragraph: 1 }, { story: 1, paragraph: 1 }, { story: 1, paragraph: 2 }]);
  });

  it('gives a caption that says two paragraphs the one that it says more of', () => {
    const [place] = placesOfTrack([captionOf('a', 0, 1000, 'sails. Rain is on its way.')], scriptOf(rundown)) ?? [];
    expect(place).toEqual({ story: 1, paragraph: 1 });
  });

  it('is null for a track of another script, and for no words', () => {
    expect(placesOfTrack([captionOf('a', 0, 1000, 'Something else')], scriptOf(rundown))).toBeNull();
    expect(placesOfTrack([], scriptOf(rundown))).toBeNull();
  });

  it('never goes back, and parts a track into the words of each story', () => {
    const lines = report.split('\n').map((line) => line.replaceAll('...', ''));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 2, maxLength: 6 }), (stories) => {
        const text = stories.map((line, index) => `# Story ${String(index)}\n${line}`).join('\n');
        const made = captionsOf(text, 'bbc');
        const places = placesOfTrack(made, scriptOf(text)) ?? [];
        expect(places).toHaveLength(made.length);
        places.forEach(({ story }, index) => expect(story).toBeGreaterThanOrEqual(places[index - 1]?.story ?? 0));
        storyTracks({ head: {}, track: made }, places, stories.length).forEach((part, story) => {
          expect(wordsOf(part)).toBe(stories[story]);
          expect(part[0]?.start).toBe(0);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('chaptersOfTrack', () => {
  it('begins one at the first caption of each story or paragraph', () => {
    const places = placesOfTrack(track, scriptOf(rundown)) ?? [];
    const shown = (unit: 'stories' | 'paragraphs', slugs: readonly string[]) => chaptersOfTrack(track, places, slugs, unit).map(({ start, end, lines }) => [start, end, ...lines]);
    expect(shown('stories', ['Ferry', ''])).toEqual([[500, 2000, 'Ferry'], [2000, 4000, 'Rain is on its way. Bring a coat.']]);
    expect(shown('paragraphs', ['Ferry', ''])).toEqual([[500, 2000, 'The ferry sails. (BELLS)'], [2000, 3000, 'Rain is on its way.'], [3000, 4000, 'Bring a coat.']]);
    expect(chaptersOfTrack([], [], [], 'stories')).toEqual([]);
  });

  it('is one alone of two that begin together, and lasts as long as the caption that is over last', () => {
    const over = [captionOf('a', 0, 9000, 'The ferry sails.'), captionOf('b', 0, 2000, 'Rain is on its way.'), captionOf('c', 3000, 4000, 'Bring a coat.')];
    const chapters = chaptersOfTrack(over, placesOfTrack(over, scriptOf(rundown)) ?? [], ['', ''], 'paragraphs');
    expect(chapters.map(({ id, start, end, lines }) => [id, start, end, ...lines])).toEqual([['1', 0, 3000, 'Rain is on its way.'], ['2', 3000, 9000, 'Bring a coat.']]);
  });
});

describe('storyTracks', () => {
  const places = [0, 1, 1].map((story) => ({ story, paragraph: 1 }));
  const idsOf = (...ids: readonly string[]): readonly (readonly string[])[] => storyTracks({ head: {}, track: ids.map((id, index) => captionOf(id, index * 1000, index * 1000 + 900, 'x')) }, places, 2).map((part) => part.map(({ id }) => id));

  it('numbers the captions of each story anew, and keeps ids that somebody gave', () => {
    expect(idsOf('1', '2', '2-2')).toEqual([['1'], ['1', '2']]);
    expect(idsOf('intro', '2', 'weather')).toEqual([['intro'], ['2', 'weather']]);
  });
});
