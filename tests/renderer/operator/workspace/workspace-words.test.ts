/** What the workspace shows and says. */
import { describe, expect, it } from 'vitest';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { ms } from '../../../../core/units/time.ts';
import { filesWords, reportWords } from '../../../../renderer/operator/sidecar-dialog/sidecar-words.ts';
import { firstWishes, unready, wishesFor, withStories } from '../../../../renderer/operator/sidecar-dialog/wishes.ts';
import { callFor, openedOf } from '../../../../renderer/operator/use-file-drop.ts';
import { captionAt, captionBegunBy } from '../../../../renderer/operator/workspace/caption-at.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { isDone } from '../../../../renderer/operator/workspace/use-draft.ts';
import { indexOfBegun } from '../../../../renderer/operator/workspace/use-deeds.ts';
import { splitsBefore, wordAtCursor } from '../../../../renderer/operator/workspace/list/word-at-cursor.ts';
import { speedBar } from '../../../../renderer/operator/workspace/speed-bar.ts';
import { heldTrack } from '../../../../renderer/operator/workspace/stage/drawn-captions.ts';
import { captionOf } from '../../../core/captions/edit/edits.ts';

const track = [captionOf('1', 1000, 2000, 'one'), captionOf('2', 2000, 3000, 'two'), captionOf('3', 5000, 6000, 'three')];

describe('a caption at a time', () => {
  it.each([[0, -1, -1], [1000, 0, 0], [1999, 0, 0], [2000, 1, 1], [3000, -1, 1], [5500, 2, 2], [9000, -1, 2]])('at %d ms is shown: %d, has begun: %d', (time, shown, begun) => {
    expect([captionAt(track, ms(time)), captionBegunBy(track, ms(time))]).toEqual([shown, begun]);
  });
});

describe('a caption at a time, of several', () => {
  const over = [captionOf('1', 0, 9000, 'long'), captionOf('2', 1000, 2000, 'inside'), captionOf('3', 1000, 3000, 'with it'), captionOf('4', 10_000, 11_000, 'later')];
  it.each([[0, 0], [1000, 2], [2500, 2], [3000, 0], [8999, 0], [9000, -1], [10_000, 3]])('at %d ms is the one that began last and is still shown: %d', (time, shown) => {
    expect(captionAt(over, ms(time))).toBe(shown);
  });
});

describe('a speed bar', () => {
  it.each([
    [1000, 'comfortable', 0.8],
    [889, 'fast', 0.9],
    [700, 'too-fast', 1],
  ])('of 16 characters in %d ms is %s', (length, state, fill) => {
    const bar = speedBar(captionOf('1', 0, length, 'sixteen letters.'), captionStyles.netflix);
    expect(bar.state).toBe(state);
    expect(bar.fill).toBeCloseTo(fill, 2);
  });

  it('counts words where the style does', () => {
    expect(speedBar(captionOf('1', 0, 1000, 'one two three'), captionStyles.bbc).words).toBe('180 wpm');
  });
});

describe('the cursor', () => {
  it.each([[0, 0], [2, 0], [3, 1], [4, 1], [6, 1], [7, 2], [8, 2], [12, 2], [13, 3]])('at %d of “one two\\nthree” has %d words before it', (cursor, words) => {
    expect(wordAtCursor('one two\nthree', cursor)).toBe(words);
  });

  it.each([[0, false], [1, true], [2, true], [3, false]])('splits before word %d: %s', (word, splits) => {
    expect(splitsBefore('one two\nthree', word)).toBe(splits);
  });
});

describe('what a format shows', () => {
  it('is what it holds of the captions', () => {
    const [caption] = heldTrack({ track: [captionOf('1', 1000, 4000, 'Ω and a line that is longer than thirty-two')], look: 'scc', frameRate: frameRates['29.97'], dropFrame: true });
    expect(caption?.lines.every((line) => line.length <= 32)).toBe(true);
    expect(heldTrack({ track, look: 'vtt', frameRate: frameRates['25'], dropFrame: false })).toBe(track);
    expect(heldTrack({ track, look: 'srt', frameRate: frameRates['25'], dropFrame: false }).map(({ lines }) => lines)).toEqual([['one'], ['two'], ['three']]);
  });
});

