/** The bench of takes: how long it takes to match half an hour of sound with its script, and how near the cues are found. */
import { bundleCore } from './bundle-core.mjs';
import { atMost, figure, seconds } from './figure.mjs';
import { newsText } from './news-text.mjs';
import { randomNumbers } from './random-numbers.mjs';
import { hasEspeak, sayByEspeak } from './takes/espeak.mjs';
import { readAloud, sampleRate, sayInBursts } from './takes/read-aloud.mjs';

/** A script that takes so many minutes to read, about. */
const cuesFor = (core, minutes, seed) => core.wholeScript(core.parse(newsText(minutes * 900, seed))).cues;

const quantile = (values, share) => values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** How far off a take is: cues off by more than 300 ms that are not doubtful are `unmarked`. */
const errorsOf = (take, cues, starts) => {
  const truth = new Map([...starts].map(([index, start]) => [cues[index].id, start]));
  const errors = take.cues.map(({ cue, start, doubtful }) => ({ off: Math.abs(start - (truth.get(cue) ?? Infinity)), doubtful }));
  const read = errors.map(({ off }) => off).filter(Number.isFinite);
  return {
    median: quantile(read, 0.5),
    p95: quantile(read, 0.95),
    unmarked: errors.filter(({ off, doubtful }) => off > 300 && !doubtful).length,
    doubtful: errors.filter(({ doubtful }) => doubtful).length / errors.length,
  };
};

const takeOf = (core, cues, reading) => {
  let recording = core.startHearing(cues, sampleRate);
  const { starts } = readAloud(core, cues, reading, (piece) => (recording = core.hear(recording, piece)));
  return errorsOf(core.microphoneTake(recording, core.emptyLabel), cues, starts);
};

/** Levels in a second of sound: one for each 5 ms. */
const levelsASecond = 200;

/** What following a reading costs while it goes on: the whole, and the dearest second of it, both as shares of their lengths. */
const following = async (core, cues, levels) => {
  let follow = core.startSoundFollow(cues);
  const costs = [];
  for (let at = 0; at < levels.length; at += levelsASecond) {
    const second = levels.subarray(at, at + levelsASecond);
    costs.push(await seconds(() => (follow = core.followSound(follow, second))));
  }
  return [
    atMost('follow-share', costs.reduce((sum, cost) => sum + cost, 0) / costs.length, 'of its length', 0.05),
    figure('follow-dearest-second', Math.max(...costs), 'of its length'),
  ];
};

const speed = async (core) => {
  const cues = cuesFor(core, 30, 31);
  const pieces = [];
  const { length } = readAloud(core, cues, { seed: 7, rate: 1, noise: 20, accidentEvery: 40, say: sayInBursts(core, randomNumbers(3)) }, (piece) => pieces.push(piece));
  let recording = core.startHearing(cues, sampleRate);
  const hearing = await seconds(() => pieces.forEach((piece) => (recording = core.hear(recording, piece))));
  const matching = await seconds(() => core.microphoneTake(recording, core.emptyLabel));
  return [
    figure('take-minutes', length / 60, 'min of sound'),
    atMost('match-share', matching / length, 'of its length', 0.01),
    atMost('levels-share', hearing / length, 'of its length', 0.01),
    ...(await following(core, cues, core.heardLevels(recording))),
  ];
};

/** Accuracy with speech where there is a voice, else with bursts of noise. */
const accuracy = (core, name, more) => {
  const cues = cuesFor(core, 2, 77);
  const voice = hasEspeak();
  const say = voice ? sayByEspeak(core, 'en-us') : sayInBursts(core, randomNumbers(5));
  const { median, p95, unmarked, doubtful } = takeOf(core, cues, { seed: 11, rate: 1.05, noise: null, accidentEvery: 0, say, ...more });
  return [
    atMost(`${name}-start-median-ms`, median, 'ms', 30),
    ...(more.accidentEvery ? [] : [atMost(`${name}-start-p95-ms`, p95, 'ms', 250)]),
    atMost(`${name}-unmarked-cues`, unmarked, 'cues', 0),
    figure(`${name}-doubtful-share`, doubtful, 'of the cues'),
  ];
};

/** All figures of takes. */
export const bench = async () => {
  const core = await bundleCore();
  if (!hasEspeak()) console.error('espeak-ng is not installed: accuracy is measured with bursts of noise. On Debian: apt-get install espeak-ng');
  return [
    ...(await speed(core)),
    ...accuracy(core, 'clean', {}),
    ...accuracy(core, 'noise-20-db', { noise: 20 }),
    ...accuracy(core, 'accidents', { accidentEvery: 12 }),
  ];
};
