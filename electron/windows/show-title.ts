/** Shows the document's name, and whether it is saved, in the operator window's title. */
import type { BrowserWindow } from 'electron';
import type { Document } from '../../core/show/show.ts';
import type { ShowOwner } from '../show/show-owner.ts';

const titleOf = ({ name, modified }: Document): string => `${modified ? '• ' : ''}${name} — Caesura`;

/** Keeps the title right from here on; the page itself may not change it. */
export const showTitle = (owner: ShowOwner, window: BrowserWindow): void => {
  const show = ({ document }: { readonly document: Document }): void => {
    if (window.isDestroyed()) return;
    window.setTitle(titleOf(document));
    window.setRepresentedFilename(document.path ?? '');
    window.setDocumentEdited(document.modified);
  };
  window.on('page-title-updated', (event) => event.preventDefault());
  owner.listen((after, before) => {
    if (after.document !== before.document) show(after);
  });
  show(owner.read());
};
