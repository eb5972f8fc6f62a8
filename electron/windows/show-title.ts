/** Shows in the operator window's title whether the show is on air, the document's name, and whether it is saved. */
import type { BrowserWindow } from 'electron';
import { airLabel } from '../../core/show/air/air.ts';
import type { Show } from '../../core/show/show.ts';
import type { ShowOwner } from '../show/show-owner.ts';

/** What of a show its title tells. */
type Titled = Pick<Show, 'air'> & { readonly document: Pick<Show['document'], 'name' | 'modified'> };

/** The title: "ON AIR — • evening.txt — Caesura". */
export const titleOf = ({ air, document: { name, modified } }: Titled): string =>
  `${air === 'idle' ? '' : `${airLabel(air).toUpperCase()} — `}${modified ? '• ' : ''}${name} — Caesura`;

/** Keeps the title right from here on; the page itself may not change it. */
export const showTitle = (owner: ShowOwner, window: BrowserWindow): void => {
  const tell = (show: Show): void => {
    if (window.isDestroyed()) return;
    window.setTitle(titleOf(show));
    window.setRepresentedFilename(show.document.path ?? '');
    window.setDocumentEdited(show.document.modified);
  };
  window.on('page-title-updated', (event) => event.preventDefault());
  owner.listen((after, before) => {
    if (after.document !== before.document || after.air !== before.air) tell(after);
  });
  tell(owner.read());
};
