import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCaptions } from '../../../../core/captions/formats/export-captions.ts';
import { carriableTrack } from '../../../../core/captions/text/carriable.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { judge } from '../../../../core/captions/formats/judge.ts';
import { writeSrt } from '../../../../core/captions/srt/write-srt.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { ms } from '../../../../core/units/time.ts';
import { captionsOf, report, styleNames } from '../scripts.ts';
import { nastyText, nastyTrack } from '../nasty.ts';

describe('nasty texts', () => {
  it('are written so that webvtt-parser reads back what was meant', () => {
    fc.assert(fc.property(nastyTrack, (track) => {
      expect(judge(writeVtt(track), track, 'vtt')).toEqual([]);
    }), { numRuns: 3000 });
  });

  it('are written so that SubRip reads back what was meant', () => {
    fc.assert(fc.property(nastyTrack, (track) => {
      expect(judge(writeSrt(track), track, 'srt')).toEqual([]);
    }), { numRuns: 3000 });
  });

  it('come back from our own reader unchanged', () => {
    fc.assert(fc.property(nastyTrack, (track) => {
      expect(readVtt(writeVtt(track))).toEqual({ track: carriableTrack(track, 'vtt'), problems: [] });
      expect(readSrt(writeSrt(track))).toEqual({ track: carriableTrack(track, 'srt'), problems: [] });
    }), { numRuns: 1000 });
  });

  it('lose no letter and no digit', () => {
    const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
    fc.assert(fc.property(fc.array(nastyText, { minLength: 1, maxLength: 3 }), (lines) => {
      const track = [{ id: '1', start: ms(0), end: ms(1000), lines, speaker: null }];
      for (const format of ['vtt', 'srt'] as const) {
        const held = carriableTrack(track, format).flatMap((caption) => caption.lines).join(' ');
        expect(letters(held)).toBe(letters(lines.join(' ')));
      }
    }), { numRuns: 1000 });
  });
});

describe('exportCaptions', () => {
  it.each(styleNames)('exports a report in %s', (name) => {
    const track = captionsOf(report, name);
    const vtt = exportCaptions(track, 'vtt');
    const srt = exportCaptions(track, 'srt');
    expect(vtt).toEqual({ ok: true, value: writeVtt(track) });
    expect(srt).toEqual({ ok: true, value: writeSrt(track) });
  });

  it('exports an empty track as an empty file of the format', () => {
    expect(exportCaptions([], 'vtt')).toEqual({ ok: true, value: 'WEBVTT\n\n' });
    expect(exportCaptions([], 'srt')).toEqual({ ok: true, value: '' });
  });

  const one = { id: 'a', start: ms(0), end: ms(1000), lines: ['One.'], speaker: null };
  const two = { id: 'b', start: ms(1000), end: ms(2000), lines: ['Two.'], speaker: null };

  it.each([
    ['a little', [one, { ...two, start: ms(999) }]],
    ['one inside another', [{ ...one, end: ms(9000) }, two]],
    ['beginning together', [one, { ...two, start: ms(0) }]],
  ])('writes captions that are shown together, %s', (_, track) => {
    for (const format of ['vtt', 'srt'] as const) expect(exportCaptions(track, format).ok).toBe(true);
  });

  it.each([
    ['wrong order', [two, one]],
    ['an end at its start', [{ ...one, end: ms(0) }, two]],
    ['a time before 0', [{ ...one, start: ms(-1) }, two]],
    ['a fraction of a millisecond', [{ ...one, end: ms(999.5) }, two]],
  ])('refuses %s, with what to do', (_, track) => {
    for (const format of ['vtt', 'srt'] as const) {
      const result = exportCaptions(track, format);
      expect(result.ok).toBe(false);
      if (!result.ok) {
        expect(result.error.code).toBe('captions-refused');
        expect(result.error.message).toMatch(/^The captions were not written.*export again\.$/s);
      }
    }
  });
});
