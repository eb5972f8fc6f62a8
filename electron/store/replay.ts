/** Plays a session's journal back to the state that the show was in when the process died. */
import type { Place } from '../../core/timeline/timeline.ts';
import { type DocumentEntry, type SessionEntry, type StateEntry, sessionEntrySchema } from './session-entry.ts';
import { applyDifference } from './text-difference.ts';

/** What a journal gives back. `document` is null when nothing was ever opened. */
export type RecoveredSession = {
  readonly document: DocumentEntry | null;
  readonly state: StateEntry | null;
  readonly place: Place | null;
  /** The app was closed in the ordinary way after all of this. */
  readonly closed: boolean;
};

const nothing: RecoveredSession = { document: null, state: null, place: null, closed: false };

type EditEntry = Extract<SessionEntry, { kind: 'edit' }>;
type SavedEntry = Extract<SessionEntry, { kind: 'saved' }>;

/** An edit counts only on the very text it was made on: a line lost before it must not let it garble another text. */
const withEdit = (document: DocumentEntry | null, edit: EditEntry): DocumentEntry | null => {
  if (document === null || document.rev !== edit.baseRev) return document;
  const text = applyDifference(document.text, edit);
  return text.length === edit.size ? { ...document, rev: edit.rev, text, modified: edit.modified } : document;
};

const withSave = (document: DocumentEntry | null, saved: SavedEntry): DocumentEntry | null =>
  document === null || document.rev !== saved.rev
    ? document
    : { ...document, name: saved.name, path: saved.path, facts: saved.facts, modified: false };

/** A place has the brand of its cue's id back once it was checked where it entered. */
const withEntry = (session: RecoveredSession, entry: SessionEntry): RecoveredSession => {
  switch (entry.kind) {
    case 'document':
      return { ...nothing, document: entry };
    case 'edit':
      return { ...session, document: withEdit(session.document, entry) };
    case 'saved':
      return { ...session, document: withSave(session.document, entry) };
    case 'state':
      return { ...session, state: entry, place: entry.place as Place | null };
    case 'place':
      return { ...session, place: entry.place as Place | null };
    case 'closed':
      return { ...session, closed: true };
  }
};

/** The session that a journal's values describe; values of another shape (of another version) are passed over. */
export const replaySession = (values: readonly unknown[]): RecoveredSession =>
  values.reduce<RecoveredSession>((session, value) => {
    const entry = sessionEntrySchema.safeParse(value);
    return entry.success ? withEntry(session, entry.data) : session;
  }, nothing);
