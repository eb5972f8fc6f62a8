/** One job of the captions worker: from the text to cut and checked captions. */
import { checkTrack } from '../../../core/captions/check.ts';
import { cutCaptions } from '../../../core/captions/cut.ts';
import { styleOf } from '../../../core/captions/own-style.ts';
import type { Track } from '../../../core/captions/track.ts';
import { parse } from '../../../core/script/parse.ts';
import type { Rundown, Script } from '../../../core/script/script.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import type { Take } from '../../../core/takes/take.ts';
import type { ReaderProfile } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import type { CaptionSettings } from './caption-settings.ts';

/** What to cut. */
export type CutJob = { readonly text: string; readonly profile: ReaderProfile; readonly takes: readonly Take[]; readonly settings: Omit<CaptionSettings, 'format'> };

/** The captions and the faults that the style's check found in them. */
export type CutCaptions = { readonly track: Track; readonly problems: ReturnType<typeof checkTrack> };

/** What a worker posts back: `id` is the job's. */
export type CutAnswer = { readonly id: number; readonly cut: CutCaptions };

/** Does a job. The rundown is parsed outside, so that a worker can keep it from job to job. */
export const cutJob = (job: CutJob, rundown: Rundown = parse(job.text)): CutCaptions => {
  const { settings, profile, takes } = job;
  const script = scriptOf(rundown, settings.story);
  const style = styleOf(settings.style);
  const track = cutCaptions(script, timeline(script, profile, takes), {
    style,
    ellipsis: settings.ellipsis,
    frameRate: settings.frameRate,
    offset: ms(settings.offset),
  });
  return { track, problems: checkTrack(track, style, settings.frameRate) };
};

const empty: Script = { paragraphs: [], cues: [], leadIn: ms(0) };

const scriptOf = (rundown: Rundown, story: number | null): Script =>
  story === null ? wholeScript(rundown) : (rundown.stories[story]?.script ?? empty);
