/** What becomes of the ellipsis marks of a script in its captions: stripped, kept, or the BBC's dots. */
import type { CueId, Script } from '../../script/script.ts';
import type { TimedCue } from '../../timeline/timeline.ts';
import type { EllipsisPolicy } from '../track.ts';

/** A beat of this length or more is one that a viewer notices: `keep` and `bbc` show it. Milliseconds. */
export const noticedPause = 300;

/** A silence of this length or more is a lapse: the caption goes, the next one begins anew. Milliseconds (BBC: 1 s). */
export const lapse = 1000;

/** The dots at a cue's end and at its beginning; empty for none. */
export type CueDots = { readonly before: string; readonly after: string };

const isDots = (raw: string): boolean => /[.…‥]/u.test(raw) && !raw.includes('[');

/** The cues that an ellipsis is written after, whatever pause it became. */
export const cuesWithEllipsis = (script: Script): ReadonlySet<CueId> => {
  const found = new Set<CueId>();
  for (const paragraph of script.paragraphs) {
    for (const item of paragraph.items) {
      if (item.kind === 'pause' && item.cue !== null && isDots(item.raw)) found.add(item.cue);
    }
  }
  return found;
};

const hasEllipsis = (timed: TimedCue, written: ReadonlySet<CueId>): boolean =>
  timed.pause.kind === 'ellipsis' || timed.pause.kind === 'comma-ellipsis' || written.has(timed.cue.id);

/** The dots of each cue of the timeline, by the policy. */
export const ellipsisDots = (
  cues: readonly TimedCue[],
  written: ReadonlySet<CueId>,
  policy: EllipsisPolicy,
  character: '...' | '…',
): readonly CueDots[] => {
  if (policy === 'strip') return cues.map(() => ({ before: '', after: '' }));
  const marked = cues.map((timed) => timed.pause.ms >= noticedPause && hasEllipsis(timed, written));
  return cues.map((timed, index) => {
    const previous = cues[index - 1];
    const resumes = policy === 'bbc' && marked[index - 1] === true && (previous?.pause.ms ?? 0) >= lapse;
    const sameSpeaker = previous?.cue.speaker === timed.cue.speaker;
    return { before: resumes && sameSpeaker ? '..' : '', after: marked[index] === true ? character : '' };
  });
};

/** A text with its dots: they take the place of a comma or a full stop before them. */
export const withDots = (text: string, dots: CueDots): string => {
  const end = dots.after === '' ? text : text.replace(/[,.，、]+$/u, '') + dots.after;
  return dots.before + end;
};
