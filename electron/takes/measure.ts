/** How the running recording measures, by taps, by the roll or from the microphone, behind one face. */
import type { CueId } from '../../core/script/script.ts';
import { cueBeingRead, cuesHeard, followSound, startSoundFollow } from '../../core/takes/microphone/follow-sound.ts';
import type { Show } from '../../core/show/show.ts';
import type { Recording } from '../../core/takes/kept-take.ts';
import { changedReadings } from '../../core/takes/changed-readings.ts';
import { type RollRecording, followRoll, rollTake, startFollowing, stopFollowing } from '../../core/takes/roll-recording.ts';
import { emptyLabel, type ReadCue, type Take } from '../../core/takes/take.ts';
import { type TapEvent, type TapRecording, recordTap, startTaps } from '../../core/takes/tap-recording.ts';
import { positionIn, rollFrom } from '../../core/show/roll.ts';
import { type Instant, instant } from '../../core/units/time.ts';
import type { TakeEntry } from './take-entry.ts';

/** Where the reading is, as far as the measuring knows. */
export type Progress = Pick<Recording, 'current' | 'next' | 'measured' | 'heard'>;

/** A cue that was heard, with the moment at which it began. */
export type HeardCue = { readonly cue: CueId; readonly at: Instant };

/** A way of measuring. Each method gives what the journal has to keep. */
export type Measure = {
  /** The take's zero. */
  readonly began: () => Instant;
  readonly progress: () => Progress;
  readonly key: (kind: TapEvent['kind'], at: Instant) => readonly TakeEntry[];
  /** The show changed, or some time has passed. */
  readonly look: (show: Show, now: Instant) => readonly TakeEntry[];
  /** More levels came, the first of them at `from`; gives the cues that are known to be read since. They are kept by who calls. */
  readonly hear: (levels: Float32Array, from: Instant) => readonly HeardCue[];
  readonly stop: (at: Instant) => readonly TakeEntry[];
};

const nothing = (): readonly never[] => [];

/** By taps of a key. */
export const measureByTaps = (cues: readonly ReadCue[], began: Instant): Measure => {
  let recording: TapRecording = startTaps(cues, began);
  const key = (kind: TapEvent['kind'], at: Instant): readonly TakeEntry[] => {
    recording = recordTap(recording, { kind, at });
    return [{ kind: 'key', key: kind, at: at - began }];
  };
  return {
    began: () => began,
    progress: () => ({
      current: cues[recording.marks.at(-1)?.index ?? -1]?.id ?? null,
      next: cues[recording.next]?.id ?? null,
      measured: recording.marks.length,
      heard: null,
    }),
    key,
    look: nothing,
    hear: nothing,
    stop: (at) => key('stop', at),
  };
};

/** By following the roll over these cues; the take begins when the show rolls. */
export const measureByRoll = (cues: readonly ReadCue[], show: Show, began: Instant): Measure => {
  const wanted = new Set(cues.map(({ id }) => id));
  const startAt = (seen: Show, at: Instant): RollRecording => {
    const from = instant(Math.max(at, seen.roll.at));
    return startFollowing(seen.timeline, { ...rollFrom(seen.roll, from), from: positionIn(seen, from) });
  };
  let recording = startAt(show, began);
  let written: Take | null = null;

  const changes = (now: Instant): readonly TakeEntry[] => {
    const whole = rollTake(recording, now, emptyLabel);
    const take = { ...whole, cues: whole.cues.filter(({ cue }) => wanted.has(cue)) };
    const { changed, gone } = changedReadings(written, take);
    written = take;
    return [{ kind: 'readings', changed: [...changed], gone: [...gone], duration: take.duration }];
  };

  const look = (seen: Show, now: Instant): readonly TakeEntry[] => {
    const stoodStill = recording.roll.speed === 0 && recording.marks.length === 0;
    // From the very moment of the roll: a little later its first cue would have begun already.
    recording = stoodStill && seen.roll.speed !== 0 ? startAt(seen, seen.roll.at) : followRoll(recording, seen.roll, seen.timeline);
    return changes(now);
  };

  return {
    began: () => recording.began,
    progress: () => ({ current: written?.cues.at(-1)?.cue ?? null, next: null, measured: written?.cues.length ?? 0, heard: null }),
    key: nothing,
    look,
    hear: nothing,
    stop: (at) => {
      recording = stopFollowing(recording, at);
      return changes(at);
    },
  };
};

/** Of a cue that is heard and not the last one, its start counts for live follow when it is as sure as this. */
const sureFrom = 0.9;

/** From levels, followed as they come; the whole of them is matched when the recording is over, and that is what counts. The take begins with the first of them. */
export const measureBySound = (cues: readonly ReadCue[], began: Instant): Measure => {
  let follow = startSoundFollow(cues);
  let zero = began;
  let told = -1;
  const idOf = (index: number): CueId | null => cues[index]?.id ?? null;
  return {
    began: () => began,
    progress: () => {
      const reading = cueBeingRead(follow);
      if (reading === null) return { current: null, next: null, measured: 0, heard: null };
      const { cue, since, confidence } = reading;
      return { current: idOf(cue), next: idOf(cue + 1), measured: follow.settled.length + follow.found.length, heard: { since: instant(zero + since), confidence } };
    },
    key: nothing,
    look: nothing,
    hear: (levels, from) => {
      zero = from;
      follow = followSound(follow, levels);
      const passed = cuesHeard(follow).slice(0, -1).filter(({ cue, confidence }) => cue > told && confidence >= sureFrom);
      told = passed.at(-1)?.cue ?? told;
      return passed.flatMap(({ cue, start }): HeardCue[] => {
        const id = idOf(cue);
        return id === null ? [] : [{ cue: id, at: instant(zero + start) }];
      });
    },
    stop: nothing,
  };
};