describe('a dropped file', () => {
  it.each([
    ['Clip.WEBM', 'media.open-dropped'],
    ['old.srt', 'sheet.open-track-dropped'],
    ['script.txt', 'file.open-dropped'],
    ['webm', 'file.open-dropped'],
  ])('%s is for %s', (name, call) => {
    expect(callFor(name)).toBe(call);
  });
});

describe('a text that was typed', () => {
  it('is for the caption that it was begun in, and for no other that has its id', () => {
    const [one, two, three] = track as [Caption, Caption, Caption];
    expect(indexOfBegun([one, captionOf('1-2', 1500, 2000, 'half'), two, three], two)).toBe(2);
    expect(indexOfBegun([captionOf('1', 0, 1, 'of another file')], one)).toBe(1);
    expect(indexOfBegun([], one)).toBe(0);
  });

  it('is done with where its words are there', () => {
    const caption = captionOf('1', 0, 1000, 'The old/bridge');
    expect(isDone({ id: '1', text: ' The  old bridge\n' }, caption)).toBe(true);
    expect(isDone({ id: '1', text: 'The older bridge' }, caption)).toBe(false);
  });
});

describe('dropped files', () => {
  it('are a video and its captions, one of each kind', () => {
    const files = ['a.webm', 'b.webm', 'a.srt', 'a.txt'].map((name) => ({ name }));
    expect(Object.fromEntries([...openedOf(files)].map(([call, { name }]) => [call, name]))).toEqual({ 'media.open-dropped': 'a.webm', 'sheet.open-track-dropped': 'a.srt', 'file.open-dropped': 'a.txt' });
    expect(openedOf([]).size).toBe(0);
  });
});

describe('the export', () => {
  it('names the files that it will write', () => {
    expect(filesWords({ files: [] })).toBe('');
    expect(filesWords({ files: ['clip.en-GB.vtt'] })).toBe('clip.en-GB.vtt');
    expect(filesWords({ files: ['a.vtt', 'a.srt'] })).toBe('a.vtt and 1 more file');
    expect(filesWords({ files: ['a.vtt', 'a.srt', 'b.vtt'] })).toBe('a.vtt and 2 more files');
  });

  it('is in the language of the captions, until another is typed', () => {
    const said = { head: { language: 'de' } };
    expect([wishesFor(firstWishes, null, 1).language, wishesFor(firstWishes, said, 1).language, wishesFor(firstWishes, { head: { language: 'English!' } }, 1).language]).toEqual(['en-GB', 'de', 'en-GB']);
    expect(wishesFor({ ...firstWishes, language: 'fr' }, said, 1).language).toBe('fr');
  });

  it('says what is missing', () => {
    const ready = wishesFor(firstWishes, null, 1);
    expect([ready, { ...ready, pattern: ' ' }, { ...ready, language: '!' }, { ...ready, formats: [] }].map(unready)).toEqual([null, 'Give the files a name.', 'Give a language tag, such as en-GB.', 'Choose a format, or chapters.']);
    expect(unready({ ...ready, formats: [], chapters: 'stories' })).toBeNull();
  });

  it('is one file again where there is one story', () => {
    const kept = { ...firstWishes, ...withStories(true) };
    expect(wishesFor(kept, null, 2)).toMatchObject({ stories: true, pattern: '{n} {story}.{lang}' });
    expect(wishesFor(kept, null, 1)).toMatchObject({ stories: false, pattern: '{name}.{lang}' });
  });

  it('says what was written and what was not', () => {
    expect(reportWords({ folder: '/out', written: ['a'], failed: [], cancelled: false })).toBe('Wrote 1 file to /out.');
    expect(reportWords({ folder: '/out', written: ['a', 'b'], failed: [{ file: 'c', message: 'The disk is full.' }], cancelled: true })).toBe(
      'Wrote 2 files to /out. 1 file could not be written: c: The disk is full. Stopped before the rest.',
    );
  });
});
