/** The bench of the core: how fast a script becomes a rundown, a timeline and captions, beside tools that only read or write captions. */
import { bundleCore } from './bundle-core.mjs';
import { captionReaders } from './caption-readers.mjs';
import { captionWriters } from './caption-writers.mjs';
import { atMost, figure, median, seconds } from './figure.mjs';
import { newsText } from './news-text.mjs';

const MEGABYTE = 1_000_000;

/** What is timed is timed so often; each time on other words, as the core remembers those that it has seen. */
const ROUNDS = 5;

/** Ten times the text may take this many times ten times the time: the rest is garbage collection. */
const GROWTH_GOAL = 1.5;

const captionsOf = (core, text) => {
  const script = core.wholeScript(core.parse(text));
  const timeline = core.timeline(script, core.readerPresets.newsreader);
  const options = { style: core.captionStyles.bbc, ellipsis: 'strip', frameRate: 25, offset: 0 };
  return core.cutCaptions(script, timeline, options);
};

const wordsIn = (script) => script.cues.reduce((sum, { text }) => sum + text.split(' ').length, 0);

/** Median seconds of the work on texts of so many bytes. */
const timeOn = async (bytes, work, rounds, textOf = newsText) => {
  const times = [];
  for (let round = 1; round <= rounds; round += 1) {
    const text = textOf(bytes, round * 7919 + bytes);
    times.push(await seconds(() => work(text)));
  }
  return median(times);
};

const timelineSpeed = async (core) => {
  const speeds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const script = core.wholeScript(core.parse(newsText(MEGABYTE, round * 104_729)));
    speeds.push(wordsIn(script) / (await seconds(() => core.timeline(script, core.readerPresets.newsreader))));
  }
  return median(speeds);
};

/**
 * The time of ten times the text over ten times the time. The shortest of a few rounds, small and large by turns: other work
 * of the machine only ever adds to a time.
 */
const growth = async (work, bytes, textOf = newsText) => {
  const small = [];
  const large = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    small.push(await timeOn(bytes, work, 1, (size, seed) => textOf(size, seed + round)));
    large.push(await timeOn(10 * bytes, work, 1, (size, seed) => textOf(size, seed + round)));
  }
  return Math.min(...large) / (10 * Math.min(...small));
};

const oneLine = (bytes, seed) => newsText(bytes, seed).replaceAll(/# Story \d+\n/g, '').replaceAll('\n', ' ');

/** So many MB of WebVTT a second. */
const speedOf = async (size, work) => {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await seconds(work));
  return size / MEGABYTE / median(times);
};

/** What the caption tools do in the same run with the captions of a script. */
const peerFigures = async (core) => {
  const track = captionsOf(core, newsText(MEGABYTE / 4, 11));
  const text = core.writeVtt(track);
  const figures = [];
  for (const { name, run } of captionReaders(core)) {
    figures.push(figure(`read-${name}-mb-per-s`, await speedOf(text.length, () => run(text)), 'MB/s of WebVTT'));
  }
  for (const { name, given, run } of captionWriters(core)) {
    const input = given(track);
    figures.push(figure(`write-${name}-mb-per-s`, await speedOf(text.length, () => run(input)), 'MB/s of WebVTT'));
  }
  return figures;
};

/** Two hours of news in bytes: some 2,500 captions; ten times as much is more than any show. */
const TWO_HOURS = 125_000;

/** A script with its timing and its captions: made before the clock runs. */
const captioned = (core) => (bytes, seed) => {
  const script = core.wholeScript(core.parse(newsText(bytes, seed)));
  const timeline = core.timeline(script, core.readerPresets.newsreader);
  const options = { style: core.captionStyles.netflix, ellipsis: 'strip', frameRate: 25, offset: 0 };
  return { script, timeline, options, track: core.cutCaptions(script, timeline, options) };
};

/** Every fourth caption has its lines in one, every eighth runs into the next. */
const spoilt = (track) => track.map((caption, index) => (index % 4 === 0 ? { ...caption, lines: [caption.lines.join(' ')], end: caption.end + (index % 8 === 0 ? 200 : 0) } : caption));

/** A morning's work: words changed, captions split and joined, everything moved and stretched. */
const edits = [
  { kind: 'set-text', at: 5, text: 'other words' },
  { kind: 'split-at-word', at: 7, word: 1 },
  { kind: 'join', at: 9 },
  { kind: 'replace', find: 'the', with: 'that', matchCase: false, wholeWords: true },
  { kind: 'shift', from: 3, by: 400 },
  { kind: 'convert-rate', from: '25', to: '23.976' },
  { kind: 'snap-to-frames', rate: '25' },
  { kind: 'ripple-delete', at: 11 },
];

/** What is done with captions stays linear over hours of them. */
const workFigures = async (core) => {
  const rulesOf = ({ options }) => ({ style: options.style, frameRate: options.frameRate, instructions: [] });
  const works = {
    check: (made) => core.checkByRules(made.track, rulesOf(made)),
    fix: (made) => core.fixAll(spoilt(made.track), rulesOf(made)),
    match: (made) => core.matchTrack(made.script, made.timeline, made.track, made.options),
    edit: (made) => {
      for (let round = 0; round < 20; round += 1) for (const edit of edits) if (!core.applyEdit(made.track, edit).ok) throw new Error(`the bench's edit ${edit.kind} is refused`);
    },
  };
  const figures = [];
  for (const [name, work] of Object.entries(works)) figures.push(atMost(`${name}-growth-10x`, await growth(work, TWO_HOURS, captioned(core)), 'x', GROWTH_GOAL));
  return figures;
};

/** All figures of the core. */
export const bench = async () => {
  const core = await bundleCore();
  captionsOf(core, newsText(MEGABYTE / 2, 5));
  const parseTime = await timeOn(10 * MEGABYTE, core.parse, 3);
  const all = await timeOn(MEGABYTE, (text) => core.exportCaptions(captionsOf(core, text), 'vtt'), ROUNDS);
  return [
    figure('script-mb-per-s', 10 / parseTime, 'MB/s'),
    figure('timeline-words-per-s', await timelineSpeed(core), 'words/s'),
    atMost('growth-10x', await growth(core.parse, MEGABYTE), 'x', GROWTH_GOAL),
    atMost('line-growth-10x', await growth(core.parse, MEGABYTE / 10, oneLine), 'x', GROWTH_GOAL),
    atMost('captions-growth-10x', await growth((text) => captionsOf(core, text), MEGABYTE / 4), 'x', GROWTH_GOAL),
    ...(await workFigures(core)),
    figure('script-to-vtt-mb-per-s', 1 / all, 'MB/s'),
    ...(await peerFigures(core)),
  ];
};
