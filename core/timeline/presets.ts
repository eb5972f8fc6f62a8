/** The reader profiles that come with the tool: how an average reader of each kind differs from a newsreader. */
import { newsreader, type ReaderProfile } from './timeline.ts';

/** The names of the presets, as a setting or a command-line argument gives them. */
export type PresetName = 'newsreader' | 'audiobook' | 'speech';

/** Rates of the presets. Source: design.md, section 4. */
export const readerPresets: Readonly<Record<PresetName, ReaderProfile>> = {
  newsreader,
  audiobook: { rate: 1.18, pauseScale: 1 },
  speech: { rate: 1.3, pauseScale: 1 },
};
