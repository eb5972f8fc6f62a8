/** Makes a window's show of what travelled: the text is parsed only when it changed, the timeline built only with text or profile. */
import { parse } from '../../core/script/parse.ts';
import type { Document, DocumentMessage, Show, ShowMessage } from '../../core/show/show.ts';
import { timelineOf } from '../../core/show/timeline-of.ts';

const documentOf = (message: ShowMessage, { text }: DocumentMessage, previous: Show | null): Document => {
  const known = previous?.document;
  const rundown = known !== undefined && known.rev === message.document.rev ? known.rundown : parse(text);
  return { ...message.document, text, rundown };
};

const keptTimeline = (message: ShowMessage, document: Document, previous: Show | null): Show['timeline'] => {
  const same =
    previous !== null &&
    previous.document.rundown === document.rundown &&
    previous.profile.rate === message.profile.rate &&
    previous.profile.pauseScale === message.profile.pauseScale;
  return same ? previous.timeline : timelineOf(document.rundown, message.profile);
};

/** The show of a message and its document; null when they are of different revisions. */
export const assembleShow = (message: ShowMessage, text: DocumentMessage, previous: Show | null): Show | null => {
  if (message.document.rev !== text.rev) return null;
  const document = documentOf(message, text, previous);
  return { ...message, document, timeline: keptTimeline(message, document, previous) };
};
