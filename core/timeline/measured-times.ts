/** What a take knows of a script's cues: their measured times, and how the others are to be estimated. */
import type { CueId, Script } from '../script/script.ts';
import { editedCues } from '../takes/edited-cues.ts';
import { fitSamples } from '../takes/fit-take.ts';
import type { Take } from '../takes/take.ts';
import { takeSamples } from '../takes/take-samples.ts';
import { ms, type Ms } from '../units/time.ts';
import type { ReaderProfile } from './timeline.ts';

/** A cue's measured times; `pause` is null where the next cue of the script was not the next one read. */
export type MeasuredTime = { readonly read: Ms; readonly pause: Ms | null; readonly doubtful: boolean };

/** A take, seen from a script. */
export type MeasuredTimes = {
  readonly times: ReadonlyMap<CueId, MeasuredTime>;
  readonly edited: { readonly has: (cue: CueId) => boolean };
  /** For cues without a measured time: the take's own rate, or the profile given when the take teaches none. */
  readonly profile: ReaderProfile;
};

const profileOf = (take: Take, otherwise: ReaderProfile): ReaderProfile => {
  const samples = takeSamples(take);
  return samples.length === 0 ? otherwise : fitSamples(samples);
};

/** Looks up every cue of a script in a take. Linear in both. */
export const measuredTimes = (script: Script, profile: ReaderProfile, take: Take): MeasuredTimes => {
  const nextInScript = new Map(script.cues.map(({ id }, index) => [id, script.cues[index + 1]?.id ?? null] as const));
  const times = new Map<CueId, MeasuredTime>();
  take.cues.forEach(({ cue, start, end, doubtful }, index) => {
    const next = take.cues[index + 1];
    if (!nextInScript.has(cue)) return;
    const pause = next !== undefined && next.cue === nextInScript.get(cue) ? ms(next.start - end) : null;
    times.set(cue, { read: ms(end - start), pause, doubtful });
  });
  return { times, edited: editedCues(script, take), profile: profileOf(take, profile) };
};
