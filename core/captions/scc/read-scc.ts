/** Reads SCC, tolerant and linear: what a CEA-608 decoder would show as captions, and what was wrong or could not be held. */
import { captionList } from '../reading/caption-list.ts';
import { frameRates, frameTime } from '../times/frame-rate.ts';
import { quotedWords } from '../reading/left-out-words.ts';
import { linesOf } from '../reading/lines-of.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import { parseTimecode } from '../times/timecode.ts';
import type { ChannelName } from './channel-names.ts';
import { type Channel, channels608 } from './channels.ts';
import { hasOddParity, type Pair } from './control-codes.ts';
import { type Sent, withoutPackets } from './xds.ts';

/** SCC counts in frames of NTSC video, whatever the video's own rate. */
export const sccRate = frameRates['29.97'];

const form = /^(\d{2}:\d{2}:\d{2}[:;.,]\d{2})(?:\s+(.*))?$/;
const word = /^[0-9a-fA-F]{4}$/;

type Reading = {
  readonly sent: Sent[];
  readonly codes: Map<string, Code>;
  readonly problems: ProblemList;
  /** The frame of the next code, and that of the first one of the line above. */
  frame: number;
  began: number;
  wrongParity: number;
  /** As the first line has it, and how many lines have it otherwise. */
  dropFrame: boolean | null;
  otherCount: number;
  /** How many lines begin before the one above them does, and how many before all codes above them are sent. */
  back: number;
  early: number;
};

/** A code of a file: its pair without parity, and whether that was right. */
type Code = { readonly pair: Pair; readonly isOdd: boolean };

const readCode = (text: string): Code | null => {
  if (!word.test(text)) return null;
  const value = Number.parseInt(text, 16);
  const [first, second] = [value >> 8, value & 0xff];
  return { pair: [first & 0x7f, second & 0x7f], isOdd: hasOddParity(first) && hasOddParity(second) };
};

/** Each code is read once: a file has few that differ. */
const codeIn = ({ codes }: Reading, text: string): Code | null => {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = readCode(text);
  if (code !== null) codes.set(text, code);
  return code;
};

/** The frame that the codes of a line are sent from; those that are still being sent go on. Where it is no time, they follow the line above. */
const frameOf = (reading: Reading, text: string, line: number): number => {
  const timecode = parseTimecode(text, sccRate);
  if (timecode === null) {
    reading.problems.add('bad-time', 'error', `"${text}" is no time: what it sends follows the line above now, correct it.`, line);
    return reading.frame;
  }
  const { frame, dropFrame } = timecode;
  reading.dropFrame ??= dropFrame;
  if (dropFrame !== reading.dropFrame) reading.otherCount += 1;
  if (frame < reading.began) reading.back += 1;
  else if (frame < reading.frame) reading.early += 1;
  return Math.max(reading.frame, frame);
};

const readLine = (reading: Reading, text: string, line: number): void => {
  const { sent, problems } = reading;
  const parts = form.exec(text.trim());
  if (parts === null) {
    problems.add('bad-time', 'error', `"${text.slice(0, 40)}" cannot be read and was left out: write 00:00:01:00 or 00:00:01;00, a tab and codes.`, line);
    return;
  }
  reading.frame = frameOf(reading, parts[1] ?? '', line);
  reading.began = reading.frame;
  for (const found of (parts[2] ?? '').split(/\s+/)) {
    const code = codeIn(reading, found);
    if (code !== null) {
      sent.push({ pair: code.pair, frame: reading.frame });
      reading.frame += 1;
      if (!code.isOdd) reading.wrongParity += 1;
    } else if (found !== '') problems.add('bad-code', 'warning', `"${found.slice(0, 20)}" is no code of four hexadecimal digits and was left out.`, line);
  }
};

/** How long a last caption that nothing erases is shown, frames. */
const lastFrames = 90;

const inFile = (count: number): string => `(${String(count)} in this file)`;

type Found = { readonly channel: Channel; readonly other: Channel; readonly packets: number };

const sayChannels = (say: (message: string) => void, { channel, other, packets }: Found, wanted: ChannelName | undefined): void => {
  if (channel.name !== 'CC1' && channel.name === wanted) say(`The captions are those of ${channel.name}, as was asked: they are written as CC1.`);
  else if (channel.name !== 'CC1') say(`The captions are those of ${channel.name}: this file has none of CC1, as which they are written.`);
  if (other.shown.length > 0) say(`Captions of ${other.name}, the other channel, are not kept ${inFile(other.shown.length)}.`);
  if (channel.lost.textMode || other.lost.textMode) say('Text beside the captions (Text Mode) is not kept.');
  if (packets > 0) say(`Packets about the programme (XDS) are not kept ${inFile(packets)}.`);
};

