import { describe, expect, it } from 'vitest';
import { checkTrack } from '../../../../core/captions/check/check.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { ms } from '../../../../core/units/time.ts';
import { captionsOf, frameRates, report, scriptOf, styleNames, wordsOf } from '../scripts.ts';

/** At the BBC a caption's shortest time is 0.3 s a word: another reading speed. */
const readingSpeed = new Set(['too-fast', 'fast', 'too-short']);

const texts = (text: string): readonly string[] =>
  captionsOf(text, 'netflix').map((caption) => caption.lines.join('|'));

describe('a news report', () => {
  it.each(styleNames)('gives captions in %s whose only problems are of reading speed', (name) => {
    const track = captionsOf(report, name);
    const problems = checkTrack(track, captionStyles[name], frameRates[name]);
    expect(track.length).toBeGreaterThan(20);
    expect(problems.filter((problem) => !readingSpeed.has(problem.code))).toEqual([]);
  });

  it.each(styleNames)('does so in %s with the dots kept', (name) => {
    const track = captionsOf(report, name, { ellipsis: 'keep' });
    const problems = checkTrack(track, captionStyles[name], frameRates[name]);
    expect(problems.filter((problem) => !readingSpeed.has(problem.code))).toEqual([]);
  });

  it('holds every word of every cue once and in order', () => {
    const meant = scriptOf(report).cues.map((cue) => cue.text).join(' ');
    for (const name of styleNames) expect(wordsOf(captionsOf(report, name))).toBe(meant);
  });
});

describe('cutting', () => {
  it('gives no captions for a script without cues', () => {
    expect(captionsOf('', 'bbc')).toEqual([]);
    expect(captionsOf('[TAKE PKG]\n\n<cc: applause>', 'bbc')).toEqual([]);
  });

  it('joins a short cue to its neighbour over an ellipsis', () => {
    expect(texts('Well,... it rained.')).toEqual(['Well, it rained.']);
  });

  it('splits a long cue and shares its time by what is spoken', () => {
    const track = captionsOf('The committee that looks after the old town and its many small bridges will meet again before the end of the summer', 'netflix');
    expect(track.length).toBe(2);
    const [first, second] = track;
    const lettersFirst = (first?.lines.join(' ') ?? '').length;
    const lettersSecond = (second?.lines.join(' ') ?? '').length;
    const share = ((second?.start ?? 0) - (first?.start ?? 0)) / 6200;
    expect(Math.abs(share - lettersFirst / (lettersFirst + lettersSecond))).toBeLessThan(0.1);
  });

  it('begins a caption where the speaker changes', () => {
    const track = captionsOf('ANNA: Yes.\nBEN: No.', 'bbc');
    expect(track.map((caption) => [caption.speaker, caption.lines])).toEqual([
      ['ANNA', ['Yes.']],
      ['BEN', ['No.']],
    ]);
  });

  it('keeps one caption going where the same speaker is named again', () => {
    expect(captionsOf('ANNA: Yes.\nANNA: No.', 'fcc').length).toBe(1);
  });

  it('ends a caption at a pause of a second', () => {
    expect(texts('It rained. [pause 1s] Then it snowed.')).toEqual(['It rained.', 'Then it snowed.']);
  });

  it('adds the offset to every time and leaves out what lies before 0', () => {
    const plain = captionsOf(report, 'bbc');
    const later = captionsOf(report, 'bbc', { offset: ms(3_600_000) });
    expect(later.map((caption) => caption.start - 3_600_000)).toEqual(plain.map((caption) => caption.start));
    const earlier = captionsOf(report, 'bbc', { offset: ms(-20_000) });
    expect(earlier.length).toBeLessThan(plain.length);
    expect(earlier[0]?.start).toBeGreaterThanOrEqual(0);
    expect(earlier.at(-1)?.lines).toEqual(plain.at(-1)?.lines);
  });

  it('shows a short caption longer where there is room', () => {
    const [caption] = captionsOf('Yes. [pause 3s] The committee will meet again.', 'fcc');
    expect((caption?.end ?? 0) - (caption?.start ?? 0)).toBeGreaterThanOrEqual(1330);
  });

  it('begins a short caption in the silence before it where there is none after it', () => {
    const track = captionsOf('ANNA: The committee will meet again in the old town hall. [pause 2s]\nBEN: No.\nANNA: It will be cold there, and the roof is open to the wind and the rain.', 'fcc');
    const [, short, after] = track;
    expect(short?.lines).toEqual(['No.']);
    expect((short?.end ?? 0) - (short?.start ?? 0)).toBeGreaterThan(900);
    expect(short?.end).toBe(after?.start);
  });

  it('never shows a caption longer than the style lets it stay', () => {
    const track = captionsOf(report, 'netflix', {}, { rate: 4, pauseScale: 4 });
    for (const caption of track) expect(caption.end - caption.start).toBeLessThanOrEqual(7000);
  });
});

