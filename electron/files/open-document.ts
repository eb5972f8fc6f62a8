/** Opens another document in place of the one being worked on, never losing unsaved edits without asking. */
import { basename, dirname } from 'node:path';
import type { OpenedDocument } from '../../core/ipc/contract.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { emptyDocument, openDocument } from '../../core/show/create-show.ts';
import type { Document, Show } from '../../core/show/show.ts';
import { showWithDocument } from '../session/show-with-document.ts';
import { withRecent } from '../store/settings.ts';
import { askAboutEdits, chooseScript } from './ask.ts';
import type { DeskContext } from './desk-context.ts';
import { type FileFacts, noFile } from './file-facts.ts';
import { type TextFile, readTextFile } from './read-text-file.ts';
import { save } from './save-document.ts';

/** What opening gave; null: cancelled. */
export type Opened = Result<OpenedDocument | null>;

/** True when unsaved edits are saved, given up by the operator, or there are none. */
export const mayReplace = async (context: DeskContext, next: string): Promise<boolean> => {
  const { modified, name } = context.owner.read().document;
  if (!modified) return true;
  const answer = await askAboutEdits(context.window(), name, next);
  if (answer !== 'save') return answer === 'discard';
  const saved = await save(context);
  if (!saved.ok) context.notices.tell('error', saved.error.code, saved.error.message);
  return saved.ok && saved.value !== null;
};

const replaceDocument = async (context: DeskContext, make: (show: Show) => Document, facts: FileFacts): Promise<void> => {
  context.file.facts = facts;
  context.owner.change('opened', (show) => showWithDocument(show, make(show)));
  await context.keeper.settled();
};

const tellOddities = ({ notices }: DeskContext, { name, facts, mixedLineEnds }: TextFile): void => {
  if (facts.encoding !== 'utf-8') notices.tell('info', 'encoding', `“${name}” was read as ${facts.encoding}. If letters look wrong, save it as UTF-8 where it comes from.`);
  if (mixedLineEnds) notices.tell('info', 'mixed-line-ends', `The lines of “${name}” end in different ways; saving will make them equal.`);
};

const openFile = async (context: DeskContext, path: string): Promise<Opened> => {
  const read = await readTextFile(path);
  if (!read.ok) return read;
  if (!(await mayReplace(context, 'open the other script'))) return success(null);
  const file = read.value;
  await replaceDocument(context, (show) => openDocument(file.name, path, file.text, show.document.rev + 1), file.facts);
  context.settings.change({ recent: withRecent(context.settings.read().recent, path) });
  context.recentChanged();
  tellOddities(context, file);
  return success({ name: file.name, encoding: file.facts.encoding });
};

/** Opens the file at a path. */
export const openPath = openFile;

/** Asks for a file and opens it. */
export const openByDialog = async (context: DeskContext): Promise<Opened> => {
  const { path } = context.owner.read().document;
  const chosen = await chooseScript(context.window(), path === null ? undefined : dirname(path));
  return chosen === null ? success(null) : openFile(context, chosen);
};

/** Opens a recent file by its place in the list. */
export const openRecent = async (context: DeskContext, index: number): Promise<Opened> => {
  const { recent } = context.settings.read();
  const path = recent[index];
  if (path === undefined) return failure('missing', 'That file is not in the list any more.');
  const opened = await openFile(context, path);
  if (opened.ok || opened.error.code !== 'missing') return opened;
  context.settings.change({ recent: recent.filter((other) => other !== path) });
  context.recentChanged();
  return failure('missing', `“${basename(path)}” is gone from ${dirname(path)}; it was taken off the list.`);
};

/** Begins an empty script. */
export const newDocument = async (context: DeskContext): Promise<Opened> => {
  if (!(await mayReplace(context, 'begin a new script'))) return success(null);
  await replaceDocument(context, (show) => ({ ...emptyDocument, rev: show.document.rev + 1 }), noFile);
  return success({ name: context.owner.read().document.name, encoding: noFile.encoding });
};
