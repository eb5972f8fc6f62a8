/** Says why a command cannot be carried out on a show as it is: asked before `apply`, so that the operator hears of it. */
import type { CueId } from '../script/script.ts';
import type { Failure } from '../problem/failure.ts';
import { cueIndexAt, timeAt } from '../timeline/position.ts';
import { isSkipped } from '../timeline/skips.ts';
import type { Ms } from '../units/time.ts';
import type { Command, CommandOf } from './command.ts';
import { refuseChanges } from './edit.ts';
import { mostMarkers } from './markers.ts';
import { isRolling } from './roll.ts';
import type { Show } from './show.ts';

const nothingToRead: Failure = { code: 'nothing-to-read', message: 'There is nothing to read yet. Open a script or type one.' };
const noTarget: Failure = { code: 'no-target', message: 'No target length is set. Set one first, for example 1:30.' };
const noSuchPlace: Failure = { code: 'no-such-place', message: 'That cue is no longer in the script. Choose another one.' };
const staleEdit: Failure = { code: 'stale-edit', message: 'The text has changed meanwhile, so this edit was not made. Make it again on the text as it is now.' };

const onAir: Failure = { code: 'on-air', message: 'The show is on air. Go off air before you rehearse.' };
const cloakedPlace: Failure = { code: 'cloaked-place', message: 'That story is cloaked: the prompter passes it over. Take its cloak away first.' };
const notInTake: Failure = { code: 'not-in-take', message: 'The take that is played back does not have that cue. Stop the playback, then go there.' };
const noSuchStory: Failure = { code: 'no-such-story', message: 'That story is no longer in the rundown. Choose another one.' };
const noMarkers: Failure = { code: 'no-markers', message: 'There is no marker that way. Drop one first.' };
const tooManyMarkers: Failure = { code: 'too-many-markers', message: 'There are 200 markers already. Clear some first.' };

const takesRule: Failure = { code: 'take-rules', message: 'Every story has the times of a take, so there is no rate to bend. Let the estimate rule again, or change the speed.' };

/** All cues have the times of takes, or are estimated at theirs. */
const isRuled = ({ timeline }: Show): boolean => timeline.cues.every(({ source }) => source !== undefined);

const isEmpty = (show: Show): boolean => show.timeline.cues.length === 0;

const refuseEdit = (show: Show, { baseRev, changes }: CommandOf<'edit'>): Failure | null =>
  baseRev === show.document.rev ? refuseChanges(show.document.text.length, changes) : staleEdit;

const storyAt = ({ timeline }: Show, time: Ms): number => timeline.cues[cueIndexAt(timeline, time)]?.cue.story ?? -1;

const refusePlace = (show: Show, cue: string): Failure | null => {
  if (isEmpty(show)) return nothingToRead;
  const time = timeAt(show.timeline, { cue: cue as CueId, fraction: 0 });
  if (time === null) return noSuchPlace;
  if (!isSkipped(show.timeline, time)) return null;
  return show.cloaked.includes(storyAt(show, time)) ? cloakedPlace : notInTake;
};

/** Why a show cannot carry a command out; null when it can. A command that is refused changes nothing. */
export const refuse = (show: Show, command: Command): Failure | null => {
  switch (command.kind) {
    case 'edit':
      return refuseEdit(show, command);
    case 'roll':
      return isEmpty(show) ? nothingToRead : null;
    case 'toggle-roll':
      return isEmpty(show) && !isRolling(show) ? nothingToRead : null;
    case 'fit-target':
      if (show.target === null) return noTarget;
      if (isEmpty(show)) return nothingToRead;
      return isRuled(show) ? takesRule : null;
    case 'jump':
    case 'park':
      return refusePlace(show, command.to.cue);
    case 'rehearse':
      return command.on && show.air === 'on-air' ? onAir : null;
    case 'loop-cues':
      return command.cues === null ? null : (refusePlace(show, command.cues.first) ?? refusePlace(show, command.cues.last));
    case 'jump-marker':
      return show.markers.length === 0 ? noMarkers : null;
    case 'cloak-story':
      return command.story < show.document.rundown.stories.length ? null : noSuchStory;
    case 'drop-marker':
      if (show.markers.length >= mostMarkers) return tooManyMarkers;
      return isEmpty(show) ? nothingToRead : null;
    case 'loop-here':
    case 'toggle-loop':
    case 'finish-in':
    case 'cue-story':
    case 'jump-cue':
    case 'jump-paragraph':
    case 'jump-story':
      return isEmpty(show) ? nothingToRead : null;
    default:
      return null;
  }
};
