/** Chromium's own reading of WebVTT, in the real window: 3,000 nasty captions of ours come out as they were meant. */
import * as fc from 'fast-check';
import { carriableTrack } from '../../core/captions/text/carriable.ts';
import type { Caption, Track } from '../../core/captions/track.ts';
import { writeVtt } from '../../core/captions/vtt/write-vtt.ts';
import { ms } from '../../core/units/time.ts';
import { anyPlacement, nastyText } from '../core/captions/nasty.ts';
import { expect, test } from './app.ts';
import { type SeenCue, cuesByTrack, paintedByTrack } from './chromium-track.ts';

/** What WebVTT means by a placement (6.4): what is not said has the default. Chromium knows no alignment of lines and positions and leaves such a setting out. */
const placeOf = ({ placement = {} }: Caption): SeenCue['place'] => {
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
  const seen = (await cuesByTrack(caesura.operator, writeVtt(track))).map(({ text: _markup, ...cue }) => cue);
  expect(seen.length).toBe(meant.length);
  expect(meant.length).toBeGreaterThan(2500);
  const wanted = meant.map((caption): Omit<SeenCue, 'text'> => ({ id: caption.id, start: caption.start, end: caption.end, shown: caption.lines.join('\n'), speaker: caption.speaker, place: placeOf(caption) }));
  const different = seen.filter((cue, index) => JSON.stringify(cue) !== JSON.stringify(wanted[index]));
  expect(different.map((cue) => [cue, wanted.find(({ id }) => id === cue.id)])).toEqual([]);
});

test('a <track> of the window reads readings, times of words and colours of ours as they were meant', async ({ caesura }) => {
  const emphasis: NonNullable<Caption['emphasis']> = [
    { from: 2, to: 6, kind: 'colour:#ff8800' },
    { from: 2, to: 4, kind: 'ruby:とう & きょう' },
    { from: 4, to: 5, kind: 'ruby:へ' },
    { from: 4, to: 9, kind: 'time:0.25' },
    { from: 6, to: 9, kind: 'time:0.5' },
  ];
  const track: Track = [{ id: '1', start: ms(1000), end: ms(5000), lines: ['駅は東京へ', '行くのだ'], speaker: null, emphasis }];
  const [cue] = await cuesByTrack(caesura.operator, writeVtt(track));
  expect(cue?.shown).toBe('駅は東京とう & きょうへへ\n行くのだ');
  const parts = await caesura.operator.evaluate((text) => {
    const fragment = new VTTCue(1, 5, text).getCueAsHTML();
    const html = document.createElement('div');
    html.append(fragment);
    return html.innerHTML;
  }, cue?.text ?? '');
  expect(parts).toBe(
    '駅は<span class="colour-ff8800"><ruby>東京<rt>とう &amp; きょう</rt></ruby></span><span class="colour-ff8800"><ruby><?timestamp 00:00:02.000?>へ<rt>へ</rt></ruby></span>\n<span class="colour-ff8800">行</span><?timestamp 00:00:03.000?>くのだ',
  );
});

test('a <track> of the window paints colours and grounds of ours, the default classes too', async ({ caesura }) => {
  const emphasis: NonNullable<Caption['emphasis']> = [
    { from: 0, to: 4, kind: 'yellow' },
    { from: 4, to: 8, kind: 'colour:#ff8800' },
    { from: 8, to: 12, kind: 'ground:#0000ff' },
    { from: 12, to: 16, kind: 'ground:#336699' },
  ];
  const track: Track = [{ id: '1', start: ms(0), end: ms(60_000), lines: ['MMMM MMMM MMMM MMMM'], speaker: null, emphasis }];
  const painted = await paintedByTrack(caesura.operator, writeVtt(track), ['#ffff00', '#ff8800', '#0000ff', '#336699']);
  for (const [colour, pixels] of Object.entries(painted)) expect(pixels, colour).toBeGreaterThan(50);
});
