/** Matches kept captions onto a script, beside main. */
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import { type CutRequest, matchRequested } from '../../core/captions/edit/cut-request.ts';
import { differingWords } from '../../core/captions/match/differing-words.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { contentHash } from '../../core/script/cue-id.ts';
import { type ScriptSource, captionSource } from './script-source.ts';

/** What is said where one of the two is missing. */
export const noCaptions = failure('no-captions', 'Open a caption file and a script first: then the one can be matched onto the other.');

/** The script's captions at the times of the kept ones. Failures: `no-captions` where the script has no words, and those of `matchRequested`. */
export const matchSheet = ({ script, kept, request }: { readonly script: ScriptSource; readonly kept: CaptionSheet; readonly request: CutRequest }): Result<CaptionSheet> => {
  const source = captionSource(script);
  if (source.rundown.stories.every(({ script: { cues } }) => cues.length === 0)) return noCaptions;
  const matched = matchRequested(source, kept, request);
  if (!matched.ok) return matched;
  const { track, differing } = matched.value;
  const made = { kind: 'match' as const, name: kept.source.name, text: contentHash(script.text) };
  return success({ source: made, head: kept.head, track, differing, differences: differingWords(track, kept.track) });
};
