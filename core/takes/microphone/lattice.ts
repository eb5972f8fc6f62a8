/** Every way in which the sounds of a recording can be the phrases of a script, as steps of a lattice with costs. */
import type { Stretch } from './find-speech.ts';
import type { Phrase } from './expected-phrases.ts';
import { costs, innerSilenceCost, lengthCost, silenceCost, type Pacing } from './match-costs.ts';

/** A step: `sounds` stretches are `phrases` phrases; with no phrases they are an ad-lib, with no sounds a skip. */
export type Step = { readonly sounds: number; readonly phrases: number; readonly cost: number };

/** What is matched. */
export type Lattice = { readonly sounds: readonly Stretch[]; readonly phrases: readonly Phrase[]; readonly pacing: Pacing };

/** A step takes no more than this: more are several steps. */
const mostSounds = 8;
const mostPhrases = 5;
const mostSkipped = 30;

/** What a step may grow to beside the prediction before longer ones are not looked at. */
const tooLong = 3.5;

type Visit = (sounds: number, phrases: number, cost: number) => void;

const skips = ({ phrases }: Lattice, phrase: number, visit: Visit): void => {
  let cues = 0;
  for (let next = phrase + 1; next <= phrases.length && next - phrase <= mostSkipped; next += 1) {
    if (phrases[next - 1]?.ends !== true) continue;
    cues += 1;
    visit(0, next - phrase, costs.skip + costs.skipPerCue * cues);
  }
};

const adLibs = ({ sounds }: Lattice, sound: number, visit: Visit): void => {
  const start = sounds[sound]?.start ?? 0;
  for (let count = 1; count <= mostSounds; count += 1) {
    const last = sounds[sound + count - 1];
    if (last === undefined) return;
    visit(count, 0, costs.adLib + costs.adLibPerSound * count + (costs.adLibPerSecond * (last.end - start)) / 1000);
  }
};

/** The words of so many phrases, and what it costs that no silence parts them. */
const runsOf = ({ phrases, pacing }: Lattice, phrase: number): readonly { readonly words: number; readonly joined: number; readonly last: Phrase }[] => {
  const runs: { words: number; joined: number; last: Phrase }[] = [];
  let words = 0;
  let joined = 0;
  for (const last of phrases.slice(phrase, phrase + mostPhrases)) {
    words += last.words * pacing.rate;
    runs.push({ words, joined, last });
    joined += last.ends ? costs.missingPause : costs.missingBeat;
  }
  return runs;
};

const readings = (lattice: Lattice, sound: number, phrase: number, visit: Visit): void => {
  const { sounds, pacing } = lattice;
  const runs = runsOf(lattice, phrase);
  const longest = (runs.at(-1)?.words ?? 0) * tooLong + 1000;
  let voiced = 0;
  let inner = 0;
  for (let count = 1; count <= mostSounds; count += 1) {
    const last = sounds[sound + count - 1];
    const before = sounds[sound + count - 2];
    if (last === undefined || voiced > longest) return;
    if (count > 1 && before !== undefined) inner += innerSilenceCost(last.start - before.end);
    voiced += last.end - last.start;
    const next = sounds[sound + count];
    runs.forEach((run, index) => {
      const after = next === undefined ? 0 : silenceCost(next.start - last.end, run.last, pacing);
      visit(count, index + 1, lengthCost(voiced, run.words) + inner + run.joined + after);
    });
  }
};

/** Visits every step that leads on from having matched so many sounds and phrases. */
export const visitSteps = (lattice: Lattice, sound: number, phrase: number, visit: Visit): void => {
  if (phrase < lattice.phrases.length) skips(lattice, phrase, visit);
  if (sound < lattice.sounds.length) adLibs(lattice, sound, visit);
  if (sound < lattice.sounds.length && phrase < lattice.phrases.length) readings(lattice, sound, phrase, visit);
};
