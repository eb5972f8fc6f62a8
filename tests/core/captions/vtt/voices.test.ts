/** Who says what in a caption of WebVTT: the speaker, further voices, and words that are nobody's. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableTrack } from '../../../../core/captions/text/carriable.ts';
import { type Emphasis, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { anyWordedTrack, captionOf } from '../edit/edits.ts';

const fileOf = (text: string): string => `WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n${text}\n`;

/** The speaker and the voices of a caption, as `NAME from-to`. */
const voices = (text: string): readonly (string | null)[] => {
  const { track } = readVtt(fileOf(text));
  return track.flatMap(({ speaker, emphasis = [] }) => [speaker, ...emphasis.map(({ kind, from, to }) => `${kind} ${String(from)}-${String(to)}`)]);
};

describe('the voices of a caption', () => {
  it.each<readonly [string, string, readonly (string | null)[], string]>([
    ['one that is never closed', '<v Anna>Hello there', ['Anna'], '<v Anna>Hello there'],
    ['one that is closed at the end', '<v Anna>Hello there</v>', ['Anna'], '<v Anna>Hello there'],
    ['one with a space after it', '<v Anna>Hello <i>there</i></v> ', ['Anna', 'italic 5-10'], '<v Anna>Hello <i>there</i>'],
    ['a noise after it', '<v Anna>Is it here?</v> (a door slams)', [null, 'voice:Anna 0-9'], '<v Anna>Is it here?</v> (a door slams)'],
    ['a noise before it', '(noise) <v Anna>Hi</v>', [null, 'voice:Anna 7-9'], '(noise) <v Anna>Hi</v>'],
    ['two, and then nobody', '<v Anna>Yes.</v>\n<v Ben>No.</v>\nNobody knows.', [null, 'voice:Anna 0-4', 'voice:Ben 4-7'], '<v Anna>Yes.</v>\n<v Ben>No.</v>\nNobody knows.'],
    ['two that say it all', '<v Anna>Yes.</v>\n<v Ben>No.</v>', ['Anna', 'voice:Ben 4-7'], '<v Anna>Yes.</v>\n<v Ben>No.</v>'],
    ['the first again', '<v Anna>Again</v> <v Ben>and</v> <v Anna>again</v>', ['Anna', 'voice:Ben 5-8'], '<v Anna>Again</v> <v Ben>and</v> <v Anna>again</v>'],
    ['a nameless one after it', '<v Anna>Hello</v> <v>there', [null, 'voice:Anna 0-5'], '<v Anna>Hello</v> there'],
    ['an empty one', '<v Anna></v>Hello', [null], 'Hello'],
    ['one inside another, as parsers have it', '<v Anna>One <v Ben>two</v> three</v>', ['Anna', 'voice:Ben 3-6'], '<v Anna>One</v> <v Ben>two</v> <v Anna>three</v>'],
  ])('%s', (_, text, found, written) => {
    expect(voices(text)).toEqual(found);
    expect(writeVtt(readVtt(fileOf(text)).track)).toBe(fileOf(written));
    expect(judgeVtt(fileOf(written), readVtt(fileOf(text)).track)).toEqual([]);
  });

  it('make the first one the speaker in the model too, where they say it all', () => {
    const one = captionOf('1', 1000, 2000, 'Yes. No.');
    const spoken = (speaker: string | null, ...emphasis: readonly Emphasis[]) => carriableTrack([{ ...one, speaker, emphasis }], 'vtt').map((caption) => [caption.speaker, caption.emphasis])[0];
    const [yes, no, all]: readonly Emphasis[] = [{ from: 0, to: 4, kind: 'voice:Ben' }, { from: 4, to: 7, kind: 'voice:Cy' }, { from: 0, to: 7, kind: 'voice:Ben' }];
    if (yes === undefined || no === undefined || all === undefined) throw new Error('three stretches');
    expect(spoken(null, yes)).toEqual([null, [yes]]);
    expect(spoken(null, yes, no)).toEqual(['Ben', [no]]);
    expect(spoken(null, all)).toEqual(['Ben', undefined]);
    expect(spoken('Anna', all)).toEqual(['Ben', undefined]);
    expect(spoken('Anna', yes)).toEqual(['Ben', [{ from: 4, to: 7, kind: 'voice:Anna' }]]);
    expect(spoken('Anna', no)).toEqual(['Anna', [no]]);
    expect(spoken('Cy', no)).toEqual(['Cy', undefined]);
  });

  it('come back whatever they say', () => {
    const kinds = fc.constantFrom<Emphasis['kind']>('voice:Anna', 'voice:Ben', 'voice:Cy & Co', 'italic');
    const emphasis = fc.array(fc.record({ from: fc.nat(30), to: fc.nat(40), kind: kinds }), { maxLength: 4 });
    fc.assert(
      fc.property(anyWordedTrack, fc.option(fc.constantFrom('Anna', 'Dee')), emphasis, (track, speaker, found) => {
        const meant = track.map((caption): Caption => {
          const all = tidyEmphasis(found, signsIn(caption.lines.join('')));
          return { ...caption, speaker, ...(all === undefined ? {} : { emphasis: all }) };
        });
        expect(judgeVtt(writeVtt(meant), meant)).toEqual([]);
        expect(readVtt(writeVtt(meant)).track).toEqual(carriableTrack(meant, 'vtt'));
      }),
      { numRuns: 300 },
    );
  });

  it('are judged: a word that is nobody’s must not become a speaker’s', () => {
    const nobodys = readVtt(fileOf('<v Anna>Is it here?</v> (a door slams)')).track;
    expect(judgeVtt(fileOf('<v Anna>Is it here? (a door slams)'), nobodys).map(({ code }) => code)).toContain('difference');
    expect(judgeVtt(fileOf('Is it here? (a door slams)'), nobodys).map(({ code }) => code)).toContain('difference');
  });
});
