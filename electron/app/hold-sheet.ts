/** Opens the caption sheet of the last session, keeps it from here on, and opens its video again. */
import { keepSheet } from '../captions/keep-sheet.ts';
import { type SheetOwner, createSheetOwner } from '../captions/sheet-owner.ts';
import { dataFile } from './app-paths.ts';
import type { Ground } from './ground.ts';

/** The owner of the sheet, kept in the captions' journal. */
export const holdSheet = ({ log, notices, publish, media }: Ground): SheetOwner => {
  const keeper = keepSheet(dataFile('captions.journal'), (error) => {
    log(error, 'captions journal');
    notices.tell('error', 'captions-unwritten', 'What you do to the captions can no longer be kept safe from a crash: is the disk full? Export them now.');
  });
  if (keeper.damaged) notices.tell('warning', 'captions-damaged', 'A part of what was kept of your captions could not be read. Look them over.');
  const owner = createSheetOwner(keeper.kept, (change, step, history) => {
    keeper.keep(change, step, history);
    publish('sheet', change);
  }, keeper.keepDraft);
  const reopened = keeper.kept.media === null ? null : media.openPath(keeper.kept.media);
  media.listen((now, path) => {
    keeper.keepMedia(path);
    publish('media', { media: now });
  });
  void reopened?.then((opened) => {
    if (!opened.ok) notices.tell('info', opened.error.code, `The video of your captions is not there any more: ${opened.error.message}`);
  });
  return owner;
};
