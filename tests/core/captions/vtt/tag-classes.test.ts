/** Classes on voices, languages and faces stay where style sheets look for them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableTrack } from '../../../../core/captions/text/carriable.ts';
import { type Emphasis, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { ownSheet } from '../../../../core/captions/vtt/own-sheet.ts';
import { anyWordedTrack, captionOf } from '../edit/edits.ts';

const fileOf = (text: string): string => `WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n${text}\n`;

/** A file without the style sheet of ours, which is made anew each time. */
const writtenOf = (track: Track): string => writeVtt(track).replace(`STYLE\n${ownSheet(track) ?? ''}\n\n`, '');

describe('classes on tags', () => {
  it.each([
    ['<v.loud Esme>Fetch the boat.</v>', '<v.loud Esme>Fetch the boat.</v>'],
    ['<v.loud.first Esme>Fetch the boat.', '<v.first.loud Esme>Fetch the boat.</v>'],
    ['<v Anna>Prices <i.foo.bar>fell</i> <b.x>fast</b> <lang.y fr>bonjour</lang> <u.z>now</u>', '<v Anna>Prices <i.bar.foo>fell</i> <b.x>fast</b> <lang.y fr>bonjour</lang> <u.z>now</u>'],
    ['<v.a Anna>Yes.</v> <v.b Ben>No.</v> Nobody.', '<v.a Anna>Yes.</v> <v.b Ben>No.</v> Nobody.'],
    ['<c.foo><i.foo>both</i></c>', '<c.foo><i.foo>both</i></c>'],
    ['<c.foo><i>one</i></c> <i.foo>two</i>', '<c.foo><i>one</i></c> <i.foo>two</i>'],
    ['<i.red>one</i> <b.bg_red.x>two</b> <v.yellow Ann>three</v> <lang.cyan fr>four</lang>', '<i.red>one</i> <b.bg_red.x>two</b> <v.yellow Ann>three</v> <lang.cyan fr>four</lang>'],
    ['<c.b.a.red>one</c> <c.x><i>two</i></c> <i><c.lime>three</c></i> <c.a><c.b>four</c></c>', '<c.a.b.red>one</c> <c.x><i>two</i></c> <i><c.lime>three</c></i> <c.a.b>four</c>'],
    ['<i>one <i.foo>two</i> three</i>', '<i>one</i> <i.foo>two</i> <i>three</i>'],
    ['<i>a<ruby><i.foo>b</i>c<rt>d</rt></ruby></i>', '<i>a</i><ruby><i.foo>b</i><i>c</i><rt>d</rt></ruby>'],
  ])('%s', (text, written) => {
    const { track, problems } = readVtt(fileOf(text));
    expect(problems).toEqual([]);
    expect(writtenOf(track)).toBe(fileOf(written));
    expect(judgeVtt(fileOf(written), track)).toEqual([]);
    expect(readVtt(fileOf(written)).track).toEqual(track);
  });

  it('are classes of their own where their tag is gone', () => {
    const caption: Caption = { ...captionOf('1', 1000, 2000, 'one two'), emphasis: [{ from: 0, to: 6, kind: 'class:i.foo' }, { from: 3, to: 6, kind: 'italic' }] };
    expect(writeVtt([caption])).toContain('<c.foo>one</c> <i.foo>two</i>');
    expect(writeVtt([{ ...caption, speaker: null, emphasis: [{ from: 0, to: 3, kind: 'class:v.loud' }] }])).toContain('<c.loud>one</c> two');
  });

  it('that mean a colour are it, and stay on their tag where they count', () => {
    const { track } = readVtt(fileOf('<i.red>a <c.blue>b</c></i> <c.red><c.blue>inner</c></c>'));
    expect(writtenOf(track)).toBe(fileOf('<i.red>a</i> <i><c.blue>b</c></i> <c.blue>inner</c>'));
    const told = (name: TrackFormatName): readonly string[] => lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what);
    expect([told('vtt'), told('srt'), told('ttml'), told('stl-open')]).toEqual([['classes'], [], [], ['colours']]);
    // Edited: the tag is gone, and so is the class, but not the colour.
    const plain = track.map((caption): Caption => ({ ...caption, emphasis: (caption.emphasis ?? []).filter(({ kind }) => kind !== 'italic') }));
    expect(writtenOf(plain)).toBe(fileOf('<c.red>a</c> <c.blue>b</c> <c.blue>inner</c>'.replace('</c> <c.blue>inner', ' inner')));
  });

  it('come back whatever they are on', () => {
    const kinds = fc.constantFrom<Emphasis['kind']>('class:v.loud', 'class:i.foo', 'class:lang.y', 'class:b.x', 'class:foo', 'class:i.yellow', 'class:v.red', 'class:b.colour-ff8800', 'red', 'colour:#ff8800', 'italic', 'bold', 'voice:Ben', 'lang:fr', 'ruby:x', 'yellow');
    const emphasis = fc.array(fc.record({ from: fc.nat(30), to: fc.nat(40), kind: kinds }), { maxLength: 6 });
    fc.assert(
      fc.property(anyWordedTrack, fc.option(fc.constant('Anna')), emphasis, (track, speaker, found) => {
        const meant = track.map((caption): Caption => {
          const all = tidyEmphasis(found, signsIn(caption.lines.join('')));
          return { ...caption, speaker, ...(all === undefined ? {} : { emphasis: all }) };
        });
        expect(judgeVtt(writeVtt(meant), meant)).toEqual([]);
        expect(readVtt(writeVtt(meant)).track).toEqual(carriableTrack(meant, 'vtt'));
      }),
      { numRuns: 200 },
    );
  });
});
