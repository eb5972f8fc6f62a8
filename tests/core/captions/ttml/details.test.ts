/** What a TTML file says of itself: EBU's metadata of documents, and whose it is. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyText } from '../nasty.ts';

const caption: Caption = { id: '1', start: ms(1000), end: ms(3000), lines: ['Low tide'], speaker: null };

const file = (head: string, content = ''): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ebuttm="urn:ebu:tt:metadata" xml:lang="en"><head>${head}</head><body><div><p begin="1s" end="3s">${content}Low tide</p></div></body></tt>`;

const inDocument = (content: string): string => file(`<metadata><ebuttm:documentMetadata>${content}</ebuttm:documentMetadata></metadata>`);

const said = (text: string): readonly string[] => readTtml(text).problems.map(({ message }) => message);

const details = {
  copyright: 'Harbour News & Co',
  identifier: 'urn:x:7',
  'way of making': 'prepared',
  'original title': 'Ebbe und Flut',
  'title of the episode': 'The  weir',
  translator: 'Édith <Marlow>',
  'day of creation': '2026-11-26',
  revision: '07',
  country: 'GBR',
  publisher: 'Harbour',
  'data of the user': 'A "B"',
};

describe.each(['imsc', 'ebu-tt-d'] as const)('what a file says of itself, as %s', (profile) => {
  const format = trackFormats[profile === 'imsc' ? 'ttml' : 'ebu-tt-d'];

  it('is written by EBU’s names and comes back', () => {
    const document = { head: { details, title: 'Tides' }, track: [caption] };
    const text = writeTtml(document, profile);
    expect(text).toContain('<ebuttm:documentTranslatorsName>Édith &lt;Marlow&gt;</ebuttm:documentTranslatorsName>');
    expect(text).toContain('<head>\n    <ttm:copyright>Harbour News &amp; Co</ttm:copyright>\n    <metadata>');
    expect(text).toContain('xmlns:ebuttm="urn:ebu:tt:metadata"');
    expect(readTtml(text)).toEqual({ ...document, problems: [] });
    expect(lossesOf([document], format.holds)).toEqual([]);
  });

  it('is said to be lost where EBU’s schema has no such thing, or wants it in another form', () => {
    const head = { details: { 'start of the programme': '10006000', 'day of creation': '261126', revision: 'third', 'way of making': 'slow', publisher: 'two\nlines', country: 'GBR' } };
    expect(lossesOf([{ head, track: [caption] }], format.holds).map(({ message }) => message)).toEqual([
      'Of what the file says of itself is not kept: start of the programme, day of creation, revision, way of making, publisher.',
    ]);
    expect(readTtml(writeTtml({ head, track: [caption] }, profile)).head).toEqual({ details: { country: 'GBR' } });
  });

  it('comes back whatever it is, or is said', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(details), 'toString', 'other'), fc.oneof(nastyText, fc.constantFrom('live', '12', '2026-01-31'))), (found) => {
      const read = readTtml(writeTtml({ head: { details: found }, track: [caption] }, profile));
      expect(read.problems).toEqual([]);
      const held = Object.fromEntries(Object.entries(found).filter(([name, value]) => format.holds.details(name, value)));
      expect(read.head?.details ?? {}).toEqual(held);
    }));
  });
});

describe('the shape of the picture and its active area', () => {
  const text = `<tt xmlns="http://www.w3.org/ns/ttml" ittp:aspectRatio="4  3" ittp:activeArea="0% 12.5% 100% 75%"><body/></tt>`;
  const document = { head: { details: { 'shape of the picture': '4 3', 'active area of the picture': '0% 12.5% 100% 75%' } }, track: [caption] };

  it('are kept in IMSC, and said to be lost elsewhere', () => {
    expect(readTtml(text)).toMatchObject({ head: document.head, problems: [] });
    expect(writeTtml(document, 'imsc')).toContain('xmlns:ittp="http://www.w3.org/ns/ttml/profile/imsc1#parameter" ttp:displayAspectRatio="4 3" ittp:activeArea="0% 12.5% 100% 75%">');
    expect(readTtml(writeTtml(document, 'imsc'))).toEqual({ ...document, problems: [] });
    expect(lossesOf([document], trackFormats.ttml.holds)).toEqual([]);
    for (const name of ['ebu-tt-d', 'vtt', 'stl'] as const) {
      expect(lossesOf([document], trackFormats[name].holds).map(({ message }) => message)).toContain('Of what the file says of itself is not kept: shape of the picture, active area of the picture.');
    }
    expect(readTtml(writeTtml(document, 'ebu-tt-d')).head).toEqual({});
  });

  it.each(['ttp:displayAspectRatio="16 9"', 'ittp:aspectRatio="32 18"', 'ttp:displayAspectRatio="wide"', 'ittp:activeArea="0% 0% 100% 100%"', 'ittp:activeArea="all"'])('say nothing where they are usual, or none: %s', (values) => {
    expect(readTtml(text.replace(/ ittp:.*"(?=>)/, ` ${values}`)).head).toEqual({});
  });
});

describe('what others say of their files', () => {
  it('is read from the document’s metadata, or beside it', () => {
    const text = file('<ttm:copyright>us</ttm:copyright><metadata><ebuttm:documentPublisher> The\n  harbour </ebuttm:documentPublisher><ebuttm:documentMetadata><ebuttm:documentEbuttVersion>v1.0</ebuttm:documentEbuttVersion><ebuttm:documentRevisionNumber>3</ebuttm:documentRevisionNumber></ebuttm:documentMetadata></metadata>');
    expect(readTtml(text)).toMatchObject({ head: { details: { copyright: 'us', publisher: 'The harbour', revision: '3' } }, problems: [] });
  });

  it.each([
    ['a second one', inDocument('<ebuttm:documentPublisher>A</ebuttm:documentPublisher><ebuttm:documentPublisher>B</ebuttm:documentPublisher>'), 'Metadata', ': documentPublisher'],
    ['one with more to it than words', inDocument('<ebuttm:sourceMediaIdentifier type="EIDR">10.5</ebuttm:sourceMediaIdentifier>'), 'Metadata', ': sourceMediaIdentifier'],
    ['one that is none of the simple ones', inDocument('<ebuttm:documentFacet link="x">y</ebuttm:documentFacet>'), 'Metadata', ': documentFacet'],
    ['a second copyright', file('<ttm:copyright>A</ttm:copyright><metadata><ttm:copyright>B</ttm:copyright></metadata>'), 'Metadata', ': copyright'],
    ['the copyright of a paragraph', file('', '<metadata><ttm:copyright>A</ttm:copyright></metadata>'), 'Copyright notices', ''],
    ['the publisher of a paragraph', file('', '<metadata><ebuttm:documentPublisher>A</ebuttm:documentPublisher></metadata>'), 'Metadata', ': documentPublisher'],
    ['one of a style', file('<styling><metadata><ebuttm:documentPublisher>A</ebuttm:documentPublisher></metadata></styling>'), 'Metadata', ': documentPublisher'],
  ])('is said where it is not kept: %s', (_, text, what, name) => {
    expect(said(text)).toEqual([`${what} are not kept (1 in this file)${name}.`]);
  });
});

describe('kinds of speakers', () => {
  const agents = '<metadata><ttm:agent xml:id="a" type="group"><ttm:name type="alias">The Choir</ttm:name></ttm:agent><ttm:agent xml:id="b" type="person"><ttm:name type="alias">Ann</ttm:name></ttm:agent></metadata>';
  const text = file(agents).replace('<p ', '<p ttm:agent="a" ');

  it('but persons are details of the file, and come back, those of nobody who speaks too', () => {
    const read = readTtml(text);
    expect(read).toMatchObject({ head: { details: { 'kind of the speaker The Choir': 'group' } }, track: [{ speaker: 'The Choir' }] });
    expect(said(text)).toEqual(['Persons who say nothing are not kept (1 in this file): Ann.']);
    const head = { details: { ...read.head?.details, 'kind of the speaker Hamlet & "Co"': 'character' } };
    for (const profile of ['imsc', 'ebu-tt-d'] as const) expect(readTtml(writeTtml({ head, track: read.track }, profile))).toEqual({ head, track: read.track, problems: [] });
  });

  it('are said to be lost where nobody has them, twice by one name, and in other formats', () => {
    expect(said(text.replace('The Choir', ''))).toContain('Kinds of speakers are not kept (1 in this file).');
    expect(said(text.replace('type="person"', 'type="character"').replace('Ann', 'The Choir'))).toEqual(['Kinds of speakers are not kept (1 in this file).']);
    const head = { details: { 'kind of the speaker Ann': 'choir', 'kind of the speaker ': 'group', 'kind of the speaker Ben': 'group' } };
    const lost = (name: 'ttml' | 'vtt') => lossesOf([{ head, track: [caption] }], trackFormats[name].holds).map(({ message }) => message);
    expect(lost('ttml')).toEqual(['Of what the file says of itself is not kept: kind of the speaker Ann, kind of the speaker .']);
    expect(lost('vtt')).toEqual(['Of what the file says of itself is not kept: kind of the speaker Ann, kind of the speaker , kind of the speaker Ben.']);
    expect(readTtml(writeTtml({ head, track: [caption] }, 'imsc')).head).toEqual({ details: { 'kind of the speaker Ben': 'group' } });
  });
});

describe('names of speakers', () => {
  const agents = (type: string): string => `<metadata><ttm:agent xml:id="a" type="organization"><ttm:name type="${type}">BBC</ttm:name></ttm:agent><ttm:agent xml:id="b" type="person"><ttm:name type="${type}">Zoe</ttm:name></ttm:agent></metadata>`;
  const text = (type: string): string => file(agents(type)).replace('<p ', '<p ttm:agent="a" ');
  const zoe = 'Persons who say nothing are not kept (1 in this file): Zoe.';

  it('are said to go with persons who say nothing, and to lose their types', () => {
    expect(said(text('full'))).toEqual([zoe, 'Types of names of speakers are not kept (1 in this file): full.']);
    expect(said(text('alias'))).toEqual([zoe]);
    expect(said(text('alias').replace('<p ttm:agent="a" ', '<p ttm:agent="a b" '))).toEqual([]);
  });
});
