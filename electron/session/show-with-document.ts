/** Puts another document into a show: held at its start, with the picture, profile and speed that were set. */
import { createShow, settingsOf } from '../../core/show/create-show.ts';
import { clearedRuling } from '../../core/show/ruling.ts';
import type { Document, Show } from '../../core/show/show.ts';

/** The show with another document. The target belongs to the text and goes with it; a blank output stays blank, a message stays, and a show on air stays on air. */
export const showWithDocument = (show: Show, document: Document): Show => ({
  ...createShow(document, { ...settingsOf(show), target: null }),
  endAt: show.endAt,
  rev: show.rev,
  ruling: clearedRuling(show.ruling),
  blank: show.blank,
  rehearsal: { ...show.rehearsal, loop: null },
  air: show.air,
  message: show.message,
});
