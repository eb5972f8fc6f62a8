/** The questions about files that the operator is asked. Dialogs are named at call time, so that tests can answer them. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

/** What to do with unsaved edits. */
export type EditsAnswer = 'save' | 'discard' | 'cancel';

type Question = Electron.MessageBoxOptions;

const ask = async (window: BrowserWindow | null, question: Question): Promise<number> => {
  const answer = window === null ? await dialog.showMessageBox(question) : await dialog.showMessageBox(window, question);
  return answer.response;
};

/** Asks what becomes of unsaved edits before `next` (“open another script”, “close Caesura”). */
export const askAboutEdits = async (window: BrowserWindow | null, name: string, next: string): Promise<EditsAnswer> => {
  const response = await ask(window, {
    type: 'warning',
    message: `Save the changes to “${name}”?`,
    detail: `Save: writes the changes to the file, then goes on to ${next}.\nDon’t save: the changes are lost.\nCancel: nothing happens, and you go on where you are.`,
    buttons: ['Save', 'Don’t save', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? 'save' : response === 1 ? 'discard' : 'cancel';
};

/** Asks whether to write over a file that somebody else changed. */
export const askOverwrite = async (window: BrowserWindow | null, path: string): Promise<boolean> => {
  const response = await ask(window, {
    type: 'warning',
    message: `“${basename(path)}” was changed by another program since you opened it.`,
    detail: 'Overwrite: your text replaces what is in the file now.\nCancel: nothing is written; use Save as to keep both.',
    buttons: ['Overwrite', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};

const scriptFilters = [
  { name: 'Scripts', extensions: ['txt', 'md', 'script', 'text'] },
  { name: 'All files', extensions: ['*'] },
];

/** What is asked for when a file is to be opened; `folder` is where to begin. */
export type OpenQuestion = { readonly title: string; readonly filters: Electron.FileFilter[]; readonly folder?: string | undefined };

/** Asks for a file to open; null: cancelled. */
export const chooseFile = async (window: BrowserWindow | null, { title, filters, folder }: OpenQuestion): Promise<string | null> => {
  const options: Electron.OpenDialogOptions = { title, properties: ['openFile'], filters, ...(folder === undefined ? {} : { defaultPath: folder }) };
  const answer = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Asks for a folder; null: cancelled. */
export const chooseFolder = async (window: BrowserWindow | null, { title, folder }: { readonly title: string; readonly folder: string }): Promise<string | null> => {
  const options: Electron.OpenDialogOptions = { title, properties: ['openDirectory', 'createDirectory'], defaultPath: folder };
  const answer = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Asks for a script to open; null: cancelled. */
export const chooseScript = (window: BrowserWindow | null, folder: string | undefined): Promise<string | null> =>
  chooseFile(window, { title: 'Open a script', filters: scriptFilters, folder });

/** Where a file may be saved, and what the dialog is called. */
export type SaveQuestion = { readonly title: string; readonly suggested: string; readonly filters: Electron.FileFilter[] };

/** Asks where to save; the dialog itself confirms an overwrite. Null: cancelled. */
export const chooseTarget = async (window: BrowserWindow | null, question: SaveQuestion): Promise<string | null> => {
  const options: Electron.SaveDialogOptions = {
    title: question.title,
    defaultPath: question.suggested,
    filters: question.filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const answer = window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
};

/** Asks where to save a script. */
export const chooseScriptTarget = (window: BrowserWindow | null, suggested: string): Promise<string | null> =>
  chooseTarget(window, { title: 'Save the script', suggested, filters: scriptFilters });
