/** Files that are made to break readers: whatever the size of one caption, it is read and nothing is thrown. */
import { describe, expect, it } from 'vitest';
import { checkTrack } from '../../../core/captions/check/check.ts';
import { readSrt } from '../../../core/captions/srt/read-srt.ts';
import { readVtt } from '../../../core/captions/vtt/read-vtt.ts';
import { captionStyles } from '../../../core/captions/styles/styles.ts';
import { readTtml } from '../../../core/captions/ttml/read-ttml.ts';
import type { Track } from '../../../core/captions/track.ts';

const many = 150_000;

const srt = (text: string): Track => readSrt(`1\n00:00:00,000 --> 00:00:05,000\nx\n\n${text}`).track;

const lettersOf = (track: Track): number => track.flatMap(({ lines }) => lines).join('').replaceAll(/[^ab]/g, '').length;

describe('one caption', () => {
  it('of more lines than a call takes arguments is read, and checked', () => {
    const track = srt('b\n'.repeat(many));
    expect(lettersOf(track)).toBe(many);
    expect(checkTrack(track, captionStyles.bbc, 25).map(({ code }) => code)).toContain('too-many-lines');
  });

  it('of as many marks keeps its words', () => {
    expect(lettersOf(srt('<i>a</i>b'.repeat(many)))).toBe(2 * many);
    expect(lettersOf(readVtt(`WEBVTT\n\n00:00.000 --> 00:05.000\n${'<i>a</i>b'.repeat(many)}\n`).track)).toBe(2 * many);
  });

  it('of marks that never end keeps its words', () => {
    for (const mark of ['<font ', '{\\', `<font color="red" ${'a-'.repeat(many)}`]) expect(lettersOf(srt(`${mark.repeat(mark.length > 9 ? 1 : many)}\n\nab`))).toBeGreaterThan(1);
    expect(srt('{\\ a\n{\\i1}b} c')[0]?.lines).toEqual(['x', '{\\ a', 'b} c']);
  });

  it('of as many styles in TTML is read', () => {
    const styles = Array.from({ length: many }, (_, index) => `s${String(index)}`).join(' ');
    const read = readTtml(`<tt xmlns="http://www.w3.org/ns/ttml"><head><styling><style xml:id="a" style="${styles}"/></styling></head><body><div><p begin="0s" end="1s" style="a">ab</p></div></body></tt>`);
    expect(lettersOf(read.track)).toBe(2);
  });
});
