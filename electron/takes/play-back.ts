/** Plays a take of the document back: the show's timeline becomes the take's own, whether it rules or not. */
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { endPlayback } from '../../core/show/end-playback.ts';
import { canPlay, playTake } from '../../core/show/play-take.ts';
import type { Clock } from '../../core/units/time.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import type { Recorder } from './recorder.ts';
import type { TakeDesk } from './take-desk.ts';

/** What playing back stands on. */
export type PlayBackParts = { readonly owner: ShowOwner; readonly desk: Pick<TakeDesk, 'find'>; readonly recorder: Pick<Recorder, 'current'>; readonly now: Clock };

const onAir = failure('on-air', 'The show is on air. Go off air before you play a take back.');
const recording = failure('recording', 'A take is being recorded. Stop it before you play one back.');
const notInScript = failure('not-in-script', 'Nothing of this take can be played: the script no longer has its cues, or its story is cloaked.');

/** Plays a take. Failures: `no-take`, `on-air`, `recording`, `not-in-script`. */
export const playBack = ({ owner, desk, recorder, now }: PlayBackParts, id: string): Result<null> => {
  const found = desk.find(id);
  if (!found.ok) return found;
  if (owner.read().air === 'on-air') return onAir;
  if (recorder.current() !== null) return recording;
  const { take } = found.value;
  if (!canPlay(owner.read(), take)) return notInScript;
  owner.change('takes', (show) => playTake(show, { id, take }, now()));
  return success(null);
};

/** Plays no take any more: one is going to be recorded, of what rules. */
export const endPlayBack = ({ owner, now }: Pick<PlayBackParts, 'owner' | 'now'>): void => {
  if (owner.read().ruling.played !== null) owner.change('takes', (show) => endPlayback(show, now()));
};
