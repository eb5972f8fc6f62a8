/** What the export of caption files says: what a format cannot hold, and what was written. */
import { lossesOf } from '../../../core/captions/formats/holds.ts';
import type { TrackFormat } from '../../../core/captions/formats/track-format.ts';
import type { CaptionDocument } from '../../../core/captions/track.ts';
import type { SidecarReport } from '../../../core/ipc/sidecar-calls.ts';

/** What is lost in a format, sentence by sentence; empty when it holds everything. */
export const lossWords = (document: CaptionDocument, format: TrackFormat): readonly string[] => lossesOf(document, format.holds).map(({ message }) => message);

const files = (count: number): string => `${String(count)} ${count === 1 ? 'file' : 'files'}`;

/** What became of an export. */
export const reportWords = ({ folder, written, failed, cancelled }: SidecarReport): string => {
  const stopped = cancelled ? ' Stopped before the rest.' : '';
  const [first] = failed;
  const wrong = first === undefined ? '' : ` ${files(failed.length)} could not be written: ${first.file}: ${first.message}`;
  return `Wrote ${files(written.length)} to ${folder}.${wrong}${stopped}`;
};

/** True for a language tag that the export takes (RFC 5646, without its extensions). */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag);
