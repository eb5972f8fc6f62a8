/** What the captions' journal holds, line by line: the sheet whole, and each change of it. */
import { z } from 'zod';
import type { EmphasisKind } from '../../core/captions/emphasis/emphasis.ts';
import { type CaptionSheet, type SheetState, sheetBounds, withDifference } from '../../core/captions/edit/caption-sheet.ts';
import { type History, historyOf, redo, remember, undo } from '../../core/captions/edit/history.ts';
import { frameRateNames } from '../../core/captions/times/frame-rate.ts';
import { channelNames } from '../../core/captions/scc/channel-names.ts';
import type { Caption, Placement, TrackHead } from '../../core/captions/track.ts';
import { type CaptionDraft, draftSchema } from '../../core/ipc/sheet-calls.ts';
import type { Ms } from '../../core/units/time.ts';

const time = z.custom<Ms>((value) => Number.isSafeInteger(value) && Number(value) >= 0);

/** So much may stand in one caption: a file that is opened has 20 MB at most, and what was opened must be there again after a restart. */
const most = 20_000_000;

const words = z.array(z.string().max(most)).max(most);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const caption = z
  .object({
    id: z.string().max(most),
    start: time,
    end: time,
    lines: words,
    speaker: z.string().nullable(),
    placement: z.custom<Placement>(isObject).optional(),
    notes: words.optional(),
    paragraph: z.int().min(1).optional(),
    emphasis: z.array(z.object({ from: z.int().min(0), to: z.int().min(1), kind: z.custom<EmphasisKind>((value) => typeof value === 'string' && value.length < most && /^(?:(?:class|voice|ruby|time|look):[^]+|lang:[^]*|(?:colour|ground):#[\da-f]{6,8}|typeface:[\p{L}\p{N} ,-]+|size:[\d.]+|pixels:\d+|[a-z]+)$/u.test(value)) }).strict()).max(most).optional(),
    details: z.record(z.string().max(100), z.string().max(most)).optional(),
    wordStarts: z.array(z.number().min(0).max(1)).optional(),
  })
  .strict()
  .transform((read): Caption => read as Caption);

const channel = z.enum(channelNames);

const source = z.union([
  z.object({ kind: z.literal('script'), name: z.string(), text: z.string() }).strict(),
  z
    .object({ kind: z.literal('file'), name: z.string(), timecode: z.object({ frameRate: z.enum(frameRateNames), dropFrame: z.boolean() }).strict().optional(), channels: z.object({ read: channel, other: channel }).strict().optional() })
    .strict()
    .transform(({ timecode, channels, ...rest }) => ({ ...rest, ...(timecode === undefined ? {} : { timecode }), ...(channels === undefined ? {} : { channels }) })),
  z.object({ kind: z.literal('match'), name: z.string(), text: z.string() }).strict(),
]);

const differences = z.array(z.object({ id: z.string(), script: z.string(), track: z.string() }).strict()).readonly();

const facts = z
  .object({ source, head: z.custom<TrackHead>(isObject), differing: z.array(z.string()).readonly(), differences: differences.optional() })
  .strict()
  .transform(({ differences: words, ...rest }): Omit<CaptionSheet, 'track'> => (words === undefined ? rest : { ...rest, differences: words }));

const sheetEntry = z.object({ kind: z.literal('sheet'), rev: z.int(), facts: facts.nullable(), track: z.array(caption) }).strict();

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edit'), label: z.string().max(200), continues: z.boolean() }).strict(),
  z.object({ kind: z.enum(['undo', 'redo']) }).strict(),
]);

/** How a change came about; `label` and `continues` as undo has them. */
export type SheetStep = Readonly<z.infer<typeof step>>;

const changeEntry = z
  .object({
    kind: z.literal('change'),
    baseRev: z.int(),
    rev: z.int(),
    facts: facts.nullable(),
    difference: z.object({ from: z.int().min(0), removed: z.int().min(0), inserted: z.array(caption) }).strict(),
    step,
  })
  .strict();

/** The video that the captions belong to; a path, as it stays on this computer. */
const mediaEntry = z.object({ kind: z.literal('media'), path: z.string().max(4096).nullable() }).strict();

/** What is being typed into a caption. */
const draftEntry = z.object({ kind: z.literal('draft'), draft: draftSchema.nullable() }).strict();

/** One line of the captions' journal. */
const sheetEntrySchema = z.discriminatedUnion('kind', [sheetEntry, changeEntry, mediaEntry, draftEntry]);

/** One line of the captions' journal. */
export type SheetEntry = z.infer<typeof sheetEntrySchema>;

/** What a journal gives back: the sheet with its undo and redo, the video, and what was being typed. */
export type KeptSheet = { readonly rev: number; readonly history: History<SheetState>; readonly media: string | null; readonly draft: CaptionDraft | null };

/** The sheet without its track, as entries hold it. */
export const factsOf = (sheet: SheetState): Omit<CaptionSheet, 'track'> | null =>
  sheet === null ? null : { source: sheet.source, head: sheet.head, differing: sheet.differing, ...(sheet.differences === undefined ? {} : { differences: sheet.differences }) };

/** The history after a step that led to `sheet`. Where what was undone is not remembered any more, the sheet counts, and nothing else is left. */
const withStep = (history: History<SheetState>, sheet: SheetState, taken: SheetStep): History<SheetState> => {
  if (taken.kind === 'edit') return remember(history, sheet, taken.label, sheetBounds, taken.continues);
  const moved = taken.kind === 'undo' ? undo(history) : redo(history);
  return moved === history ? historyOf(sheet) : moved;
};

const withEntry = (kept: KeptSheet, entry: SheetEntry): KeptSheet => {
  if (entry.kind === 'media') return { ...kept, media: entry.path };
  if (entry.kind === 'draft') return { ...kept, draft: entry.draft };
  const sheetOf = (track: readonly Caption[]): SheetState => (entry.facts === null ? null : { ...entry.facts, track });
  if (entry.kind === 'sheet') return { ...kept, rev: entry.rev, history: historyOf(sheetOf(entry.track)) };
  // A change counts only on the very track it was made on: a line lost before it must not let it garble another.
  const track = entry.baseRev === kept.rev ? withDifference(kept.history.now?.track ?? [], entry.difference) : null;
  return track === null ? kept : { ...kept, rev: entry.rev, history: withStep(kept.history, sheetOf(track), entry.step) };
};

/** The sheet that a journal's values describe; values of another shape are passed over. */
export const replaySheet = (values: readonly unknown[]): KeptSheet =>
  values.reduce<KeptSheet>(
    (kept, value) => {
      const entry = sheetEntrySchema.safeParse(value);
      return entry.success ? withEntry(kept, entry.data) : kept;
    },
    { rev: 0, history: historyOf<SheetState>(null), media: null, draft: null },
  );
