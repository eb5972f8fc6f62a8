/** What SubRip says in pixels of a picture that it does not tell: the edges after its times, the sizes of its letters. */
import { describe, expect, it } from 'vitest';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const file = '1\n00:00:01,000 --> 00:00:03,000 X1:63 X2:223 Y1:43 Y2:58\n{\\an8}<font size="20">Low</font> tide\n\n2\n00:00:04,000 --> 00:00:06,000\nHigh\n';

const read = (text: string): Track => trackFormats.srt.read?.(text, options).track ?? [];

const write = (name: TrackFormatName, track: Track): string => {
  const written = trackFormats[name].write({ head: {}, track }, options);
  if (!written.ok) throw new Error(written.error.message);
  return String(written.value);
};

const edited = (track: Track, edit: CaptionEdit): Track => {
  const after = applyEdit(track, edit);
  if (!after.ok) throw new Error(after.error.message);
  return after.value;
};

describe('pixels of SubRip', () => {
  it('come back as they were, and nothing is said', () => {
    expect(trackFormats.srt.read?.(file, options).problems).toEqual([]);
    expect(write('srt', read(file))).toBe(file);
    expect(lossesOf([{ head: {}, track: read(file) }], trackFormats.srt.holds)).toEqual([]);
  });

  it('are read however they are spaced, with zeros before them and beyond the picture', () => {
    expect(read(file.replace(' X1:63 X2:223 Y1:43 Y2:58', '   x1:063  x2: 223 Y1:-4\tY2:00058'))[0]?.placement?.edges).toEqual([63, 223, -4, 58]);
  });

  it.each<readonly [string, CaptionEdit, string]>([
    ['a shift', { kind: 'shift', from: 0, by: 1000 }, '00:00:02,000 --> 00:00:04,000 X1:63 X2:223 Y1:43 Y2:58\n{\\an8}<font size="20">Low</font> tide\n'],
    ['a join', { kind: 'join', at: 0 }, '00:00:01,000 --> 00:00:06,000 X1:63 X2:223 Y1:43 Y2:58\n{\\an8}<font size="20">Low</font> tide\nHigh\n'],
    ['other words', { kind: 'set-text', at: 0, text: 'Low tide again' }, 'X1:63 X2:223 Y1:43 Y2:58\n{\\an8}<font size="20">Low</font> tide again\n'],
    ['a split', { kind: 'split-at-word', at: 0, word: 1 }, ' X1:63 X2:223 Y1:43 Y2:58\n{\\an8}tide\n'],
  ])('stay through %s', (_what, edit, part) => {
    expect(write('srt', edited(read(file), edit))).toContain(part);
  });

  it('are said to be lost where there are none, and that is true', () => {
    const track = read(file.replace('{\\an8}', ''));
    for (const name of ['vtt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open', 'txt', 'transcript', 'csv'] as const) {
      const losses = lossesOf([{ head: {}, track }], trackFormats[name].holds).filter(({ what }) => !['times', 'joined'].includes(what));
      expect([name, losses.map(({ message }) => message)]).toEqual([name, [
        'Places in pixels are not kept, as nothing tells of which picture (1 caption).',
        'Sizes of letters in pixels are not kept, as nothing tells of which picture (1 caption).',
      ]]);
      const again = trackFormats[name].read?.(name.startsWith('stl') ? '' : write(name, track), options).track ?? [];
      expect(again.every(({ placement, emphasis = [] }) => placement?.edges === undefined && emphasis.every(({ kind }) => !kind.startsWith('pixels:')))).toBe(true);
    }
  });

  it('stand beside the places of others, which are told by themselves', () => {
    const said = lossesOf([{ head: {}, track: read(file) }], trackFormats.csv.holds).map(({ what }) => what);
    expect(said).toEqual(['placement', 'edges', 'pixel-sizes']);
  });
});
