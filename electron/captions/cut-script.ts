/** Cuts captions from a script, beside main. */
import { type CutRequest, cutRequested } from '../../core/captions/edit/cut-request.ts';
import type { Track } from '../../core/captions/track.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import { type ScriptSource, captionSource } from './script-source.ts';

/** The captions; none where the script has no words that are read. */
export const cutScript = ({ script, request }: { readonly script: ScriptSource; readonly request: CutRequest }): Result<Track> => success(cutRequested(captionSource(script), request));
