/** Shows to test with: three short stories, written so that every kind of jump has somewhere to go. */
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings, type ShowSettings } from '../../../core/show/default-picture.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { placeAt } from '../../../core/timeline/position.ts';
import { type Instant, instant } from '../../../core/units/time.ts';

/** Story 1: two paragraphs, four cues. Story 2: one paragraph, two cues. Story 3: one cue. */
export const sampleText = `# Ferry
The night ferry is back ... after nine days in dock,... and it is full.
Crews worked around the clock.
# Orchard
Apples are late this year. Growers blame the frost.
# Weather
Rain before dawn.
`;

/** A show of a text, held at its start. */
export const showOf = (text: string, settings: Partial<ShowSettings> = {}): Show =>
  createShow(openDocument('sample.txt', null, text, 1), { ...defaultSettings, ...settings });

/** An instant, long after the clock's start. */
export const at = (milliseconds: number): Instant => instant(50_000 + milliseconds);

/** The text of the cue that is being read, and the fraction of it, cut to thousandths. */
export const readingIn = (show: Show, now: Instant): { readonly text: string; readonly fraction: number } | null => {
  const place = placeAt(show.timeline, positionIn(show, now));
  const timed = show.timeline.cues.find(({ cue }) => cue.id === place?.cue);
  return place === null || timed === undefined ? null : { text: timed.cue.text, fraction: Math.round(place.fraction * 1000) / 1000 };
};