const sayLost = ({ problems, wrongParity }: Reading, found: Found, wanted: ChannelName | undefined): void => {
  const { looks, beyond, places, added } = found.channel.lost;
  const [rolled, painted] = (['rolled', 'painted'] as const).map((how) => found.channel.shown.filter((caption) => caption.how === how).length);
  const say = (message: string): void => {
    problems.add('settings-not-kept', 'info', message, 1);
  };
  if (wrongParity > 0) problems.add('bad-code', 'warning', `Codes with wrong parity ${inFile(wrongParity)}: other decoders may leave them out.`, 1);
  const unshown = [...found.channel.lost.unshown, ...found.other.lost.unshown];
  if (unshown.length > 0) problems.add('hidden-text', 'warning', `${quotedWords(unshown)} ${unshown.length === 1 ? 'was loaded and never shown: it is' : 'were loaded and never shown: they are'} left out.`, 1);
  if (looks > 0) problems.add('formatting-not-kept', 'info', `Clear grounds, black letters on black, flashing and other character sets are not kept ${inFile(looks)}.`, 1);
  if (beyond > 0) problems.add('bad-code', 'warning', `Letters past the last column take the place of one another ${inFile(beyond)}: correct the words.`, 1);
  if (rolled !== undefined && rolled > 0) say(`Rows that roll up are captions of their own now, which pop on ${inFile(rolled)}.`);
  if (painted !== undefined && painted > 0) say(`Captions that are painted on are there from their first letter now: they pop on ${inFile(painted)}.`);
  if (added > 0) say(`Words that are painted into a caption make a new one, which has the others again ${inFile(added)}.`);
  if (places > 0) say(`Neighbouring rows that begin in different columns are centred now ${inFile(places)}.`);
  sayChannels(say, found, wanted);
};

const decode = (sent: readonly Sent[], end: number, wanted: ChannelName | undefined): Found => {
  const { captions, packets } = withoutPackets(sent);
  const channels = channels608();
  for (const { pair, frame } of captions) channels.take(pair, frame);
  return { ...channels.finish(end, wanted), packets };
};

const sayTimes = ({ problems, otherCount, back, early }: Reading): void => {
  if (back > 0) problems.add('bad-time', 'warning', `Lines begin before the ones above them ${inFile(back)}: what they send follows those now, correct their times.`, 1);
  if (early > 0) problems.add('bad-time', 'info', `Lines begin before the codes above them are sent, two characters a frame ${inFile(early)}: what they send follows those.`, 1);
  if (otherCount > 0) problems.add('bad-time', 'warning', `Lines have drop-frame timecode where others have not ${inFile(otherCount)}: each is read as it is written.`, 1);
};

/** What is read where a channel is wanted that the file has not: nothing. */
const withoutChannel = (reading: Reading, { channel, other }: Found, wanted: ChannelName): void => {
  const there = [channel, other].filter(({ shown }) => shown.length > 0).map(({ name }) => name);
  reading.problems.add('no-text', 'error', `The file has no captions of ${wanted}${there.length === 0 ? '' : `: ask for ${there.sort().join(' or ')}`}.`, 1);
};

/** The captions of an SCC file (pop-on, roll-up and paint-on) and its problems: those of the channel that is wanted, else of the first that has any. */
export const readScc = (text: string, wanted?: ChannelName): ReadTrack => {
  const problems = problemList();
  const lines = linesOf(text);
  const reading: Reading = { sent: [], codes: new Map(), problems, frame: 0, began: 0, wrongParity: 0, dropFrame: null, otherCount: 0, back: 0, early: 0 };
  if (!/^Scenarist_SCC/i.test(lines.current())) problems.add('no-signature', 'error', 'The file does not begin with Scenarist_SCC V1.0: put that on its first line.', 1);
  else lines.advance();
  for (; !lines.done(); lines.advance()) {
    if (lines.current().trim() !== '') readLine(reading, lines.current(), lines.number());
  }
  sayTimes(reading);
  const found = decode(reading.sent, reading.frame + lastFrames, wanted);
  const isThere = wanted === undefined || (found.channel.name === wanted && found.channel.shown.length > 0);
  if (!isThere) withoutChannel(reading, found, wanted);
  else if (found.channel.isOpen) problems.add('bad-time', 'info', 'Nothing ends the last caption: it is shown for three seconds.', 1);
  if (isThere) sayLost(reading, found, wanted);
  const list = captionList(problems);
  for (const { start, end, lines: shown, placement, emphasis } of isThere ? found.channel.shown : []) {
    const timing = { start: frameTime(start, sccRate), end: frameTime(end, sccRate), settings: '', strict: true };
    list.add({ id: '', timing, text: shown.join('\n'), speaker: null, line: 1, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }) });
  }
  const { channel, other } = found;
  const both = channel.shown.length > 0 && other.shown.length > 0 ? { channels: { read: channel.name, other: other.name } } : {};
  return { track: list.track(), timecode: { frameRate: sccRate, dropFrame: reading.dropFrame === true }, ...both, problems: problems.all() };
};
