import { describe, expect, it } from 'vitest';
import { exportCaptions } from '../../../core/captions/formats/export-captions.ts';
import { trackFormats } from '../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../core/captions/times/frame-rate.ts';
import { isLanguageTag, languageSaid } from '../../../core/captions/language-tag.ts';
import { readVtt } from '../../../core/captions/vtt/read-vtt.ts';
import { ms } from '../../../core/units/time.ts';

const track = [{ id: '1', start: ms(1000), end: ms(2000), lines: ['Bonsoir.'], speaker: null }];

describe('isLanguageTag', () => {
  it.each([['en', true], ['pt-BR', true], ['zh-Hans-CN', true], ['de-1996', true], ['de-x-news', true], ['english', false], ['e', false], ['', false], ['en_GB', false], ['en-', false], ['fr"', false]])('%j: %s', (tag, is) => {
    expect(isLanguageTag(tag)).toBe(is);
  });
});

describe('a language', () => {
  it.each([['Language: fr', 'fr'], ['language:pt-BR', 'pt-BR'], ['Language: French', null], ['Kind: captions', null], ['', null]])('is said by %j: %s', (line, tag) => {
    expect(languageSaid(line)).toBe(tag);
  });

  it('is taken from the header of a WebVTT file as others write it', () => {
    const read = readVtt('WEBVTT\nKind: captions\nLanguage: fr\n\n00:01.000 --> 00:02.000\nBonsoir.\n');
    expect(read.head).toEqual({ language: 'fr', details: { 'Kind (WebVTT)': 'Kind: captions' } });
    expect(read.problems).toEqual([]);
  });

  it('is written to WebVTT where its syntax lets it be, passes the judge and comes back; a remark stays a remark', () => {
    const head = { title: 'Soir', language: 'fr-CA' };
    const noted = track.map((caption) => ({ ...caption, notes: ['Ferry'] }));
    const written = exportCaptions(noted, 'vtt', head);
    expect(written).toEqual({ ok: true, value: 'WEBVTT Soir\n\nNOTE Language: fr-CA\n\nNOTE Ferry\n\n1\n00:00:01.000 --> 00:00:02.000\nBonsoir.\n' });
    expect(readVtt(written.ok ? written.value : '')).toEqual({ head, track: noted, problems: [] });
    expect(readVtt('WEBVTT\n\nNOTE Language: French\n\n00:01.000 --> 00:02.000\nBonsoir.\n').track[0]?.notes).toEqual(['Language: French']);
  });

  it('is no language where a remark says one and the file has none, nor where it stands below its word', () => {
    const noted = track.map((caption) => ({ ...caption, notes: ['Language: fr'] }));
    const written = exportCaptions(noted, 'vtt');
    expect(written).toEqual({ ok: true, value: 'WEBVTT\n\nNOTE\nLanguage: fr\n\n1\n00:00:01.000 --> 00:00:02.000\nBonsoir.\n' });
    expect(readVtt(written.ok ? written.value : '')).toEqual({ track: noted, problems: [] });
  });

  it.each(['ttml', 'ebu-tt-d'] as const)('is not made up in %s', (name) => {
    const options = { frameRate: frameRates['25'], dropFrame: false };
    const written = trackFormats[name].write({ head: {}, track }, options);
    const text = written.ok && typeof written.value === 'string' ? written.value : '';
    expect(text).toContain('xml:lang=""');
    expect(trackFormats[name].read?.(text, options).head).toEqual({});
  });
});
