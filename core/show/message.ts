/** What of a show travels to the windows: all but what each window derives itself, and the text and the ruling takes only when they change. */
import type { DocumentMessage, Show, ShowMessage } from './show.ts';

/** The show as it travels. */
export const showMessage = ({ document, timeline: _timeline, ruling, ...rest }: Show): ShowMessage => {
  const { text: _text, rundown: _rundown, ...named } = document;
  return { ...rest, document: named, rulingRev: ruling.rev };
};

/** The document's text as it travels; needed only when its `rev` is new to the window. */
export const documentMessage = ({ document }: Pick<Show, 'document'>): DocumentMessage => ({ rev: document.rev, text: document.text });
