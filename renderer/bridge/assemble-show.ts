/** Makes a window's show of what travelled: the text is parsed only when it changed, the timeline built only with text, profile, ruling takes or cloaks. */
import { parse } from '../../core/script/parse.ts';
import type { Ruling } from '../../core/show/ruling.ts';
import type { Document, DocumentMessage, Show, ShowMessage } from '../../core/show/show.ts';
import { timelineOf } from '../../core/show/timeline-of.ts';

const documentOf = (message: Pick<ShowMessage, 'document'>, { text }: DocumentMessage, previous: Show | null): Document => {
  const known = previous?.document;
  const rundown = known !== undefined && known.rev === message.document.rev ? known.rundown : parse(text);
  return { ...message.document, text, rundown };
};

const keptTimeline = ({ profile, cloaked }: Pick<Show, 'profile' | 'cloaked'>, document: Document, ruling: Ruling, previous: Show | null): Show['timeline'] => {
  const same =
    previous !== null &&
    previous.document.rundown === document.rundown &&
    previous.ruling.rev === ruling.rev &&
    previous.profile.rate === profile.rate &&
    previous.profile.pauseScale === profile.pauseScale &&
    previous.cloaked.join() === cloaked.join();
  return same ? previous.timeline : timelineOf(document.rundown, profile, ruling, cloaked);
};

/** The show of a message, its document and its ruling takes; null when they are of different revisions. */
export const assembleShow = ({ rulingRev, ...message }: ShowMessage, text: DocumentMessage, ruling: Ruling, previous: Show | null): Show | null => {
  if (message.document.rev !== text.rev || rulingRev !== ruling.rev) return null;
  const document = documentOf(message, text, previous);
  return { ...message, document, ruling, timeline: keptTimeline(message, document, ruling, previous) };
};
