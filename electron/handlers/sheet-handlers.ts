/** Calls about the caption sheet. */
import { applyEditSteps } from '../../core/captions/edit/apply-edit.ts';
import type { CaptionEditOf } from '../../core/captions/edit/caption-edit.ts';
import type { SheetState } from '../../core/captions/edit/caption-sheet.ts';
import type { Track } from '../../core/captions/track.ts';
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { SheetEditRequest } from '../../core/ipc/sheet-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { contentHash } from '../../core/script/cue-id.ts';
import { inSlices } from '../../core/steps/in-slices.ts';
import { chooseFile } from '../files/ask.ts';
import { mainThread } from '../app/main-thread.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'sheet.read' | 'sheet.draft' | 'sheet.keep-draft' | 'sheet.edit' | 'sheet.cancel-fix' | 'sheet.undo' | 'sheet.redo' | 'sheet.follow' | 'sheet.match' | 'sheet.apply-takes' | 'sheet.open-track' | 'sheet.open-track-dropped';

type Context = Pick<HandlerContext, 'owner' | 'sheet' | 'notices' | 'publish' | 'window'>;

const question = {
  title: 'Open a caption file',
  filters: [{ name: 'Captions', extensions: ['vtt', 'srt', 'ttml', 'xml', 'dfxp', 'itt', 'imsc', 'scc', 'stl', 'txt'] }, { name: 'All files', extensions: ['*'] }],
};

type Opened = Result<{ readonly name: string; readonly captions: number } | null>;

const open = async ({ sheet, notices, publish }: Context, path: string): Promise<Opened> => {
  const [{ importTrack }, { readingNotice }] = await Promise.all([import('../captions/import-track.ts'), import('../captions/reading-notice.ts')]);
  const read = await importTrack(path);
  if (!read.ok) return read;
  const { sheet: opened } = read.value;
  const said = readingNotice(read.value);
  // Of nothing no log need tell.
  if (said.lines.length === 0) publish('notice', said);
  else notices.tell(said.severity, said.code, said.message, said.lines);
  sheet.take(opened, 'Open a caption file');
  return success({ name: opened.source.name, captions: opened.track.length });
};

/** The captions that the first edit is made on: cut as the window has cut them. */
const madeSheet = async ({ owner }: Context, made: SheetEditRequest['made']): Promise<SheetState> => {
  const { document, profile, ruling, cloaked } = owner.read();
  if (made === null || made.documentRev !== document.rev) return null;
  const { cutRequested } = await import('../../core/captions/edit/cut-request.ts');
  const track = cutRequested({ rundown: document.rundown, profile, takes: ruling.takes, cloaked }, made.request);
  if (track.length === 0) return null;
  return { source: { kind: 'script', name: document.name, text: contentHash(document.text) }, head: {}, track, differing: [] };
};

const movedOn = failure('moved-on', 'The captions or the script have just changed. Look at them and do that again.');

type Matched = Result<{ readonly rev: number; readonly differing: number }>;

const match = async (context: Context, made: NonNullable<SheetEditRequest['made']>): Promise<Matched> => {
  const [{ matchRequested }, { differingWords }] = await Promise.all([import('../../core/captions/edit/cut-request.ts'), import('../../core/captions/match/differing-words.ts')]);
  // Nothing is awaited from here on: what is kept now is what is replaced.
  const kept = context.sheet.read().sheet;
  const { document, profile, ruling, cloaked } = context.owner.read();
  if (made.documentRev !== document.rev) return movedOn;
  if (kept === null || document.rundown.stories.every(({ script }) => script.cues.length === 0)) return failure('no-captions', 'Open a caption file and a script first: then the one can be matched onto the other.');
  const matched = matchRequested({ rundown: document.rundown, profile, takes: ruling.takes, cloaked }, kept.track, made.request);
  if (!matched.ok) return matched;
  const { track, differing } = matched.value;
  const source = { kind: 'match' as const, name: kept.source.name, text: contentHash(document.text) };
  return success({ ...context.sheet.take({ source, head: kept.head, track, differing, differences: differingWords(track, kept.track) }, 'Match onto the script'), differing: differing.length });
};

const applyTakes = async (context: Context, made: NonNullable<SheetEditRequest['made']>): Promise<Result<{ readonly rev: number }>> => {
  if (made.documentRev !== context.owner.read().document.rev) return movedOn;
  const { withTakeTimes } = await import('../captions/take-times.ts');
  const cut = await madeSheet(context, made);
  const timed = withTakeTimes(context.sheet.read().sheet, cut);
  return timed.ok ? success(context.sheet.take(timed.value, 'Times of the takes')) : timed;
};

const cancelled = failure('cancelled', 'Fixing was cancelled: nothing is changed.');

/** Fixes everything in slices, tells how far that is, and can be called off: then it is refused as `cancelled`. */
const createFixer = (publish: Context['publish']) => {
  let stopped = false;
  const fix = async (track: Track, edit: CaptionEditOf<'fix-all'>): Promise<Result<Track>> => {
    stopped = false;
    let told = false;
    const tell = (share: number): void => {
      told = true;
      publish('fixing', { share });
    };
    try {
      return (await inSlices(applyEditSteps(track, edit), { tell, stopped: () => stopped }, mainThread)) ?? cancelled;
    } finally {
      if (told) publish('fixing', { share: null });
    }
  };
  const stop = (): void => {
    stopped = true;
  };
  return { fix, stop };
};

/** The handlers of the sheet's calls. */
export const sheetHandlers = (context: HandlerContext): Pick<Handlers, Names> => {
  const { owner, sheet, publish, window } = context;
  const fixer = createFixer(publish);
  return {
    'sheet.read': () => success(sheet.read()),
    'sheet.edit': async ({ baseRev, edit, continues, made }) => {
      const stale = (): boolean => sheet.read().rev !== baseRev || (sheet.read().sheet === null && made !== null && made.documentRev !== owner.read().document.rev);
      const basis = sheet.read().sheet === null ? await madeSheet(context, made) : null;
      const { track = [] } = sheet.read().sheet ?? basis ?? {};
      // What takes long is begun on a track that must still be there at its end.
      const edited = edit.kind === 'fix-all' && track.length > 0 && !stale() ? await fixer.fix(track, edit) : undefined;
      if (edited?.ok === false && edited.error.code === 'cancelled') return edited;
      return stale() ? movedOn : sheet.edit(edit, continues, () => basis, edited);
    },
    'sheet.cancel-fix': () => {
      fixer.stop();
      return success(null);
    },
    'sheet.draft': () => success(sheet.draft()),
    'sheet.keep-draft': (draft) => {
      sheet.setDraft(draft);
      return success(null);
    },
    'sheet.undo': () => sheet.undo(),
    'sheet.redo': () => sheet.redo(),
    'sheet.follow': () => success(sheet.take(null, 'Follow the script')),
    'sheet.match': (made) => match(context, made),
    'sheet.apply-takes': (made) => applyTakes(context, made),
    'sheet.open-track': async () => {
      const path = await chooseFile(window(), question);
      return path === null ? success(null) : open(context, path);
    },
    'sheet.open-track-dropped': ({ path }) => open(context, path),
  };
};
