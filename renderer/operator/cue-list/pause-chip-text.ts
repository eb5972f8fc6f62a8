/** What a pause chip says: a sign for the kind of the pause and its length in seconds. */
import type { PauseKind } from '../../../core/script/script.ts';
import type { TimedCue } from '../../../core/timeline/timeline.ts';

const signs: Record<PauseKind, string> = {
  ellipsis: '‖',
  'comma-ellipsis': '‖',
  sentence: '·',
  paragraph: '¶',
  explicit: '◦',
};

const names: Record<PauseKind, string> = {
  ellipsis: 'ellipsis',
  'comma-ellipsis': 'comma-ellipsis',
  sentence: 'end of sentence',
  paragraph: 'end of paragraph',
  explicit: 'written',
};

/** The chip's words, "‖ 0.4"; tenths of a second, hundredths under a tenth. */
export const pauseChipText = (pause: TimedCue['pause']): string => `${signs[pause.kind]} ${pauseSeconds(pause)}`;

/** The chip said in full, for a tooltip and a screen reader. */
export const pauseChipTitle = (pause: TimedCue['pause']): string => `Pause of ${pauseSeconds(pause)} s, ${names[pause.kind]}`;

const pauseSeconds = (pause: TimedCue['pause']): string => (pause.ms / 1000).toFixed(pause.ms > 0 && pause.ms < 100 ? 2 : 1);
