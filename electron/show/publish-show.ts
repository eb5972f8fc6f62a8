/** Tells the windows of every change of the show; nothing is sent while it rolls, as nothing changes then. */
import { documentMessage, showMessage } from '../../core/show/message.ts';
import type { Publish } from '../ipc/publish.ts';
import type { ShowOwner } from './show-owner.ts';

/** Publishes changes from here on. The text goes first and only when it is another, so that a show never names a text that a window lacks. */
export const publishShow = (owner: ShowOwner, publish: Publish): void =>
  owner.listen((after, before) => {
    if (after.document.rev !== before.document.rev) publish('document', documentMessage(after));
    if (after.ruling.rev !== before.ruling.rev) publish('ruling', after.ruling);
    publish('show', showMessage(after));
  });
