/** The one contract between the windows and the main process: who may call what, with what, and what comes back. */
import { z } from 'zod';
import { commandSchema } from '../show/command.ts';
import type { DocumentMessage, ShowMessage } from '../show/show.ts';
import type { Failure } from '../problem/failure.ts';

/** The part a window plays; comes from the registry of windows, never from a message. */
export type Role = 'operator' | 'prompter';

/** One call: who may make it, what it takes (checked where it enters) and what it answers (a type only). */
export type CallContract<Input, Output> = {
  readonly roles: readonly Role[];
  readonly input: z.ZodType<Input>;
  /** Only a carrier of the type: answers come from main, which is trusted. */
  readonly output?: Output;
};

const call = <Output>() => <Input>(roles: readonly Role[], input: z.ZodType<Input>): CallContract<Input, Output> => ({ roles, input });

const nothing = z.undefined();
const filePath = z.string().min(1).max(4096);

/** What opening a document gave; `encoding` is what its bytes were read as. */
export type OpenedDocument = { readonly name: string; readonly encoding: string };

/** How captions are to be exported. */
const exportRequest = z
  .object({
    format: z.enum(['vtt', 'srt']),
    style: z.enum(['bbc', 'netflix', 'fcc', 'ard']),
    ellipsis: z.enum(['strip', 'keep', 'bbc']),
    /** Frames a second of the video. */
    frameRate: z.number().min(10).max(120),
    /** Added to every time, in ms. */
    offset: z.int().min(-86_400_000).max(86_400_000),
    /** Index of the story, or null for the whole rundown. */
    story: z.int().min(0).nullable(),
  })
  .strict();

/** How captions are to be exported. */
export type ExportRequest = z.infer<typeof exportRequest>;

/** A display the prompter can be put on. `label` is what the system calls it. */
export type DisplayInfo = {
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly primary: boolean;
};

/** The prompter's output as the operator sees it. `framesPerSecond` is measured in the prompter window; null: not known yet. */
export type OutputStatus = {
  readonly open: boolean;
  readonly display: DisplayInfo | null;
  readonly fullScreen: boolean;
  readonly framesPerSecond: number | null;
  /** Size of the page in the prompter window, CSS px: the preview lays out its rows at this size. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
};

/** A file opened before. The window names it by its place in the list, never by a path. */
export type RecentFile = { readonly name: string; readonly folder: string; readonly missing: boolean };

/** Something the operator window itself must do, asked from the menu. */
export type WindowRequest = 'export' | 'find' | 'help' | 'edit-mode' | 'live-mode' | 'zoom-reset';

/** Something the operator must know; stays until dismissed when `severity` is error. */
export type Notice = Failure & { readonly severity: 'info' | 'warning' | 'error' };

/** Every call that a window can make of the main process. */
export const calls = {
  'show.read': call<ShowMessage>()(['operator', 'prompter'], nothing),
  'document.read': call<DocumentMessage>()(['operator', 'prompter'], nothing),
  /** Main's monotonic clock, ms: windows measure their offset to it. */
  'clock.read': call<number>()(['operator', 'prompter'], nothing),
  'command.order': call<{ readonly rev: number }>()(['operator'], commandSchema),
  /** Everything typed when main asked under this number has been sent. */
  'edits.gathered': call<null>()(['operator'], z.object({ ticket: z.int().min(1) }).strict()),
  'file.new': call<OpenedDocument | null>()(['operator'], nothing),
  /** Asks for a file and opens it; null: cancelled. */
  'file.open': call<OpenedDocument | null>()(['operator'], nothing),
  'file.open-dropped': call<OpenedDocument | null>()(['operator'], z.object({ path: filePath }).strict()),
  'file.open-recent': call<OpenedDocument | null>()(['operator'], z.object({ index: z.int().min(0).max(100) }).strict()),
  'file.recent': call<readonly RecentFile[]>()(['operator'], nothing),
  'file.save': call<{ readonly path: string } | null>()(['operator'], nothing),
  'file.save-as': call<{ readonly path: string } | null>()(['operator'], nothing),
  /** Asks where to, reads the export back with the judge, writes it atomically; null: cancelled. */
  'captions.export': call<{ readonly path: string; readonly captions: number } | null>()(['operator'], exportRequest),
  'displays.read': call<readonly DisplayInfo[]>()(['operator'], nothing),
  'output.read': call<OutputStatus>()(['operator'], nothing),
  'output.open': call<OutputStatus>()(['operator'], z.object({ displayId: z.int().nullable(), fullScreen: z.boolean() }).strict()),
  'output.close': call<OutputStatus>()(['operator'], nothing),
  /** The prompter's own report, about twice a second; also its sign of life. */
  'output.report': call<null>()(
    ['prompter'],
    z.object({ framesPerSecond: z.number().min(0).max(1000), width: z.int().min(1).max(100_000), height: z.int().min(1).max(100_000) }).strict(),
  ),
} as const;

/** Every event that the main process sends, and what it carries. */
export type Events = {
  readonly show: ShowMessage;
  readonly document: DocumentMessage;
  readonly output: OutputStatus;
  readonly displays: readonly DisplayInfo[];
  readonly recent: readonly RecentFile[];
  readonly notice: Notice;
  readonly request: WindowRequest;
  /** Main needs the whole text: send what was typed, then call `edits.gathered` with this number. */
  readonly 'gather-edits': { readonly ticket: number };
};

/** Who hears which event. */
export const eventRoles: { readonly [Name in keyof Events]: readonly Role[] } = {
  show: ['operator', 'prompter'],
  document: ['operator', 'prompter'],
  output: ['operator'],
  displays: ['operator'],
  recent: ['operator'],
  notice: ['operator'],
  request: ['operator'],
  'gather-edits': ['operator'],
};
