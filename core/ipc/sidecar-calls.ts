/** The contract's part about caption files beside the video: where, in which formats, one or one a story. */
import { isLanguageTag } from '../captions/language-tag.ts';
import { z } from 'zod';
import type { TrackFormatName } from '../captions/formats/track-format.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';
import { cutRequest } from './sheet-calls.ts';

/** A format's name by its form: main looks it up in the table of formats, which is too large to be read at every start. */
const formatName = z.custom<TrackFormatName>((name) => typeof name === 'string' && /^[a-z0-9-]{2,30}$/.test(name));

/**
 * What is to be written. `language` is a tag such as `en-GB`; `stories`: a file for each story, of the kept captions where there are
 * any; `chapters`: a WebVTT file of chapters beside each, null for none.
 */
const sidecarRequest = z
  .object({
    formats: z.array(formatName).max(20),
    pattern: z.string().min(1).max(200),
    language: z.string().refine(isLanguageTag),
    stories: z.boolean(),
    chapters: z.enum(['stories', 'paragraphs']).nullable(),
    cut: cutRequest,
    dropFrame: z.boolean(),
    /** Files that are there already may be replaced: the operator said so. */
    overwrite: z.boolean(),
  })
  .strict();

/** What is to be written. */
export type SidecarRequest = z.infer<typeof sidecarRequest>;

/** What was written, and what was not, with why. `cancelled`: the operator stopped it. */
export type SidecarReport = {
  readonly folder: string;
  readonly written: readonly string[];
  readonly failed: readonly { readonly file: string; readonly message: string }[];
  readonly cancelled: boolean;
};

/**
 * What an export would write: the files' names, how many captions they hold together, and what each format would lose of them,
 * sentence by sentence; formats that lose nothing are not named.
 */
export type SidecarPlan = {
  readonly files: readonly string[];
  readonly captions: number;
  readonly losses: readonly { readonly format: TrackFormatName; readonly words: readonly string[] }[];
};

/** Calls about caption files beside the video. */
export const sidecarCalls = {
  /** Where files will go: beside the video, else beside the script. */
  'sidecar.folder': call<{ readonly folder: string }>()(['operator'], nothing),
  /** Asks for another folder; null: cancelled. */
  'sidecar.choose-folder': call<{ readonly folder: string } | null>()(['operator'], nothing),
  /** What would be written. Failures as of the export, but for `exists`; `overtaken` where another plan was asked for before this one was begun. */
  'sidecar.plan': call<SidecarPlan>()(['operator'], sidecarRequest),
  /** Writes the files. Failure `exists` names those that are there already. */
  'sidecar.export': call<SidecarReport>()(['operator'], sidecarRequest),
  'sidecar.cancel': call<null>()(['operator'], nothing),
} as const;

/** Events about caption files: how many of how many are written. */
export type SidecarEvents = { readonly sidecar: { readonly done: number; readonly total: number } };

/** Who hears of them. */
export const sidecarEventRoles: EventRoles<SidecarEvents> = { sidecar: ['operator'] };
