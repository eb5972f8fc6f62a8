/** What the operator chose to record. */
import type { CallInput } from '../../../../core/ipc/bridge.ts';
import { positionIn } from '../../../../core/show/roll.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { HowMeasured } from '../../../../core/takes/take.ts';
import { cueIndexAt } from '../../../../core/timeline/position.ts';
import type { Instant } from '../../../../core/units/time.ts';

/** What is read: the story that the reading is in, the rest of it, or everything. */
export type Span = 'story' | 'rest' | 'rundown';

/** The choices. */
export type RecordPlan = {
  readonly how: HowMeasured;
  readonly span: Span;
  readonly reader: string;
  readonly keepAudio: boolean;
  /** With the microphone: the script rolls, after the count-in, as the recording begins. */
  readonly rolls: boolean;
  /** Id of the input; '' is the system's own. */
  readonly device: string;
};

/** The choices before anybody chose. */
export const usualPlan: RecordPlan = { how: 'tap', span: 'story', reader: '', keepAudio: false, rolls: true, device: '' };

/** True when the microphone has to be open. */
export const wantsSound = ({ how, keepAudio }: RecordPlan): boolean => how === 'microphone' || keepAudio;

/** What main is asked for, and the cue to go to first; null without a word to read. */
export const startRequest = (show: Show, plan: RecordPlan, at: Instant): { readonly request: CallInput<'takes.start'>; readonly cue: string } | null => {
  const { cues } = show.timeline;
  const here = cues[cueIndexAt(show.timeline, positionIn(show, at))]?.cue;
  if (here === undefined) return null;
  const story = plan.span === 'rundown' ? null : here.story;
  const first = plan.span === 'rest' ? here : (cues.find(({ cue }) => story === null || cue.story === story)?.cue ?? here);
  const { how, reader, keepAudio } = plan;
  return { request: { how, story, from: plan.span === 'rest' ? here.id : null, reader: reader.trim(), keepAudio, at }, cue: first.id };
};
