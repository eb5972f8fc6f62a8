/** Titles, days and names of makers between EBU STL and TTML: each has a field for them. */
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { gsiText } from '../../../../core/captions/stl/stl-blocks.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { CaptionDocument, TrackHead } from '../../../../core/captions/track.ts';
import { captionAt, options } from './looked.ts';

const through = (name: TrackFormatName, document: CaptionDocument): CaptionDocument => {
  const written = trackFormats[name].write(document, options);
  const read = written.ok ? trackFormats[name].read?.(written.value, options) : undefined;
  return { head: read?.head ?? {}, track: read?.track ?? [] };
};

const documentOf = (head: TrackHead): CaptionDocument => ({ head, track: [captionAt(1, 'One')] });

const said = (document: CaptionDocument): readonly string[] => lossesOf([document], trackFormats.stl.holds).map(({ message }) => message);

describe.each(['ttml', 'ebu-tt-d'] as const)('EBU STL and %s', (name) => {
  const full = { 'original title': 'Ebbe', 'title of the episode': 'Der Kai', 'translated title': 'Low tide', 'translated title of the episode': 'The quay', translator: 'Édith', 'address of the translator': 'e@x', 'reference of the list': 'R-7', 'day of creation': '2025-01-02', revision: '07', 'characters in a row': '38', country: 'GBR', publisher: 'Harbour', editor: 'Bo', 'address of the editor': 'b@x', 'data of the user': 'u' };

  it('have the same fields, and lose nothing between them', () => {
    const document = documentOf({ title: 'Ebbe', details: full });
    for (const way of [['stl', name], [name, 'stl'], [name, 'stl-open', name]] as const) {
      expect(way.reduce<CaptionDocument>((last, format) => through(format, last), document).head).toEqual(document.head);
    }
    expect([...lossesOf([document], trackFormats[name].holds), ...lossesOf([document], trackFormats.stl.holds)]).toEqual([]);
  });

  it('have the original title where there is no other', () => {
    expect(gsiText(writeStl(documentOf({ details: { 'original title': 'Ebbe' } }), 'teletext', options), 'originalTitle')).toBe('Ebbe');
    const text = trackFormats[name].write(through('stl', documentOf({ title: 'Ebbe' })), options);
    expect(text.ok && text.value).toContain('<ebuttm:documentOriginalProgrammeTitle>Ebbe</ebuttm:documentOriginalProgrammeTitle>');
  });
});

describe('a title', () => {
  it('is lost beside another original title, which is said', () => {
    const both = documentOf({ title: 'Tides', details: { 'original title': 'Ebbe' } });
    expect([gsiText(writeStl(both, 'open', options), 'originalTitle'), said(both)]).toEqual(['Ebbe', ['The title is not kept.']]);
    expect(said(documentOf({ title: 'Ebbe', details: { 'original title': 'Ebbe' } }))).toEqual([]);
  });

  it('that is the original one is said once where it is lost', () => {
    const document = through('stl', documentOf({ title: 'Ebbe' }));
    expect(lossesOf([document], trackFormats.srt.holds).map(({ what }) => what)).toEqual(['title', 'details']);
    expect(lossesOf([document], trackFormats.srt.holds)[1]?.message).toBe('Of what the file says of itself is not kept: day of creation.');
    expect(lossesOf([document], trackFormats.vtt.holds).map(({ what }) => what)).toEqual(['details']);
  });
});

describe('a day', () => {
  it.each([
    ['2025-01-02', '250102', []],
    ['1980-12-31', '801231', []],
    ['2079-12-31', '791231', []],
    ['1979-12-31', options.date, ['Of what the file says of itself is not kept: day of creation.']],
    ['250102', '250102', []],
    ['summer', 'summer', []],
  ])('%s is written %s', (day, digits, losses) => {
    const document = documentOf({ details: { 'day of creation': day } });
    expect([gsiText(writeStl(document, 'open', options), 'created'), said(document)]).toEqual([digits, losses]);
  });
});
