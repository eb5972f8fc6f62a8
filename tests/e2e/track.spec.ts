/** Chromium's own reading of WebVTT, in the real window: 3,000 nasty captions of ours come out as they were meant. */
import * as fc from 'fast-check';
import { carriableTrack } from '../../core/captions/carriable.ts';
import type { Caption, Track } from '../../core/captions/track.ts';
import { writeVtt } from '../../core/captions/write-vtt.ts';
import { ms } from '../../core/units/time.ts';
import { anyPlacement, nastyText } from '../core/captions/nasty.ts';
import { expect, test } from './app.ts';

type Seen = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly place: readonly (string | number | boolean)[];
};

/** Cues as a `<track>` of the page has them; text as it is shown, without markup. */
const cuesByTrack = (text: string) =>
  new Promise<readonly Seen[]>((resolve, reject) => {
    const video = document.createElement('video');
    const track = document.createElement('track');
    track.src = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    track.default = true;
    track.addEventListener('error', () => reject(new Error('the track was refused')));
    track.addEventListener('load', () => {
      const cues = [...(track.track.cues ?? [])].filter((cue) => cue instanceof VTTCue);
      resolve(
        cues.map((cue) => {
          const shown = cue.getCueAsHTML();
          const voice = shown.firstElementChild;
          const place = [cue.vertical, cue.line, cue.snapToLines, cue.position, cue.size, cue.align];
          return { id: cue.id, start: Math.round(cue.startTime * 1000), end: Math.round(cue.endTime * 1000), text: shown.textContent ?? '', speaker: voice?.getAttribute('title') ?? null, place };
        }),
      );
    });
    video.append(track);
    document.body.append(video);
    track.track.mode = 'hidden';
  });

/** What WebVTT means by a placement (6.4): what is not said has the default. Chromium knows no alignment of lines and positions and leaves such a setting out. */
const placeOf = ({ placement = {} }: Caption): Seen['place'] => {
  const { vertical = '', size = 100, align = 'center' } = placement;
  const line = placement.line?.align === undefined ? placement.line : undefined;
  const position = placement.position?.align === undefined ? placement.position : undefined;
  return [vertical, line?.value ?? 'auto', line?.unit !== 'percent', position?.percent ?? 'auto', size, align];
};

const captions = (count: number): Track => {
  const one = fc.record({ id: nastyText, lines: fc.array(nastyText, { minLength: 1, maxLength: 3 }), speaker: fc.option(nastyText, { nil: null }), placement: fc.option(anyPlacement, { nil: undefined }) });
  // Always the same ones: chance has its place in the unit tests.
  return fc.sample(one, { numRuns: count, seed: 5 }).map(({ placement, ...caption }, index): Caption => {
    const { region: _region, ...place } = placement ?? {};
    return { ...caption, start: ms(index * 2000), end: ms(index * 2000 + 1999), ...(placement === undefined ? {} : { placement: place }) };
  });
};

test('a <track> of the window reads 3,000 nasty captions as they were meant', async ({ caesura }) => {
  const track = captions(3000);
  const meant = carriableTrack(track, 'vtt');
  const seen = await caesura.operator.evaluate(cuesByTrack, writeVtt(track));
  expect(seen.length).toBe(meant.length);
  expect(meant.length).toBeGreaterThan(2500);
  const wanted = meant.map((caption): Seen => ({ id: caption.id, start: caption.start, end: caption.end, text: caption.lines.join('\n'), speaker: caption.speaker, place: placeOf(caption) }));
  const different = seen.filter((cue, index) => JSON.stringify(cue) !== JSON.stringify(wanted[index]));
  expect(different.map((cue) => [cue, wanted.find(({ id }) => id === cue.id)])).toEqual([]);
});
