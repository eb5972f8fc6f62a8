/** Writes the captions of a script as one text that was read back, beside main. */
import { cutRequested } from '../../core/captions/edit/cut-request.ts';
import { exportCaptions } from '../../core/captions/formats/export-captions.ts';
import type { ExportRequest } from '../../core/ipc/contract.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { type ScriptSource, captionSource } from './script-source.ts';

/** The text, and how many captions are in it. */
export type ExportText = { readonly text: string; readonly captions: number };

/** Writes it. Failures: `no-story`, `no-captions`, those of the judge. */
export const exportText = ({ script, request }: { readonly script: ScriptSource; readonly request: ExportRequest }): Result<ExportText> => {
  const source = captionSource(script);
  if (request.story !== null && source.rundown.stories[request.story] === undefined) return failure('no-story', 'That story is not in the rundown any more. Choose another one.');
  const track = cutRequested(source, request);
  if (track.length === 0) return failure('no-captions', 'There is nothing to caption: the script has no words that are read.');
  const exported = exportCaptions(track, request.format);
  return exported.ok ? success({ text: exported.value, captions: track.length }) : exported;
};
