/** Lines under the first one of a WebVTT file: kept in WebVTT, and said to be lost elsewhere. */
import { describe, expect, it } from 'vitest';
import { exportCaptions } from '../../../../core/captions/formats/export-captions.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import { trackFormatNames, trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { shiftTrack } from '../../../../core/captions/retime/shift.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { ms } from '../../../../core/units/time.ts';

const header = 'X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\nKind: captions\nMade by hand\nKind: again\nseen by nobody\n';
const inOrder = 'X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\nKind: captions\nKind: again\nMade by hand\nseen by nobody\n';
const file = (lines: string): string => `WEBVTT News\n${lines}\n1\n00:00:01.000 --> 00:00:02.000\nA\n`;

describe('the header of WebVTT', () => {
  it('is kept line for line, those of one name together', () => {
    const { head = {}, track, problems } = readVtt(file(header));
    expect(problems).toEqual([]);
    expect(Object.keys(head.details ?? {})).toEqual(['X-TIMESTAMP-MAP (WebVTT)', 'Kind (WebVTT)', 'words of the header (WebVTT)']);
    expect(exportCaptions(track, 'vtt', head)).toEqual({ ok: true, value: file(inOrder) });
    expect(lossesOf([{ head, track }], trackFormats.vtt.holds)).toEqual([]);
  });

  it('says the language among its lines where it has others, and an edited one too', () => {
    const { head = {}, track } = readVtt(file('Kind: captions\nLanguage: en\n'));
    expect(exportCaptions(track, 'vtt', head)).toEqual({ ok: true, value: file('Kind: captions\nLanguage: en\n') });
    expect(exportCaptions(track, 'vtt', { ...head, language: 'de' })).toEqual({ ok: true, value: file('Kind: captions\nLanguage: de\n') });
  });

  it('maps the times of the file to those of its stream: it stays as it is when they are shifted, or they would be twice', () => {
    const { head = {}, track } = readVtt(file(header));
    const written = exportCaptions(shiftTrack(track, ms(1000)), 'vtt', head);
    expect(written.ok && written.value).toBe(file(inOrder).replace('00:00:01.000 --> 00:00:02.000', '00:00:02.000 --> 00:00:03.000'));
  });

  it('is said to be lost by every other format that is no table', () => {
    const { head = {}, track } = readVtt(file(header));
    for (const name of trackFormatNames.filter((one) => one !== 'vtt')) {
      expect(lossesOf([{ head, track }], trackFormats[name].holds).find(({ what }) => what === 'details')?.message).toBe('Of what the file says of itself is not kept: X-TIMESTAMP-MAP (WebVTT), Kind (WebVTT), words of the header (WebVTT).');
    }
  });

  it('loses what would be a time or a language, which is said, and the judge sees a line that went', () => {
    const said = (details: Readonly<Record<string, string>>): number => lossesOf([{ head: { details }, track: [] }], trackFormats.vtt.holds).length;
    expect([{ 'Kind (WebVTT)': 'Kind: a --> b' }, { 'Kind (WebVTT)': 'Language: fr' }, { 'Kind (WebVTT)': 'Style: a' }, { translator: 'Mo' }, { 'Kind (WebVTT)': 'Kind: a' }].map(said)).toEqual([1, 1, 1, 1, 0]);
    const { head = {}, track } = readVtt(file(header));
    expect(judgeVtt(file(inOrder.replace('Made by hand\n', '')), track, head).map(({ code }) => code)).toEqual(['difference']);
  });
});
