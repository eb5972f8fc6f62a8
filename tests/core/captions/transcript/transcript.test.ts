import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import { cutCaptions } from '../../../../core/captions/cut/cut.ts';
import { matchTrack } from '../../../../core/captions/match/match-track.ts';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { CaptionDocument, Track } from '../../../../core/captions/track.ts';
import { readPlainText } from '../../../../core/captions/transcript/read-plain-text.ts';
import { writeCsv } from '../../../../core/captions/transcript/write-csv.ts';
import { judgePlainTranscript, writePlainTranscript, writeTimedTranscript } from '../../../../core/captions/transcript/write-transcript.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyDocument, nastyText, nastyTrack } from '../nasty.ts';

const track: Track = [
  { id: 'a', start: ms(1000), end: ms(3000), lines: ['The ferry', 'sails tonight,'], speaker: 'ANNA', notes: ['Ferry'] },
  { id: 'b', start: ms(3000), end: ms(5000), lines: ['after nine days.'], speaker: 'ANNA' },
  { id: 'c', start: ms(8000), end: ms(9000), lines: ['It will be cold.'], speaker: 'ANNA' },
  { id: 'd', start: ms(65_000), end: ms(66_000), lines: ['Will "it"?'], speaker: null },
];

describe('transcripts', () => {
  it('are paragraphs by speaker, remark and rest', () => {
    expect(writePlainTranscript({ head: {}, track })).toBe('# Ferry\n\nANNA: The ferry sails tonight, after nine days.\n\nANNA: It will be cold.\n\nWill "it"?\n');
    expect(writeTimedTranscript({ head: {}, track })).toBe('# Ferry\n\n[00:00:01] ANNA: The ferry sails tonight, after nine days.\n\n[00:00:08] ANNA: It will be cold.\n\n[00:01:05] Will "it"?\n');
    expect(writePlainTranscript({ head: {}, track: [] })).toBe('');
  });

  it('begin a paragraph after half a minute, where a sentence ends and not before', () => {
    const long = Array.from({ length: 8 }, (_, index) => ({ id: String(index), start: ms(index * 10_000), end: ms(index * 10_000 + 10_000), lines: [index === 4 ? 'the end.' : 'on and on'], speaker: null }));
    expect(writeTimedTranscript({ head: {}, track: long })).toBe('[00:00:00] on and on on and on on and on on and on the end.\n\n[00:00:50] on and on on and on on and on\n');
  });

  it('mark a name that is not in capitals, so that it is read back', () => {
    const named = [{ id: '1', start: ms(0), end: ms(1000), lines: ['Good evening.'], speaker: 'Anna Lind' }];
    expect(writePlainTranscript({ head: {}, track: named })).toBe('>> Anna Lind: Good evening.\n');
    expect(readPlainText(writePlainTranscript({ head: {}, track: named }), captionStyles.bbc, 25).track[0]).toMatchObject({ speaker: 'Anna Lind', lines: ['Good evening.'] });
    expect(writeTimedTranscript({ head: {}, track: named })).toBe('[00:00:00] >> Anna Lind: Good evening.\n');
  });

  it.each([
    [null, '# 1 in the charts.', '>>: # 1 in the charts.'],
    [null, 'BREAKING: no speaker here.', '>>: BREAKING: no speaker here.'],
    [null, '>> Anna: she said.', '>>: >> Anna: she said.'],
    [null, '>>: odd', '>>: >>: odd'],
    [null, '#1 in the charts.', '#1 in the charts.'],
    [null, 'He said: go.', 'He said: go.'],
    ['ANNA', '# 1 in the charts.', 'ANNA: # 1 in the charts.'],
    ['ANNA', 'BEN: said', 'ANNA: BEN: said'],
    ['Dr. No: MD', 'Welcome.', '>> "Dr. No: MD": Welcome.'],
    ['The woman "Ann": who', 'Welcome.', '>> "The woman ""Ann"": who": Welcome.'],
    ['"Ann"', 'Welcome.', '>> """Ann""": Welcome.'],
    ['A name that has a great deal more than forty letters in it', 'Welcome.', '>> "A name that has a great deal more than forty letters in it": Welcome.'],
    ['# 1', 'Welcome.', '>> # 1: Welcome.'],
  ])('of %s saying "%s" are read back', (speaker, text, expected) => {
    const document = { head: {}, track: [{ id: '1', start: ms(0), end: ms(1000), lines: [text], speaker }] };
    expect(writePlainTranscript(document)).toBe(`${expected}\n`);
    const read = readPlainText(writePlainTranscript(document), captionStyles.netflix, 25).track;
    expect(read.map((caption) => [caption.speaker, caption.notes])).toEqual(read.map(() => [speaker, undefined]));
    expect(read.flatMap(({ lines }) => lines).join(' ')).toBe(text);
  });

  it('give each voice of a caption a paragraph, and what is nobody’s', () => {
    const { track: voiced } = readVtt('WEBVTT\n\n00:01.000 --> 00:02.000\n<v ANNA>Is it here?</v>\n(a door <i>slams</i>) <v Ben Lind>No,\nit is <i>not</i>.\n');
    const document = { head: { closingNotes: ['The end'] }, track: voiced };
    expect(writePlainTranscript(document)).toBe('ANNA: Is it here?\n\n(a door slams)\n\n>> Ben Lind: No, it is not.\n\n# The end\n');
    expect(writeCsv(voiced)).toContain(',ANNA / Ben Lind,');
    expect(lossesOf([document], trackFormats.txt.holds).map(({ what }) => what)).toEqual(['italic', 'lines', 'times', 'parted-voices']);
    expect(readPlainText(writePlainTranscript(document), captionStyles.netflix, 25)).toMatchObject({ head: document.head, track: [{ speaker: 'ANNA' }, { speaker: null }, { speaker: 'Ben Lind' }] });
    expect(lossesOf([document], trackFormats.csv.holds).map(({ what }) => what)).toContain('notes');
  });

  it('come back whatever is said by whom', () => {
    const options = { frameRate: frameRates['25'], dropFrame: false };
    fc.assert(fc.property(nastyDocument, (document) => {
      const written = trackFormats.txt.write(document, options);
      if (!written.ok) throw new Error(written.error.message);
      expect(judgePlainTranscript(String(written.value), document, (text) => readPlainText(text, captionStyles.bbc, 25))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('are judged', () => {
    const document = { head: { closingNotes: ['End'] }, track };
    const judged = (text: string): number => judgePlainTranscript(text, document, (written) => readPlainText(written, captionStyles.bbc, 25)).length;
    const text = writePlainTranscript(document);
    expect(judged(text)).toBe(0);
    for (const other of [text.replace('ANNA', 'BEN'), text.replace('# Ferry', '# Boat'), text.replace('cold', 'warm'), text.replace('# End', ''), `${text}\nMore.\n`]) expect(judged(other)).toBeGreaterThan(0);
  });

  it('say before the export which captions become one paragraph', () => {
    const { txt, transcript } = trackFormats;
    const messages = (tracks: readonly Track[], format = txt): readonly string[] => lossesOf(tracks.map((one) => ({ head: {}, track: one })), format.holds).filter(({ what }) => what === 'joined').map(({ message }) => message);
    const said = (captions: string): readonly string[] => [`Captions of one speaker that follow closely become one paragraph: where each begins and ends is not kept (${captions}).`];
    const paragraphs = readPlainText(`First ends.\n\n${'A long one, '.repeat(12)}ends.\n\nANNA: One.\n\nBEN: Two.\n`, captionStyles.netflix, 25).track;
    expect(paragraphs).toHaveLength(5);
    expect(messages([paragraphs])).toEqual(said('2 captions'));
    expect(messages([track])).toEqual(said('2 captions'));
    expect(messages([track, paragraphs], transcript)).toEqual(said('4 captions'));
    expect(messages([track.slice(1), []])).toEqual([]);
  });

  const paragraphs = 'First ends.\n\nSecond ends.\n\nANNA: One goes on and on and on, and it goes on and on and on. Then it goes on again for a while, as they do\n\nANNA: Two.\n\nANNA: Three.\n\nBEN: Four.\n';
  const options = { frameRate: frameRates['25'], dropFrame: false };
  const wrote = (name: 'txt' | 'transcript', document: CaptionDocument): string => {
    const file = trackFormats[name].write(document, options);
    if (!file.ok) throw new Error(file.error.message);
    return String(file.value);
  };

  it('keep paragraphs of one speaker apart that were apart in their file', () => {
    const documentOf = (text: string): CaptionDocument => {
      const { head = {}, track: found } = readPlainText(text, captionStyles.netflix, 25);
      return { head, track: found };
    };
    const document = documentOf(paragraphs);
    expect(wrote('txt', document)).toBe(paragraphs);
    expect(wrote('transcript', document).replace(/\[\d\d:\d\d:\d\d\] /g, '')).toBe(paragraphs);
    const long = `${'It goes on. '.repeat(200).trim()}\n\nThe end.\n`;
    expect(wrote('txt', documentOf(long))).toBe(long);
    for (const name of ['txt', 'transcript'] as const) expect(lossesOf([document], trackFormats[name].holds).map(({ what }) => what)).not.toContain('paragraphs');
    for (const name of ['vtt', 'srt', 'ttml', 'scc', 'stl', 'csv'] as const) expect(lossesOf([document], trackFormats[name].holds).map(({ message }) => message)).toContain('Paragraphs of one speaker are not kept apart (3 captions).');
    expect(lossesOf([documentOf('ANNA: One.\n\nBEN: Two.\n\n# Rain\n\nBEN: Three.\n')], trackFormats.vtt.holds)).toEqual([]);
  });

  const script = wholeScript(parse('Good evening.\nThe ferry sails tonight. It was nine days in port, and the storm has cost the company more than two million dollars.\nNo.\nIt will be cold.\nBEN: Thank you.'));
  const timed = timeline(script, newsreader);
  const cut = { style: captionStyles.bbc, frameRate: 25, ellipsis: 'strip' as const, offset: ms(0) };
  const ofScript = 'Good evening.\n\nThe ferry sails tonight. It was nine days in port, and the storm has cost the company more than two million dollars.\n\nNo.\n\nIt will be cold.\n\nBEN: Thank you.\n';

  it('keep the paragraphs of a script apart, of which nothing is said', () => {
    const document = { head: {}, track: cutCaptions(script, timed, cut) };
    expect(document.track.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3, 4, 5]);
    expect(wrote('txt', document)).toBe(ofScript);
    for (const name of ['vtt', 'srt', 'ttml', 'csv'] as const) expect(lossesOf([document], trackFormats[name].holds).map(({ what }) => what)).not.toContain('paragraphs');
  });

  it('keep them where a script is matched, too', () => {
    const existing = cutCaptions(script, timed, { ...cut, offset: ms(5000) });
    const matched = matchTrack(script, timed, existing, cut);
    expect(matched.ok && wrote('txt', { head: {}, track: matched.value.track })).toBe(ofScript);
  });

  it.each<readonly [string, CaptionEdit, (text: string) => string]>([
    ['the first caption of one is deleted', { kind: 'delete', from: 2, to: 2 }, (text) => text.replace('One goes on and on and on, and it goes on and on and on. ', '')],
    ['a caption is split', { kind: 'split-at-word', at: 2, word: 2 }, (text) => text],
    ['one is put in', { kind: 'insert', start: 0, end: 1, text: 'New' }, (text) => text],
    ['two are joined', { kind: 'join', at: 0 }, (text) => text.replace('ends.\n\nS', 'ends. S')],
    ['all are moved', { kind: 'shift', from: 0, by: 5000 }, (text) => text],
  ])('keep them apart when %s', (_what, edit, expected) => {
    const { track: before } = readPlainText(paragraphs, captionStyles.netflix, 25);
    const moved = edit.kind === 'insert' ? { ...edit, start: before[1]?.end ?? 0, end: before[2]?.start ?? 0 } : edit;
    const after = applyEdit(before, moved);
    const text = after.ok ? wrote('txt', { head: {}, track: after.value }) : after.error.message;
    expect(text).toBe(edit.kind === 'insert' ? paragraphs.replace('Second ends.', 'Second ends. New') : expected(paragraphs));
  });

  it('join Chinese lines without a space', () => {
    expect(writePlainTranscript({ head: {}, track: [{ id: '1', start: ms(0), end: ms(1000), lines: ['市政府', '宣布'], speaker: null }] })).toBe('市政府宣布\n');
  });
});

/** Reads RFC 4180, apart from our writer. */
const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

describe('CSV', () => {
  it('has a header, a row for each caption, CRLF, and quotes where they are needed', () => {
    expect(writeCsv(track).split('\r\n').slice(0, 2)).toEqual(['number,id,start,end,speaker,text,notes', '1,a,00:00:01.000,00:00:03.000,ANNA,"The ferry\nsails tonight,",Ferry']);
    expect(writeCsv(track)).toContain(',"Will ""it""?",\r\n');
  });

  it('comes back for nasty texts', () => {
    fc.assert(fc.property(nastyTrack, (nasty) => {
      const [, ...rows] = rowsOf(writeCsv(nasty));
      for (const row of rows) expect(row.length).toBe(7);
      expect(rows.map((row) => row[0])).toEqual(rows.map((_, index) => String(index + 1)));
    }), { numRuns: 300 });
  });
});

describe('readPlainText', () => {
  const read = (text: string) => readPlainText(text, captionStyles.netflix, 25);

  it('takes blocks that fit as captions, cuts longer ones, and knows speakers and headings', () => {
    const { track: found, problems } = read('# Ferry\n\nThe ferry sails\ntonight.\n\nANNA: It was nine days in port, and the storm has cost the company more than two million dollars.\n\n>> Ben Lind: Yes.\n');
    expect(found.map(({ lines, speaker, notes }) => [speaker, notes, ...lines])).toEqual([
      [null, ['Ferry'], 'The ferry sails', 'tonight.'],
      ['ANNA', undefined, 'It was nine days in port,', 'and the storm has cost the company'],
      ['ANNA', undefined, 'more than two million dollars.'],
      ['Ben Lind', undefined, 'Yes.'],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['no-times']);
  });

  it.each([
    ['ANNA: Will you resign?\nBEN: No.\nANNA: Why not?', [['ANNA', 'Will you resign?'], ['BEN', 'No.'], ['ANNA', 'Why not?']]],
    ['ANNA: Will you\nresign?\n>> Ben Lind: No,\nI will not.\n>>: (a door slams)', [['ANNA', 'Will you', 'resign?'], ['Ben Lind', 'No,', 'I will not.'], [null, '(a door slams)']]],
    ['ANNA: Will you?\n>> No.\nANNA: Why?', [['ANNA', 'Will you?'], [null, '>> No.'], ['ANNA', 'Why?']]],
    ['The council said\nBREAKING: no label.', [[null, 'The council said', 'BREAKING: no label.']]],
    ['>>: BREAKING: all\nLINES: closed.', [[null, 'BREAKING: all', 'LINES: closed.']]],
    ['ANNA: He said\nOK: go, and then: no.', [['ANNA', 'He said'], ['OK', 'go, and then: no.']]],
  ])('gives each line its speaker: %j', (text, expected) => {
    expect(read(text).track.map(({ speaker, lines }) => [speaker, ...lines])).toEqual(expected);
  });

  it('estimates times in order, without overlaps, and loses no letter', () => {
    const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
    fc.assert(fc.property(fc.array(nastyText, { maxLength: 6 }).map((parts) => parts.join('\n\n')), (text) => {
      const { track: found } = read(text.replace(/[:#]/g, ''));
      found.forEach((caption, index) => {
        expect(caption.end).toBeGreaterThan(caption.start);
        expect(caption.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      });
      expect(letters(found.flatMap(({ lines }) => lines).join(' '))).toBe(letters(text.replace(/[:#]/g, '')));
    }), { numRuns: 200, endOnFailure: true });
  });

  it('is a format: what was written as a plain transcript comes back as words', () => {
    const options = { frameRate: frameRates['25'], dropFrame: false };
    const written = trackFormats.txt.write({ head: {}, track }, options);
    const again = trackFormats.txt.read?.(written.ok ? written.value : '', options);
    expect(again?.track.map(({ speaker, lines }) => [speaker, lines.join(' ')])).toEqual([
      ['ANNA', 'The ferry sails tonight, after nine days.'],
      ['ANNA', 'It will be cold.'],
      [null, 'Will "it"?'],
    ]);
    expect(trackFormats.transcript.write({ head: {}, track }, options)).toMatchObject({ ok: true });
    expect(trackFormats.csv.write({ head: {}, track }, options)).toMatchObject({ ok: true });
  });
});
