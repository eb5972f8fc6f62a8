/** The bench of WebVTT: what reading and writing 100,000 captions takes, as a ratio to webvtt-parser, and who does it wrongly. */
import { bundleCore } from './bundle-core.mjs';
import { captionReaders } from './caption-readers.mjs';
import { captionWriters } from './caption-writers.mjs';
import { atMost, figure, median, processorSeconds, seconds } from './figure.mjs';
import { captionFile, escapedText, manyCaptions } from './many-captions.mjs';

const CAPTIONS = 100_000;

/** The tools take turns, so that a busy moment of the machine meets all of them. */
const ROUNDS = 5;

/** A tool that takes longer than this is measured once, seconds. */
const PATIENCE = 5;

const medianTimes = async (tools) => {
  const times = new Map(tools.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, work } of tools) {
      const taken = times.get(name);
      if (taken.length === 0 || taken[0] < PATIENCE) taken.push(await seconds(work));
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
};

/** Tools' median times as ratios to webvtt-parser's; ours also to the fastest of those that make no mistake in this very run. */
const ratios = async (verb, tools, mistakes) => {
  const times = await medianTimes(tools);
  const measure = times.get('webvtt-parser');
  const correct = [...times].filter(([name]) => name !== 'caesura' && mistakes.get(name) === 0).map(([, time]) => time);
  return [
    ...[...times].map(([name, time]) => (name === 'caesura' ? atMost : figure)(`${verb}-${name}`, time / measure, 'x webvtt-parser', 1)),
    figure(`${verb}-correct-others`, correct.length, 'tools'),
    atMost(`${verb}-caesura-to-the-fastest-correct`, times.get('caesura') / Math.min(...correct), 'x', 1),
  ];
};

/** Ten times the captions may take this many times ten times the time: the rest is garbage collection. */
const GROWTH_GOAL = 1.5;

/** The time of all captions over ten times that of a tenth of them; the shortest of some rounds by turns. */
const growthOf = (verb, work, inputOf, captions) => {
  const [small, large] = [inputOf(captions.slice(0, captions.length / 10)), inputOf(captions)];
  const times = { small: [], large: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.small.push(processorSeconds(() => work(small)));
    times.large.push(processorSeconds(() => work(large)));
  }
  return atMost(`${verb}-growth-10x-caesura`, Math.min(...times.large) / (10 * Math.min(...times.small)), 'x', GROWTH_GOAL);
};

/** How many captions are missing or say another time or text; a text may come with its markup or without. */
const wrongOf = (captions, seen) => {
  const byStart = new Map(seen.map((one) => [one.start, one]));
  return captions.filter((caption) => {
    const other = byStart.get(caption.start);
    if (other === undefined || other.end !== caption.end) return true;
    return other.text !== caption.lines.join('\n') && other.text !== escapedText(caption);
  }).length;
};

const wrongFigure = (verb, name, wrong) =>
  name === 'caesura' ? atMost(`${verb}-wrong-${name}`, wrong, 'captions', 0) : figure(`${verb}-wrong-${name}`, wrong, 'captions');

/** How many captions come with the file's escapes still in their text: reading them is not done yet. */
const undecodedOf = (captions, seen) => {
  const byStart = new Map(seen.map((one) => [one.start, one]));
  return captions.filter((caption) => escapedText(caption) !== caption.lines.join('\n') && byStart.get(caption.start)?.text === escapedText(caption)).length;
};

const readerFigures = async (core, captions) => {
  const text = captionFile(captions);
  const readers = captionReaders(core);
  const mistakes = new Map();
  const wrong = [];
  for (const { name, run, seen } of readers) {
    const read = name === 'webvtt-parser' ? judged({ run }, text) : seen(await run(text));
    const [bad, undecoded] = [wrongOf(captions, read), undecodedOf(captions, read)];
    mistakes.set(name, bad + undecoded);
    wrong.push(wrongFigure('read', name, bad), figure(`read-undecoded-${name}`, undecoded, 'captions'));
  }
  const growth = growthOf('read', (input) => core.readVtt(input), captionFile, captions);
  return [...(await ratios('read', readers.map(({ name, run }) => ({ name, work: () => run(text) })), mistakes)), growth, ...wrong];
};

/** What webvtt-parser reads in a file, the text without its markup: a writer that escapes nothing is found out. */
const judged = (judge, text) =>
  judge.run(text).map(({ startTime, endTime, tree }) => ({
    start: Math.round(startTime * 1000),
    end: Math.round(endTime * 1000),
    text: tree.children.map(({ type, value }) => (type === 'text' ? value : '')).join(''),
  }));

const writerFigures = async (core, captions) => {
  const writers = captionWriters(core).map(({ name, given, run }) => ({ name, run, input: given(captions) }));
  const judge = captionReaders(core).find(({ name }) => name === 'webvtt-parser');
  const mistakes = new Map(writers.map(({ name, run, input }) => [name, wrongOf(captions, judged(judge, run(input)))]));
  const wrong = writers.map(({ name }) => wrongFigure('write', name, mistakes.get(name)));
  const growth = growthOf('write', (input) => core.writeVtt(input), (some) => some, captions);
  return [...(await ratios('write', writers.map(({ name, run, input }) => ({ name, work: () => run(input) })), mistakes)), growth, ...wrong];
};

/** All figures of WebVTT. */
export const bench = async () => {
  const core = await bundleCore();
  const captions = manyCaptions(CAPTIONS);
  return [...(await readerFigures(core, captions)), ...(await writerFigures(core, captions))];
};