describe('what is not read', () => {
  it('never shows instructions or pronouncers', () => {
    const track = captionsOf('[TAKE PKG] The mayor, Teresa Oduya (oh-DOO-yah), {SMILE} spoke.', 'bbc');
    expect(wordsOf(track)).not.toMatch(/TAKE|DOO|SMILE/);
    expect(wordsOf(track)).toContain('Teresa Oduya');
  });

  it('shows caption-only text with the cue that it hangs on', () => {
    expect(texts('The mayor bowed. <cc: applause>')).toEqual(['The mayor bowed. [applause]']);
    expect(texts('<cc: ♪ soft music ♪> Good evening.')).toEqual(['♪ soft music ♪ Good evening.']);
  });

  it('shows caption-only text before the first cue with the nearest one', () => {
    expect(wordsOf(captionsOf('<cc: music>\nGood evening from the harbour.', 'netflix'))).toBe('[music] Good evening from the harbour.');
  });
});

describe('dots', () => {
  const text = 'We waited... and then it came,... at last.';
  it('are stripped: the comma stays', () => {
    expect(wordsOf(captionsOf(text, 'netflix'))).toBe('We waited and then it came, at last.');
  });

  it('are kept in place of the comma', () => {
    expect(wordsOf(captionsOf(text, 'netflix', { ellipsis: 'keep' }))).toBe('We waited... and then it came... at last.');
    expect(wordsOf(captionsOf(text, 'netflix', { ellipsis: 'keep', ellipsisCharacter: '…' }))).toBe('We waited… and then it came… at last.');
  });

  it('are not kept for a pause that nobody notices', () => {
    expect(wordsOf(captionsOf(text, 'netflix', { ellipsis: 'keep' }, { rate: 0.5, pauseScale: 1 }))).toBe('We waited and then it came, at last.');
  });

  it.each([
    ['strip', ['We waited for the boat', 'but it never came, at last we left.']],
    ['keep', ['We waited for the boat...', 'but it never came... at last we left.']],
    ['bbc', ['We waited for the boat...', '..but it never came... at last we left.']],
  ] as const)('are those of docs/captions.md for %s', (ellipsis, shown) => {
    const track = captionsOf('We waited for the boat... [pause 2s] but it never came,... at last we left.', 'netflix', { ellipsis });
    expect(track.map((caption) => caption.lines.join('|'))).toEqual(shown);
  });

  it('begin the next caption of the BBC after a lapse', () => {
    const track = captionsOf('We waited for the boat... [pause 2s] but it never came.', 'bbc', { ellipsis: 'bbc' });
    expect(track.map((caption) => caption.lines.join('|'))).toEqual(['We waited for the boat...', '..but it never came.']);
  });

  it('do not begin what another speaker says', () => {
    const track = captionsOf('ANNA: We waited... [pause 2s]\nBEN: For me.', 'bbc', { ellipsis: 'bbc' });
    expect(track.at(-1)?.lines).toEqual(['For me.']);
  });
});
