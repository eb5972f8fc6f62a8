/** The contract's part about the caption sheet: reading it, editing it, going back and forward. */
import { z } from 'zod';
import { styleChoiceSchema } from '../captions/styles/own-style-schema.ts';
import { captionEditSchema } from '../captions/edit/caption-edit.ts';
import { channelNames } from '../captions/scc/channel-names.ts';
import type { CaptionSheet, TrackDifference } from '../captions/edit/caption-sheet.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** How captions are cut from the script. */
export const cutRequest = z
  .object({
    style: styleChoiceSchema,
    ellipsis: z.enum(['strip', 'keep', 'bbc']),
    /** Frames a second of the video. */
    frameRate: z.number().min(10).max(120),
    /** Added to every time, in ms. */
    offset: z.int().min(-86_400_000).max(86_400_000),
    /** Index of the story, or null for the whole rundown. */
    story: z.int().min(0).nullable(),
  })
  .strict();

/** What the first edit is made on: captions cut from this revision of the script in this way. */
const madeFrom = z.object({ documentRev: z.int(), request: cutRequest }).strict();

/** An edit on a revision of the sheet. `made` is needed as long as there is no sheet; `continues` joins it to the step before in undo. */
const editRequest = z.object({ baseRev: z.int().min(0), edit: captionEditSchema, continues: z.boolean(), made: madeFrom.nullable() }).strict();

/** An edit on a revision of the sheet. */
export type SheetEditRequest = z.infer<typeof editRequest>;

/** Words that are being typed into a caption, and which one it is. */
export const draftSchema = z.object({ id: z.string().max(10_000), text: z.string().max(10_000) }).strict();

/** Words that are being typed into a caption: no edit yet, but kept through a crash. */
export type CaptionDraft = Readonly<z.infer<typeof draftSchema>>;

/** The sheet at a revision; null: the captions follow the script. `undo` and `redo` name the steps that can be taken. */
export type SheetMessage = { readonly rev: number; readonly sheet: CaptionSheet | null; readonly undo: string | null; readonly redo: string | null };

/** The sheet without its track, and what turns the track of `baseRev` into its track. */
export type SheetChange = Omit<SheetMessage, 'sheet'> & {
  readonly baseRev: number;
  readonly sheet: Omit<CaptionSheet, 'track'> | null;
  readonly difference: TrackDifference;
};

/** Long work on captions: `open` reads a file of that name, `match` and `take-times` are of the kept captions of that name. */
export type CaptionWork = { readonly kind: 'open' | 'match' | 'take-times'; readonly name: string };

/** Calls about the caption sheet. Each change is answered by its revision, after the event that tells of it. */
export const sheetCalls = {
  'sheet.read': call<SheetMessage>()(['operator'], nothing),
  /** Failures: those of each edit, `moved-on`, and of a fix of everything `cancelled`. */
  'sheet.edit': call<{ readonly rev: number }>()(['operator'], editRequest),
  /** Calls off the fix of everything that runs; nothing is changed then. */
  'sheet.cancel-fix': call<null>()(['operator'], nothing),
  /** Calls off the other long work (`CaptionWork`): it is refused as `cancelled`, and nothing is changed. */
  'sheet.cancel-work': call<null>()(['operator'], nothing),
  /** What a crash or a restart left of a caption that was being typed; null: nothing. */
  'sheet.draft': call<CaptionDraft | null>()(['operator'], nothing),
  'sheet.keep-draft': call<null>()(['operator'], draftSchema.nullable()),
  'sheet.undo': call<{ readonly rev: number }>()(['operator'], nothing),
  'sheet.redo': call<{ readonly rev: number }>()(['operator'], nothing),
  /** Lets the captions follow the script again; undone like an edit. */
  'sheet.follow': call<{ readonly rev: number }>()(['operator'], nothing),
  /** Matches the kept captions onto those cut from the script: its words and cuts, their times. Failures: `no-captions`, `no-match`, `moved-on`. */
  'sheet.match': call<{ readonly rev: number; readonly differing: number }>()(['operator'], madeFrom),
  /** Gives the kept captions the times that their words have in the script of now, by its ruling takes. Failures: those of `sheet.match`. */
  'sheet.apply-takes': call<{ readonly rev: number }>()(['operator'], madeFrom),
  /** Asks for a caption file and takes its captions as they are; null: cancelled at the question. Failure `cancelled`: called off later. */
  'sheet.open-track': call<{ readonly name: string; readonly captions: number } | null>()(['operator'], nothing),
  'sheet.open-track-dropped': call<{ readonly name: string; readonly captions: number } | null>()(['operator'], z.object({ path: z.string().min(1).max(4096) }).strict()),
  /** Opens the kept captions' file again, for those of another of its channels. Failures: those of opening, and `not-here` where it was opened in an earlier session. */
  'sheet.open-channel': call<{ readonly name: string; readonly captions: number } | null>()(['operator'], z.object({ channel: z.enum(channelNames) }).strict()),
} as const;

/** Events about the caption sheet. */
export type SheetEvents = {
  readonly sheet: SheetChange;
  /** How far the fix of everything is, 0 to 1, where it takes long; null: it is over. */
  readonly fixing: { readonly share: number | null };
  /** Other long work that runs, where it takes a while; null: it is over. */
  readonly 'caption-work': { readonly work: CaptionWork | null };
};

/** Who hears of the caption sheet. */
export const sheetEventRoles: EventRoles<SheetEvents> = { sheet: ['operator'], fixing: ['operator'], 'caption-work': ['operator'] };
