/** Saves the document to its file, or to another one. */
import { basename } from 'node:path';
import { type Result, success } from '../../core/problem/failure.ts';
import type { Document } from '../../core/show/show.ts';
import { withRecent } from '../store/settings.ts';
import { askOverwrite, chooseScriptTarget } from './ask.ts';
import type { DeskContext } from './desk-context.ts';
import type { FileFacts } from './file-facts.ts';
import { compareWithDisk } from './file-stamp.ts';
import { saveTextFile } from './save-text-file.ts';

/** Where the document was saved; null: cancelled. */
export type Saved = Result<{ readonly path: string } | null>;

/** The edits made while the file was being written are not in it. */
const markSaved = (context: DeskContext, saved: Document, path: string, facts: FileFacts): void => {
  context.file.facts = facts;
  context.owner.change('saved', (show) => ({
    ...show,
    document: { ...show.document, path, name: basename(path), modified: show.document.rev !== saved.rev },
  }));
  context.settings.change({ recent: withRecent(context.settings.read().recent, path) });
  context.recentChanged();
};

const tellEncoding = (context: DeskContext, before: FileFacts, path: string): void => {
  if (before.encoding === 'utf-8' || before.stamp === null) return;
  context.notices.tell('info', 'saved-as-utf-8', `“${basename(path)}” was ${before.encoding} and is saved as UTF-8, which every program reads.`);
};

const write = async (context: DeskContext, path: string): Promise<Saved> => {
  const { document } = context.owner.read();
  const before = context.file.facts;
  const written = await saveTextFile(path, document.text, before);
  if (!written.ok) return written;
  markSaved(context, document, path, written.value);
  tellEncoding(context, before, path);
  return success({ path });
};

/** Saves under another name, asked for by dialog. */
export const saveAs = async (context: DeskContext): Promise<Saved> => {
  const { document } = context.owner.read();
  const path = await chooseScriptTarget(context.window(), document.path ?? `${document.name}.txt`);
  return path === null ? success(null) : write(context, path);
};

/** Saves to the document's own file; asks first if somebody else changed it. A file that is gone is written again. */
export const save = async (context: DeskContext): Promise<Saved> => {
  const { path } = context.owner.read().document;
  if (path === null) return saveAs(context);
  const { stamp } = context.file.facts;
  const changed = stamp !== null && (await compareWithDisk(path, stamp)) === 'changed';
  if (changed && !(await askOverwrite(context.window(), path))) return success(null);
  return write(context, path);
};
