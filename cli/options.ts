/** How the values of command-line options are read; a wrong one is refused with what would be right. */
import { InvalidArgumentError, Option } from 'commander';
import { readerPresets } from '../core/timeline/presets.ts';
import { parseDuration } from '../core/timeline/format-time.ts';
import { type FrameRate, frameRateNames, frameRateNear } from '../core/captions/times/frame-rate.ts';
import { type ChannelName, channelNames } from '../core/captions/scc/channel-names.ts';
import { isLanguageTag } from '../core/captions/language-tag.ts';
import type { EllipsisPolicy } from '../core/captions/track.ts';
import { type Ms, ms } from '../core/units/time.ts';

/** The ellipsis policies. */
export const ellipsisPolicies: readonly EllipsisPolicy[] = ['strip', 'keep', 'bbc'];

const readNumber = (value: string, least: number, most: number, what: string): number => {
  const number = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new InvalidArgumentError(`Give ${what} from ${least} to ${most}.`);
  return number;
};

/** A reader's rate: a factor from 0.25 to 4, or the name of a preset. */
export const readRate = (value: string): number => {
  const preset = Object.entries(readerPresets).find(([name]) => name === value);
  return preset ? preset[1].rate : readNumber(value, 0.25, 4, 'a factor');
};

/** A target duration as M:SS, H:MM:SS or seconds, up to 24 hours. */
export const readTarget = (value: string): Ms => {
  const target = parseDuration(value);
  if (target === null || target < 1 || target > 86_400_000) throw new InvalidArgumentError('Give a time such as 1:30, up to 24 hours.');
  return target;
};

/** An offset in whole milliseconds, up to a day either way. */
export const readOffset = (value: string): Ms => {
  const number = readNumber(value, -86_400_000, 86_400_000, 'whole milliseconds');
  if (!Number.isInteger(number)) throw new InvalidArgumentError('Give whole milliseconds.');
  return ms(number);
};

/** A video's frames a second: a number from 10 to 120, or a fraction such as 30000/1001. */
export const readFrameRate = (value: string): number => {
  const fraction = /^(\d{1,6})\/(\d{1,6})$/.exec(value);
  const number = fraction ? String(Number(fraction[1]) / Number(fraction[2])) : value;
  return readNumber(number, 10, 120, 'frames a second');
};

/** The frame rates that have names, as messages list them. */
export const rateNames = frameRateNames.join(', ');

/** A frame rate with a name, for what counts in frames: 29.97, 30000/1001, 25. */
const readNamedRate = (value: string): FrameRate => {
  const rate = frameRateNear(readFrameRate(value));
  if (rate === null) throw new InvalidArgumentError(`Give one of ${rateNames}.`);
  return rate;
};

/** How frames are counted where that is said; else as the file that is read does. */
export type TimecodeWish = { readonly frameRate?: FrameRate; readonly dropFrame?: boolean };

/** What is said of a file that is read: how its frames are counted, and which of its channels is wanted. */
export type ReadingWish = TimecodeWish & { readonly channel?: ChannelName };

/** `--channel` of a file that carries several. */
export const channelOption = (): Option => new Option('--channel <name>', 'the channel of an SCC file (default: the first that has captions)').choices(channelNames);

/** `--frame-rate` of a video whose captions are read. */
export const frameRateOption = (what = 'frames a second of the video, such as 25 or 30000/1001'): Option =>
  new Option('--frame-rate <f>', `${what} (default: those of the timecode in the file, else 25)`).argParser(readNamedRate);

/** Whether timecode drops frame numbers, where captions are read. */
export const dropFrameOption = (): Option => new Option('--drop-frame', 'write drop-frame timecode (29.97 and 59.94), in formats that have timecode (default: as the file has it)');

/** The other way round: for files that have it. */
export const noDropFrameOption = (): Option => new Option('--no-drop-frame', 'write timecode that leaves no frame numbers out');

/** A language tag. */
export const readLanguage = (value: string): string => {
  if (!isLanguageTag(value)) throw new InvalidArgumentError('Give a language tag such as en or pt-BR.');
  return value;
};

/** The language that a file is to name, whatever the one that was read named. */
export const languageOption = (): Option => new Option('--language <tag>', 'the language that the file names, such as en-GB (default: as it was read)').argParser(readLanguage);
