/** Which files an export of captions writes: each part of the captions in each format that is asked for. */
import { type Result, failure, success } from '../../problem/failure.ts';
import type { TrackFormat, TrackFormatName } from '../formats/track-format.ts';
import { trackFormats } from '../formats/track-formats.ts';
import { type SidecarFacts, type SidecarName, sidecarNames } from './sidecar.ts';
import type { CaptionDocument } from '../track.ts';

/** A format, or chapters as WebVTT. */
export type SidecarKind = TrackFormatName | 'chapters';

/** One track to be written, and its chapters. */
export type SidecarPart = { readonly facts: SidecarFacts; readonly document: CaptionDocument; readonly chapters: CaptionDocument };

/** The parts that are written, none of them empty, and the names of their files. */
export type PlannedSidecars = { readonly parts: readonly SidecarPart[]; readonly names: readonly SidecarName<SidecarKind>[] };

/** The format that a kind is written in. */
export const formatOfKind = (kind: SidecarKind): TrackFormat => trackFormats[kind === 'chapters' ? 'vtt' : kind];

/** The ending of the files of a kind, with the point. */
export const endingOfKind = (kind: SidecarKind): string => (kind === 'chapters' ? '.chapters.vtt' : (trackFormats[kind].endings[0] ?? `.${kind}`));

/** What of a part is written in a kind. */
export const documentOfKind = ({ document, chapters }: SidecarPart, kind: SidecarKind): CaptionDocument => (kind === 'chapters' ? chapters : document);

/** What is written of the parts that were found, each kind once. Failures: `no-captions`, `no-format`. */
export const planSidecars = (found: readonly SidecarPart[], kinds: readonly SidecarKind[], pattern: string): Result<PlannedSidecars> => {
  const parts = found.filter(({ document }) => document.track.length > 0);
  if (parts.length === 0) return failure('no-captions', 'There are no captions to export: write a script, or open a caption file.');
  if (kinds.length === 0) return failure('no-format', 'Nothing is chosen to be written. Choose a format, or chapters.');
  const endings = [...new Set(kinds)].map((format) => ({ format, ending: endingOfKind(format) }));
  return success({ parts, names: sidecarNames(pattern, parts.map(({ facts }) => facts), endings) });
};
