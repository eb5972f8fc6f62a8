/** Calls about the caption sheet. */
import { basename } from 'node:path';
import { applyEditSteps } from '../../core/captions/edit/apply-edit.ts';
import type { CaptionEditOf } from '../../core/captions/edit/caption-edit.ts';
import type { CaptionSheet, SheetSource, SheetState } from '../../core/captions/edit/caption-sheet.ts';
import type { CutRequest } from '../../core/captions/edit/cut-request.ts';
import type { ChannelName } from '../../core/captions/scc/channel-names.ts';
import type { Track } from '../../core/captions/track.ts';
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { SheetEditRequest } from '../../core/ipc/sheet-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { contentHash } from '../../core/script/cue-id.ts';
import { inSlices } from '../../core/steps/in-slices.ts';
import { type CaptionWorks, createCaptionWorks } from '../captions/caption-work.ts';
import { scriptOf } from '../captions/script-source.ts';
import { chooseFile } from '../files/ask.ts';
import { mainThread } from '../app/main-thread.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'sheet.read' | 'sheet.draft' | 'sheet.keep-draft' | 'sheet.edit' | 'sheet.cancel-fix' | 'sheet.cancel-work' | 'sheet.undo' | 'sheet.redo' | 'sheet.follow' | 'sheet.match' | 'sheet.apply-takes' | 'sheet.open-track' | 'sheet.open-track-dropped' | 'sheet.open-channel';

type Context = Pick<HandlerContext, 'owner' | 'sheet' | 'notices' | 'publish' | 'window' | 'jobs'> & { readonly works: CaptionWorks };

const question = {
  title: 'Open a caption file',
  filters: [{ name: 'Captions', extensions: ['vtt', 'srt', 'ttml', 'xml', 'dfxp', 'itt', 'imsc', 'scc', 'stl', 'txt'] }, { name: 'All files', extensions: ['*'] }],
};

type Opened = Result<{ readonly name: string; readonly captions: number } | null>;

/** What is said where a file was not read to its end. */
const unread = (name: string, code: string): string | null => {
  if (code === 'cancelled') return `“${name}” was not opened: that was called off. Your captions are as they were.`;
  if (code === 'job-ended') return `“${name}” was not opened: the process that read it ended before it was done. The file may be damaged, or hold too much at once. Your captions are as they were.`;
  return code === 'took-too-long' ? `“${name}” was not opened: five minutes were not enough to read it. Your captions are as they were.` : null;
};

/** Where the files are that were opened, by what the sheet says of each: their names may be the same. */
type Paths = WeakMap<SheetSource, string>;

const open = async ({ sheet, notices, publish, works }: Context, paths: Paths, { path, channel = null }: { readonly path: string; readonly channel?: ChannelName | null }): Promise<Opened> => {
  const name = basename(path);
  const read = await works.run({ kind: 'open', name }, { kind: 'open-track', given: { path, channel } });
  if (!read.ok) return failure(read.error.code, unread(name, read.error.code) ?? read.error.message);
  const { sheet: opened, notice } = read.value;
  // Of nothing no log need tell.
  if (notice.lines.length === 0) publish('notice', notice);
  else notices.tell(notice.severity, notice.code, notice.message, notice.lines);
  paths.set(opened.source, path);
  sheet.take(opened, 'Open a caption file');
  return success({ name: opened.source.name, captions: opened.track.length });
};

/** Opens caption files, and remembers where they are: the windows learn no path. */
const createOpener = (context: Context) => {
  const paths: Paths = new WeakMap();
  const openPath = (path: string): Promise<Opened> => open(context, paths, { path });
  const openChannel = (channel: ChannelName): Promise<Opened> | Opened => {
    const source = context.sheet.read().sheet?.source;
    const path = source === undefined ? undefined : paths.get(source);
    if (path !== undefined) return open(context, paths, { path, channel });
    return failure('not-here', `The file${source?.kind === 'file' ? ` “${source.name}”` : ''} is not open any more: open it again (Ctrl+I), and then choose ${channel}.`);
  };
  return { openPath, openChannel };
};

/** A script of so many characters is cut at once: that takes no longer than to ask another process. */
const quickText = 6000;

const cut = async ({ owner, jobs }: Context, request: CutRequest): Promise<Result<Track>> => {
  const script = scriptOf(owner.read());
  if (script.text.length > quickText) return jobs({ kind: 'cut', given: { script, request } });
  return (await import('../captions/cut-script.ts')).cutScript({ script, request });
};

/** The captions that the first edit is made on: cut as the window has cut them. Null: there are none. */
const madeSheet = async (context: Context, made: SheetEditRequest['made']): Promise<Result<SheetState>> => {
  const { document } = context.owner.read();
  if (made === null || made.documentRev !== document.rev) return success(null);
  const track = await cut(context, made.request);
  if (!track.ok) return track;
  if (track.value.length === 0) return success(null);
  return success({ source: { kind: 'script', name: document.name, text: contentHash(document.text) }, head: {}, track: track.value, differing: [] });
};

const movedOn = failure('moved-on', 'The captions or the script have just changed. Look at them and do that again.');

type Made = NonNullable<SheetEditRequest['made']>;

/** Makes another sheet of the kept one and the script; refused when either has changed meanwhile. */
const remade = async ({ owner, sheet, works }: Context, made: Made, kind: 'match' | 'take-times', missing: Result<never>): Promise<Result<CaptionSheet>> => {
  const { rev, sheet: kept } = sheet.read();
  const show = owner.read();
  const stale = (): boolean => sheet.read().rev !== rev || owner.read().document.rev !== made.documentRev;
  if (stale()) return movedOn;
  if (kept === null) return missing;
  const done = await works.run({ kind, name: kept.source.name }, { kind, given: { script: scriptOf(show), kept, request: made.request } });
  return done.ok && stale() ? movedOn : done;
};

const match = async (context: Context, made: Made): Promise<Result<{ readonly rev: number; readonly differing: number }>> => {
  const matched = await remade(context, made, 'match', failure('no-captions', 'Open a caption file and a script first: then the one can be matched onto the other.'));
  return matched.ok ? success({ ...context.sheet.take(matched.value, 'Match onto the script'), differing: matched.value.differing.length }) : matched;
};

const applyTakes = async (context: Context, made: Made): Promise<Result<{ readonly rev: number }>> => {
  const timed = await remade(context, made, 'take-times', failure('no-captions', 'There are no kept captions that could take the times over: those cut from the script have them already.'));
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
export const sheetHandlers = (parts: HandlerContext): Pick<Handlers, Names> => {
  const { owner, sheet, publish, window } = parts;
  const works = createCaptionWorks(parts.jobs, publish);
  const context: Context = { ...parts, works };
  const opener = createOpener(context);
  const fixer = createFixer(publish);
  return {
    'sheet.read': () => success(sheet.read()),
    'sheet.edit': async ({ baseRev, edit, continues, made }) => {
      const stale = (): boolean => sheet.read().rev !== baseRev || (sheet.read().sheet === null && made !== null && made.documentRev !== owner.read().document.rev);
      const cutNow = sheet.read().sheet === null ? await madeSheet(context, made) : success(null);
      if (!cutNow.ok) return cutNow;
      const basis = cutNow.value;
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
    'sheet.cancel-work': () => {
      works.cancel();
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
      return path === null ? success(null) : opener.openPath(path);
    },
    'sheet.open-track-dropped': ({ path }) => opener.openPath(path),
    'sheet.open-channel': ({ channel }) => opener.openChannel(channel),
  };
};
