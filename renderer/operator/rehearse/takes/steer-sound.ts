/** Steers an audio element to where it should be: by its rate when it is near, by a seek when it is not. */

/** Where a sound should be: ms from its start, and how fast it should go (1 as recorded; 0 and less: it is silent). */
export type SoundGoal = { readonly at: number; readonly pace: number };

/** What a steered sound is, of an audio element; times in seconds. */
export type Steered = Pick<HTMLAudioElement, 'currentTime' | 'playbackRate' | 'paused' | 'ended' | 'play' | 'pause'>;

/** Farther off than this it is sought, s: nearer, a change of rate of a tenth at most brings it back unheard. */
const seekFrom = 0.15;
const mostBend = 0.1;

/** How much of its lag is made up a second. */
const bend = 0.8;

/** Rates that Chromium plays with sound. */
const rates = { least: 0.25, most: 4 } as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Steers once; call it some times a second. Null: there is nothing to hear here. */
export const steerSound = (sound: Steered, goal: SoundGoal | null): void => {
  if (goal === null || goal.pace <= 0 || goal.at < 0) {
    if (!sound.paused) sound.pause();
    return;
  }
  const wanted = goal.at / 1000;
  const lag = wanted - sound.currentTime;
  // At its end a sound that is played again would begin anew.
  if (sound.ended && lag > -seekFrom) return;
  const seeks = Math.abs(lag) > seekFrom || (sound.paused && Math.abs(lag) > 0.02);
  if (seeks) sound.currentTime = wanted;
  sound.playbackRate = clamp(goal.pace * (1 + clamp((seeks ? 0 : lag) * bend, -mostBend, mostBend)), rates.least, rates.most);
  if (sound.paused) void Promise.resolve(sound.play()).catch(() => undefined);
};
