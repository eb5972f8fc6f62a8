/** The contract's part about takes: recorded, listed, chosen, deleted, exported. */
import { z } from 'zod';
import type { KnownReader } from '../takes/fitted-reader.ts';
import type { Recording, TakeList, TakeSummary } from '../takes/kept-take.ts';
import type { Take } from '../takes/take.ts';
import type { Followed } from '../timeline/live-follow.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

const takeId = z.string().regex(/^[0-9a-z-]{1,64}$/);
const one = z.object({ id: takeId }).strict();
const story = z.int().min(0).nullable();
const reader = z.string().max(200);

/** A moment of main's clock, in ms: windows send the moment of the key or the sound, not that of the message. */
const moment = z.number().min(0);

const bytes = (most: number) => z.instanceof(Uint8Array).refine(({ length }) => length <= most, { message: `at most ${most} bytes at once` });

/** How a recording begins. */
const start = z
  .object({
    how: z.enum(['tap', 'roll', 'microphone']),
    story,
    /** The first cue to be read; null: the first of the story. */
    from: z.string().max(64).nullable(),
    reader,
    keepAudio: z.boolean(),
    at: moment,
  })
  .strict();

/** The file formats of a take. */
const takeFormats = ['csv', 'json', 'pdf', 'wav'] as const;

/** A file format of a take: figures for a spreadsheet, the take with its figures, a printable report, its sound. */
export type TakeFormat = (typeof takeFormats)[number];

/** The export that runs: of which take, and how much of it is done, 0 to 1 (null: nobody knows); null: none runs. */
export type TakeExporting = { readonly running: { readonly id: string; readonly share: number | null } | null };

/** Calls about takes. All are the operator's: the prompter gives no orders. */
export const takeCalls = {
  'takes.list': call<TakeList>()(['operator'], nothing),
  'takes.read': call<Take>()(['operator'], one),
  /** The readers known from all takes so far, with their profiles; `set-profile` lets one be the show's. */
  'takes.readers': call<readonly KnownReader[]>()(['operator'], nothing),
  'takes.forget-reader': call<null>()(['operator'], z.object({ name: reader }).strict()),
  /** Forgets the speed that the reader likes, and nothing else of them. */
  'takes.forget-speed': call<null>()(['operator'], z.object({ name: reader }).strict()),

  /** How the reading goes beside the roll. */
  'follow.read': call<Followed>()(['operator', 'prompter'], nothing),

  'takes.recording': call<Recording | null>()(['operator'], nothing),
  /** Failures: `recording` (one is running), `nothing-to-read`, `no-story`, and those of writing. */
  'takes.start': call<Recording>()(['operator'], start),
  /** A key, while a recording by taps runs. */
  'takes.tap': call<Recording>()(['operator'], z.object({ kind: z.enum(['tap', 'end', 'skip', 'back']), at: moment }).strict()),
  /** Levels in the order they came, one byte for each 5 ms as `encodeLevels` makes them; `at`, the moment of the first of them, counts in the first call: the take begins there. */
  'takes.levels': call<null>()(['operator'], z.object({ levels: bytes(100_000), at: moment }).strict()),
  /** A piece of the WebM/Opus file, in the order they came; `at`, the moment at which the file's sound begins, counts in the first call. */
  'takes.sound': call<null>()(['operator'], z.object({ sound: bytes(4_000_000), at: moment }).strict()),
  /** Ends the recording and keeps it; null when nothing was measured, and then nothing is kept. */
  'takes.stop': call<TakeSummary | null>()(['operator'], z.object({ at: moment }).strict()),
  'takes.discard': call<null>()(['operator'], nothing),

  'takes.label': call<null>()(['operator'], z.object({ id: takeId, reader }).strict()),
  /** Lets a take rule its story in place of any other one. */
  'takes.rule': call<null>()(['operator'], one),
  /** The take rules no more: its story is estimated again. */
  'takes.release': call<null>()(['operator'], one),
  /** Plays a take back: the timeline is its own until the playback ends (`end-playback`). Failures: `no-take`, `on-air`, `recording`, `not-in-script`. */
  'takes.play': call<null>()(['operator'], one),
  /** A recovered take is to be kept, as it is: nobody is asked about it again. */
  'takes.keep': call<null>()(['operator'], one),
  'takes.delete': call<null>()(['operator'], one),
  /** Brings back what was deleted last, ruling again if it did; null: nothing is left to bring back. */
  'takes.restore': call<{ readonly id: string } | null>()(['operator'], nothing),
  /** Asks where to and writes; null: cancelled, at the question or later. Failures: `exporting` (one runs), `no-sound` (WAV of a take without), `bad-sound`, and those of writing. */
  'takes.export': call<{ readonly path: string } | null>()(['operator'], z.object({ id: takeId, format: z.enum(takeFormats) }).strict()),
  'takes.exporting': call<TakeExporting>()(['operator'], nothing),
  /** Ends the export that runs; what was there before it stays. */
  'takes.cancel-export': call<null>()(['operator'], nothing),
  /** Where an `<audio>` element finds the take's sound; null: none was kept. */
  'takes.sound-address': call<string | null>()(['operator'], one),
} as const;

/** Events about takes. */
export type TakeEvents = {
  readonly takes: TakeList;
  /** An export has begun, has come further, or is over. */
  readonly 'take-export': TakeExporting;
  /** At its start, at each tap and at its end (null). */
  readonly recording: { readonly recording: Recording | null };
  /** Live follow has learned from one more cue. */
  readonly follow: Followed;
};

/** Who hears of takes. */
export const takeEventRoles: EventRoles<TakeEvents> = { takes: ['operator'], 'take-export': ['operator'], recording: ['operator', 'prompter'], follow: ['operator', 'prompter'] };
