/** What an export says of things that a reader of the words alone would not see. */
import { describe, expect, it } from 'vitest';
import { type FrameRateName, frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import type { Caption, TrackHead } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { captionOf } from '../edit/edits.ts';

const told = (name: TrackFormatName, words: string, head: TrackHead = {}): readonly string[] =>
  lossesOf([{ head, track: [captionOf('1', 1000, 3000, words)] }], trackFormats[name].holds).map(({ message }) => message);

describe('what is said before an export', () => {
  it.each(['Use <i> here', 'a --> b', 'write {\\an8}'])('words that SubRip takes for its marks: %s', (words) => {
    expect(told('srt', words)).toEqual(['Words that SubRip takes for its marks are written with others: ‹i> for <i>, (\\an8} for {\\an8}, → for --> (1 caption).']);
    expect(told('vtt', words)).toEqual([]);
  });

  it('words that SubRip takes for a mark over two lines: what is written reads back', () => {
    const split = { ...captionOf('1', 1000, 3000, ''), lines: ['Good <font', 'color="red">evening'] };
    expect(trackFormats.srt.write({ head: {}, track: [split] }, { frameRate: frameRates['25'], dropFrame: false })).toMatchObject({ ok: true, value: '1\n00:00:01,000 --> 00:00:03,000\nGood ‹font\ncolor="red">evening\n' });
    expect(lossesOf([{ head: {}, track: [split] }], trackFormats.srt.holds).map(({ what }) => what)).toEqual(['marks']);
  });

  it('nothing of signs that are none', () => {
    expect(told('srt', '3 < 4, {so}, a -> b')).toEqual([]);
  });

  it('remarks after the last caption, where they are not written', () => {
    const head = { closingNotes: ['The end.'] };
    const lost = (name: TrackFormatName): boolean => told(name, 'Good night.', head).includes('Remarks after the last caption are not kept.');
    expect((['vtt', 'ttml', 'ebu-tt-d', 'csv', 'txt', 'transcript', 'srt', 'scc', 'stl'] as const).map(lost)).toEqual([false, false, false, true, false, false, true, true, false]);
  });

  it.each(['Rome --> Paris', 'one\n\ntwo', ' indented'])('remarks that come back otherwise: %j', (note) => {
    const lost = (name: TrackFormatName): readonly string[] =>
      lossesOf([{ head: { closingNotes: [note] }, track: [{ ...captionOf('1', 1000, 3000, 'Good night.'), notes: [note] }] }], trackFormats[name].holds).filter(({ what }) => what === 'notes').map(({ message }) => message);
    expect(lost('vtt')).toEqual(['Remarks after the last caption are not kept whole.', 'Remarks are not kept whole (1 caption).']);
    expect(lost('srt')).toEqual(['Remarks after the last caption are not kept.', 'Remarks are not kept (1 caption).']);
    const isLost = !note.includes('-->');
    for (const name of ['ttml', 'ebu-tt-d', 'txt', 'transcript'] as const) expect(lost(name).length).toBe(isLost ? 2 : 0);
  });

  it('nothing of an arrow in a remark where a format holds it', () => {
    const document = { head: { closingNotes: ['Paris --> Rome'] }, track: [{ ...captionOf('1', 1000, 3000, 'Good night.'), notes: ['Rome --> Paris'] }] };
    for (const name of ['ttml', 'ebu-tt-d', 'txt'] as const) {
      const options = { frameRate: frameRates['25'], dropFrame: false };
      const written = trackFormats[name].write(document, options);
      const read = written.ok ? trackFormats[name].read?.(written.value, options) : undefined;
      expect([read?.track[0]?.notes, read?.head?.closingNotes]).toEqual([['Rome --> Paris'], ['Paris --> Rome']]);
    }
  });

  it('characters that nobody sees, by their numbers', () => {
    expect(told('stl-open', 'a\u0301\u200dc\u4e2d').find((message) => message.startsWith('Characters'))).toBe('Characters that it has not are replaced: U+200D 中 (1 caption).');
  });

  it('captions without text, whose remarks go on to the next, or to the last', () => {
    const empty = (id: string): Caption => ({ ...captionOf(id, 0, 500, ' '), notes: [`of ${id}`] });
    const track = [empty('1'), { ...captionOf('2', 1000, 3000, 'Good night.'), notes: ['own'] }, empty('3')];
    expect(writeVtt(track)).toBe('WEBVTT\n\nNOTE of 1\n\nNOTE own\n\nNOTE of 3\n\n2\n00:00:01.000 --> 00:00:03.000\nGood night.\n');
    expect(lossesOf([{ head: {}, track }], trackFormats.vtt.holds).map(({ message }) => message)).toEqual(['Captions without text are left out (2 captions).']);
  });

  it('spaces that become others between words', () => {
    const spaces = (name: TrackFormatName, words: string): readonly string[] => told(name, words).filter((message) => message.includes('spaces'));
    for (const name of ['scc', 'stl', 'stl-open', 'txt', 'transcript'] as const) {
      expect(spaces(name, '300\u00a0km')).toEqual(['No-break and wide spaces between words become plain ones (1 caption).']);
      expect(spaces(name, 'two words')).toEqual([]);
    }
    for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'csv'] as const) expect(spaces(name, '300\u00a0km  far')).toEqual([]);
    expect(spaces('txt', 'two  words')).toEqual(['Several spaces in a row become one (1 caption).']);
  });

  it('captions in several voices, which a transcript parts', () => {
    const track = [{ ...captionOf('1', 1000, 3000, 'Yes. No.'), speaker: 'Anna', emphasis: [{ from: 4, to: 7, kind: 'voice:Ben' as const }] }];
    for (const name of ['txt', 'transcript'] as const) expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ message }) => message)).toContain('Of captions in several voices each voice has a paragraph of its own (1 caption).');
  });

  it('times that frames change, and of how many captions', () => {
    const track = [captionOf('1', 1000, 3000, 'Good'), captionOf('2', 3000, 5010, 'night'), captionOf('3', 1001 * 10, 1001 * 11, 'all.')];
    const times = (name: TrackFormatName, rate: FrameRateName): readonly string[] =>
      lossesOf([{ head: {}, track }], trackFormats[name].holds, { frameRate: frameRates[rate] }).filter(({ what }) => what === 'times').map(({ message }) => message);
    expect(times('stl', '25')).toEqual(['Times are rounded to frames of 25 a second (2 captions).']);
    expect(times('stl-open', '50')).toEqual(['Times are rounded to frames of 25 a second (2 captions).']);
    expect(times('stl', '59.94')).toEqual(['Times are rounded to frames of 29.97 a second (2 captions).']);
    expect(times('scc', '25')).toEqual(['Times are rounded to frames of 29.97 a second (2 captions).']);
    expect(times('vtt', '25')).toEqual([]);
    // On frames already, nothing is rounded.
    expect(lossesOf([{ head: {}, track: [captionOf('1', 1000, 3000, 'Good')] }], trackFormats.stl.holds)).toEqual([]);
  });

  it('times that SCC’s timecode has no digits for, without a code', () => {
    const late = trackFormats.scc.write({ head: {}, track: [captionOf('1', 101 * 3_600_000, 101 * 3_600_000 + 2000, 'Good night.')] }, { frameRate: frameRates['25'], dropFrame: false });
    expect(!late.ok && late.error).toEqual({ code: 'too-late', message: 'SCC ends with the 100th hour: move the captions or export another format.' });
  });
});
