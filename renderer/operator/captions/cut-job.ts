/** One job of the captions worker: from the text to cut and checked captions. */
import { checkTrack } from '../../../core/captions/check/check.ts';
import { cutRequested } from '../../../core/captions/edit/cut-request.ts';
import { styleOf } from '../../../core/captions/styles/own-style.ts';
import type { Track } from '../../../core/captions/track.ts';
import { parse } from '../../../core/script/parse.ts';
import type { Rundown } from '../../../core/script/script.ts';
import type { Take } from '../../../core/takes/take.ts';
import type { ReaderProfile } from '../../../core/timeline/timeline.ts';
import type { CaptionSettings } from './caption-settings.ts';

/** What to cut; `cloaked` are the indices of stories that the whole rundown's captions leave out. */
export type CutJob = {
  readonly text: string;
  readonly profile: ReaderProfile;
  readonly takes: readonly Take[];
  readonly cloaked: readonly number[];
  readonly settings: Omit<CaptionSettings, 'format'>;
};

/** The captions and the faults that the style's check found in them. */
export type CutCaptions = { readonly track: Track; readonly problems: ReturnType<typeof checkTrack> };

/** Does a job. The rundown is parsed outside, so that a worker can keep it from job to job. */
export const cutJob = ({ text, profile, takes, cloaked, settings }: CutJob, rundown: Rundown = parse(text)): CutCaptions => {
  const track = cutRequested({ rundown, profile, takes, cloaked }, settings);
  return { track, problems: checkTrack(track, styleOf(settings.style), settings.frameRate) };
};
