/** Keeps one app running for one data folder: a second start hands its file to the first and ends. */
import { BrowserWindow, app } from 'electron';
import { z } from 'zod';
import { isPageOf } from '../security/own-origin.ts';
import type { FileInbox } from './file-inbox.ts';

/** What a second start hands over; it is another process, so it is checked. */
const handedOver = z.object({ files: z.array(z.string().min(1).max(4096)).max(100) });

/** Brings the operator's window to the front. */
const showOperator = (): void => {
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => isPageOf('operator', webContents.getURL()));
  if (window?.isMinimized()) window.restore();
  window?.focus();
};

/**
 * True when this is the first start; files of later ones, and those that macOS asks to open, then go to the inbox.
 * False: this start's files were handed over, and it must end.
 */
export const isFirstStart = (files: readonly string[], inbox: FileInbox): boolean => {
  if (!app.requestSingleInstanceLock({ files })) return false;
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const parsed = handedOver.safeParse(data);
    if (parsed.success) inbox.add(parsed.data.files);
    showOperator();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    inbox.add([path]);
  });
  return true;
};
