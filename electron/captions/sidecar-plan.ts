/** What an export of caption files comes to: which files, and what each format would lose of what they hold. */
import { lossesOf } from '../../core/captions/formats/holds.ts';
import { trackFormats } from '../../core/captions/formats/track-formats.ts';
import { type PlannedSidecars, planSidecars, type SidecarPart } from '../../core/captions/sidecar/sidecar-plan.ts';
import { frameRateNear, frameRates } from '../../core/captions/times/frame-rate.ts';
import type { CaptionDocument } from '../../core/captions/track.ts';
import type { SidecarPlan, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { rememberedParts } from './sidecar-parts.ts';
import type { SidecarSource } from './sidecar-source.ts';

/** What is written of the parts that were found. Failures: `no-such-format`, `no-captions`, `no-format`, and that of `found`. */
export const planRequested = (found: Result<readonly SidecarPart[]>, { formats, chapters, pattern }: SidecarRequest): Result<PlannedSidecars> => {
  const unknown = formats.find((format) => !Object.hasOwn(trackFormats, format));
  if (unknown !== undefined) return failure('no-such-format', `There is no format “${unknown}”. Choose another one.`);
  return found.ok ? planSidecars(found.value, [...formats, ...(chapters === null ? [] : (['chapters'] as const))], pattern) : found;
};

/** A document without what the file's name tells of it: the language tag, and the slug where the pattern has it. */
const besideName = ({ head: { language: _language, title, ...head }, track }: CaptionDocument, { stories, pattern }: SidecarRequest): CaptionDocument => ({
  head: title === undefined || (stories && pattern.includes('{story}')) ? head : { ...head, title },
  track,
});

/** What the operator is told before anything is written. */
export const sidecarPlan = ({ parts, names }: PlannedSidecars, request: SidecarRequest): SidecarPlan => {
  const documents = parts.map(({ document }) => besideName(document, request));
  const options = { dropFrame: request.dropFrame, frameRate: frameRateNear(request.cut.frameRate) ?? frameRates['25'] };
  const losses = [...new Set(request.formats)].map((format) => ({ format, words: lossesOf(documents, trackFormats[format].holds, options).map(({ message }) => message) }));
  return {
    files: names.map(({ file }) => file),
    captions: documents.reduce((sum, { track }) => sum + track.length, 0),
    losses: losses.filter(({ words }) => words.length > 0),
  };
};

/** What is told of an export that is asked for, beside main. Failures: those of `planRequested`. */
export const planOf = ({ source, request }: { readonly source: SidecarSource; readonly request: SidecarRequest }): Result<SidecarPlan> => {
  const planned = planRequested(rememberedParts(source, request), request);
  return planned.ok ? success(sidecarPlan(planned.value, request)) : planned;
};
