/** The metronome: short tones made by Web Audio, on the sound card's own clock once they are due. */
import type { Beat } from '../../../core/show/beats.ts';

/** The metronome's means. */
export type Clicks = {
  /** Sounds in so many ms. */
  readonly click: (kind: Beat['kind'], wait: number) => void;
  /** Takes back what has not sounded yet. */
  readonly quiet: () => void;
  readonly close: () => void;
};

/** Pitch in Hz and loudness (0 to 1) of each beat: a cue is bright, a pause low, the count-in between. */
const tones: Readonly<Record<Beat['kind'], { readonly pitch: number; readonly gain: number }>> = {
  cue: { pitch: 1320, gain: 0.3 },
  pause: { pitch: 440, gain: 0.18 },
  count: { pitch: 880, gain: 0.25 },
};

/** A tone's length, s: long enough to have a pitch, short enough to be a click. */
const length = 0.04;

/** A metronome; sounds on the system's usual output. */
export const createClicks = (): Clicks => {
  const context = new AudioContext({ latencyHint: 'interactive' });
  const waiting = new Set<OscillatorNode>();
  return {
    click: (kind, wait) => {
      const { pitch, gain } = tones[kind];
      const at = context.currentTime + wait / 1000;
      const tone = new OscillatorNode(context, { frequency: pitch });
      const volume = new GainNode(context, { gain: 0 });
      volume.gain.setValueAtTime(gain, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + length);
      tone.connect(volume).connect(context.destination);
      tone.addEventListener('ended', () => waiting.delete(tone));
      waiting.add(tone);
      tone.start(at);
      tone.stop(at + length);
    },
    quiet: () => {
      for (const tone of waiting) tone.stop();
      waiting.clear();
    },
    close: () => void context.close(),
  };
};
