/** What an export of caption files comes to: which files, and what each format would lose of what they hold. */
import { lossesOf } from '../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../core/captions/formats/track-formats.ts';
import { type SidecarName, sidecarNames } from '../../core/captions/sidecar.ts';
import type { CaptionDocument } from '../../core/captions/track.ts';
import type { SidecarPlan, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { SidecarPart } from './sidecar-parts.ts';

/** A format, or chapters as WebVTT. */
export type SidecarKind = TrackFormatName | 'chapters';

/** The parts that are written, none of them empty, and the names of their files. */
export type PlannedSidecars = { readonly parts: readonly SidecarPart[]; readonly names: readonly SidecarName<SidecarKind>[] };

const endingOf = (kind: SidecarKind): string => (kind === 'chapters' ? '.chapters.vtt' : (trackFormats[kind].endings[0] ?? `.${kind}`));

/** What is written of the parts that were found. Failures: `no-such-format`, `no-captions`, `no-format`, and that of `found`. */
export const planSidecars = (found: Result<readonly SidecarPart[]>, { formats, chapters, pattern }: SidecarRequest): Result<PlannedSidecars> => {
  const unknown = formats.find((format) => !Object.hasOwn(trackFormats, format));
  if (unknown !== undefined) return failure('no-such-format', `There is no format “${unknown}”. Choose another one.`);
  if (!found.ok) return found;
  const parts = found.value.filter(({ document }) => document.track.length > 0);
  if (parts.length === 0) return failure('no-captions', 'There are no captions to export: write a script, or open a caption file.');
  const kinds: readonly SidecarKind[] = [...new Set(formats), ...(chapters === null ? [] : (['chapters'] as const))];
  if (kinds.length === 0) return failure('no-format', 'Nothing is chosen to be written. Choose a format, or chapters.');
  return success({ parts, names: sidecarNames(pattern, parts.map(({ facts }) => facts), kinds.map((format) => ({ format, ending: endingOf(format) }))) });
};

/** A document without what the file's name tells of it: the language tag, and the slug where the pattern has it. */
const besideName = ({ head: { language: _language, title, ...head }, track }: CaptionDocument, { stories, pattern }: SidecarRequest): CaptionDocument => ({
  head: title === undefined || (stories && pattern.includes('{story}')) ? head : { ...head, title },
  track,
});

/** What the operator is told before anything is written. */
export const sidecarPlan = ({ parts, names }: PlannedSidecars, request: SidecarRequest): SidecarPlan => {
  const documents = parts.map(({ document }) => besideName(document, request));
  const losses = [...new Set(request.formats)].map((format) => ({ format, words: lossesOf(documents, trackFormats[format].holds).map(({ message }) => message) }));
  return {
    files: names.map(({ file }) => file),
    captions: documents.reduce((sum, { track }) => sum + track.length, 0),
    losses: losses.filter(({ words }) => words.length > 0),
  };
};
