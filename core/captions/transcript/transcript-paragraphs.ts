/** Captions as the paragraphs of a transcript: what one speaker says, with when it begins. */
import type { Ms } from '../../units/time.ts';
import { joinLines } from '../fix/free-text.ts';
import { isForPeople } from '../stl/user-data.ts';
import { carriableTrack } from '../text/carriable.ts';
import type { Caption, Track } from '../track.ts';
import { saidIn } from '../vtt/voices.ts';

/** One paragraph; `notes` are the remarks before it, such as a story's slug. */
export type TranscriptParagraph = {
  readonly start: Ms;
  readonly speaker: string | null;
  readonly notes: readonly string[];
  readonly text: string;
  /** How many captions, or parts of captions of several voices, are joined in it. */
  readonly joined: number;
};

/** A silence of this length ends a paragraph where a sentence ends. Milliseconds. */
const restBetween = 2000;

/** After so long a paragraph ends with its sentence. Milliseconds. */
const longestParagraph = 30_000;

const endsSentence = /[.!?…。！？]["'”’»)\]}」』）】]*$/u;

/** What is said in one go: a caption, or what one of its voices says. Its remarks stand before the first. */
type Said = Pick<Caption, 'start' | 'end' | 'lines' | 'speaker' | 'notes' | 'paragraph'>;

const saidInTrack = (track: Track): readonly Said[] =>
  carriableTrack(track, 'text').flatMap((caption) => {
    const { start, end, notes = [], paragraph } = caption;
    return saidIn(caption).map((said, index) => ({ ...said, start, end, notes: index === 0 ? notes.filter(isForPeople) : [], ...(paragraph === undefined ? {} : { paragraph }) }));
  });

/** Goes through captions and tells of each whether it begins another paragraph of its text than the one before it is part of. */
const paragraphStarts = (): ((caption: Pick<Caption, 'paragraph'>) => boolean) => {
  let last: number | undefined;
  return ({ paragraph = last }) => {
    const begins = last !== undefined && paragraph !== last;
    last = paragraph;
    return begins;
  };
};

/** How many captions begin a paragraph of their text that nothing else tells: no other speaker, no remark. */
export const paragraphsBegun = (track: Track): number => {
  const begins = paragraphStarts();
  return track.filter((caption, index) => begins(caption) && (caption.notes ?? []).length === 0 && caption.speaker === track[index - 1]?.speaker).length;
};

/**
 * The paragraphs of a track: a new one for another speaker or voice, a remark, and where its text or script has one; where there is none, after a rest or half a
 * minute where a sentence ends.
 */
export const transcriptParagraphs = (track: Track): readonly TranscriptParagraph[] => {
  const hasOwn = track.some(({ paragraph }) => paragraph !== undefined);
  const begins = paragraphStarts();
  const paragraphs: TranscriptParagraph[] = [];
  let texts: string[] = [];
  let end: number | null = null;
  const finish = (): void => {
    const last = paragraphs.at(-1);
    if (last !== undefined) paragraphs[paragraphs.length - 1] = { ...last, text: joinLines(texts), joined: texts.length };
    texts = [];
  };
  for (const said of saidInTrack(track)) {
    const { start, end: until, lines, speaker, notes = [] } = said;
    const last = paragraphs.at(-1);
    const rested = endsSentence.test(texts.at(-1) ?? '') && (start - (end ?? start) >= restBetween || start - (last?.start ?? start) >= longestParagraph);
    const isNext = begins(said) || (rested && !hasOwn);
    if (last === undefined || last.speaker !== speaker || notes.length > 0 || isNext) {
      finish();
      paragraphs.push({ start, speaker, notes, text: '', joined: 0 });
    }
    texts.push(joinLines(lines));
    end = Math.max(end ?? until, until);
  }
  finish();
  return paragraphs;
};

/** How many captions share their paragraph with others: where each begins and ends is lost. */
export const captionsJoined = (track: Track): number => transcriptParagraphs(track).reduce((sum, { joined }) => sum + (joined > 1 ? joined : 0), 0);
