/** Turns the show and its changes into lines of the session's journal. */
import type { Document, Show } from '../../core/show/show.ts';
import type { Place } from '../../core/timeline/timeline.ts';
import type { FileFacts } from '../files/file-facts.ts';
import type { SessionEntry } from '../store/session-entry.ts';
import { textDifference } from '../store/text-difference.ts';

/** The whole document. */
export const documentEntry = ({ rev, name, path, modified, text }: Document, facts: FileFacts): SessionEntry => ({
  kind: 'document',
  rev,
  name,
  path,
  modified,
  text,
  facts,
});

/** What changed between two texts. */
export const editEntry = (before: Document, after: Document): SessionEntry => ({
  kind: 'edit',
  baseRev: before.rev,
  rev: after.rev,
  ...textDifference(before.text, after.text),
  size: after.text.length,
  modified: after.modified,
});

/** A save; null when the document still has no file. */
export const savedEntry = ({ rev, name, path }: Document, facts: FileFacts): SessionEntry | null =>
  path === null ? null : { kind: 'saved', rev, name, path, facts };

/** How the show stands, with the place where the reading is. */
export const stateEntry = (show: Show, place: Place | null): SessionEntry => ({
  kind: 'state',
  place,
  rolling: show.roll.speed !== 0,
  speed: show.speed,
  target: show.target,
  endAt: show.endAt,
  blank: show.blank,
  air: show.air,
  markers: [...show.markers],
  cloaked: [...show.cloaked],
  picture: show.picture,
  profile: show.profile,
});
