/** What `caesura cues` reports: every story's timed cues and the faults of its text, as data. */
import type { PauseKind, Rundown, Story } from '../../core/script/script.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import type { Take } from '../../core/takes/take.ts';
import type { ReaderProfile, TimedCue, TimeSource } from '../../core/timeline/timeline.ts';

/** One cue as the JSON shows it: times in whole ms, numbers from 1. */
export type CueRow = {
  readonly n: number;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly pause: { readonly kind: PauseKind; readonly ms: number };
  readonly paragraph: number;
  readonly line: number;
  readonly column: number;
  readonly speaker: string | null;
  /** Only in a story that the take knows: where the time comes from, and whether the take is unsure of it. */
  readonly source?: TimeSource;
  readonly doubtful?: true;
};

/** One story's cues on its own timeline, which starts at 0. */
export type StoryReport = { readonly slug: string; readonly durationMs: number; readonly cues: readonly CueRow[] };

/** The whole report; its shape is a promise to the programs that read the JSON. */
export type CueReport = {
  readonly stories: readonly StoryReport[];
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
  }[];
};

const cueRow = ({ cue, start, end, pause, source, doubtful }: TimedCue): CueRow => ({
  n: cue.n,
  text: cue.text,
  startMs: start,
  endMs: end,
  pause: { kind: pause.kind, ms: pause.ms },
  paragraph: cue.paragraph,
  line: cue.at.line,
  column: cue.at.column,
  speaker: cue.speaker,
  ...(source !== undefined && { source }),
  ...(doubtful !== undefined && { doubtful }),
});

const storyReport = (story: Story, profile: ReaderProfile, takes: readonly Take[]): StoryReport => {
  const timed = timeline(story.script, profile, takes);
  return { slug: story.slug, durationMs: timed.duration, cues: timed.cues.map(cueRow) };
};

/** Times every story of a rundown for a reader, or as the takes have it. */
export const cueReport = (rundown: Rundown, profile: ReaderProfile, takes: readonly Take[] = []): CueReport => ({
  stories: rundown.stories.map((story) => storyReport(story, profile, takes)),
  problems: rundown.problems.map(({ code, severity, message, at }) => ({ code, severity, message, line: at.line, column: at.column })),
});
