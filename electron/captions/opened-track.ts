/** Opens a caption file, beside main: its captions, and what the operator is told of them. */
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import type { ChannelName } from '../../core/captions/scc/channel-names.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import { importTrack } from './import-track.ts';
import { type ReadingNotice, readingNotice } from './reading-notice.ts';

/** Which file, and which of its channels; null: the first that has captions. */
export type TrackFile = { readonly path: string; readonly channel: ChannelName | null };

/** The file as a sheet, and what was found in it. */
export type OpenedTrack = { readonly sheet: CaptionSheet; readonly notice: ReadingNotice };

/** Opens it. Failures: those of `importTrack`. */
export const openTrack = async ({ path, channel }: TrackFile): Promise<Result<OpenedTrack>> => {
  const read = await importTrack(path, channel);
  return read.ok ? success({ sheet: read.value.sheet, notice: readingNotice(read.value) }) : read;
};
