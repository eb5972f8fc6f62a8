/** What a producer can do to the captions: the schemas that check an edit where it enters, and the types that follow. */
import { z } from 'zod';
import { styleChoiceSchema } from '../styles/own-style-schema.ts';

/** Index of a caption in the track, from 0. */
const at = z.int().min(0).max(1_000_000);

/** A point of the video in ms: four days at most. */
const time = z.int().min(0).max(345_600_000);

/** A length or a move in ms, either way. */
const length = z.int().min(-345_600_000).max(345_600_000);

const rate = z.enum(['23.976', '24', '25', '29.97', '30', '50', '59.94', '60']);

const text = z.string().max(10_000);

/** A time of the track and the time that it should be. */
const anchor = z.object({ from: time, to: time }).strict();

/** Stretches of the sound in which something is heard: start and end in ms, sorted. */
const sounds = z.array(z.tuple([time, time])).max(50_000);

/** Edits of the words. */
const wordEdits = [
  /** Lines end in a line feed. */
  z.object({ kind: z.literal('set-text'), at, text }).strict(),
  z.object({ kind: z.literal('set-speaker'), at, speaker: z.string().max(200).nullable() }).strict(),
  /** All of a caption in italics, or none of it. */
  z.object({ kind: z.literal('set-italic'), at, italic: z.boolean() }).strict(),
  /** Splits before a word, counted from 0 in the caption. */
  z.object({ kind: z.literal('split-at-word'), at, word: z.int().min(1).max(10_000) }).strict(),
  /** Splits at a time inside the caption, between the words that are nearest. */
  z.object({ kind: z.literal('split-at-time'), at, time }).strict(),
  /** Joins a caption with the one after it. */
  z.object({ kind: z.literal('join'), at }).strict(),
  z.object({ kind: z.literal('insert'), start: time, end: time, text }).strict(),
  z.object({ kind: z.literal('delete'), from: at, to: at }).strict(),
  /** Everywhere, or in one caption. */
  z.object({ kind: z.literal('replace'), at: at.optional(), find: z.string().min(1).max(1000), with: z.string().max(1000), matchCase: z.boolean(), wholeWords: z.boolean() }).strict(),
] as const;

/** Edits of the times. */
const timeEdits = [
  /** Sets both ends; they stop at the neighbours. */
  z.object({ kind: z.literal('set-times'), at, start: time, end: time }).strict(),
  /** Moves one caption; it stops at the neighbours. */
  z.object({ kind: z.literal('move'), at, by: length }).strict(),
  z.object({ kind: z.literal('shift'), from: at, by: length }).strict(),
  /** Moves the whole track so that this caption begins at the time. */
  z.object({ kind: z.literal('shift-to'), at, start: time }).strict(),
  z.object({ kind: z.literal('stretch'), one: anchor, other: anchor }).strict(),
  z.object({ kind: z.literal('convert-rate'), from: rate, to: rate }).strict(),
  z.object({ kind: z.literal('ripple-end'), at, end: time }).strict(),
  z.object({ kind: z.literal('ripple-delete'), at }).strict(),
  /** Tapped with the video: this caption begins now, and all that follow move with it. */
  z.object({ kind: z.literal('tap'), at, start: time }).strict(),
  z.object({ kind: z.literal('snap-to-frames'), rate }).strict(),
  /** Starts and ends go to those of the sound, where one is no further away than `within`; `at` null is every caption. */
  z.object({ kind: z.literal('snap-to-sound'), at: at.nullable(), sounds, within: z.int().min(1).max(5000) }).strict(),
] as const;

/** What captions are checked by; `frameRate` in frames a second, `instructions` as the script has them. */
const rules = { style: styleChoiceSchema, frameRate: z.number().min(10).max(120), instructions: z.array(z.string().max(2000)).max(5000) };

/** Repairs of what the checks found. */
const repairs = [
  /** Mends every problem of one caption that can be mended. */
  z.object({ kind: z.literal('fix'), at, ...rules }).strict(),
  z.object({ kind: z.literal('fix-all'), ...rules }).strict(),
] as const;

/** One edit of the captions. */
export const captionEditSchema = z.discriminatedUnion('kind', [...wordEdits, ...timeEdits, ...repairs]);

/** One edit of the captions. */
export type CaptionEdit = z.infer<typeof captionEditSchema>;

/** The edit of a kind. */
export type CaptionEditOf<Kind extends CaptionEdit['kind']> = Extract<CaptionEdit, { kind: Kind }>;
