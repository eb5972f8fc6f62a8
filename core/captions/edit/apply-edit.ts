/** Carries an edit of the captions out: a table of pure functions from track to track, and what each is called. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { ms } from '../../units/time.ts';
import { frameRates } from '../times/frame-rate.ts';
import { inTimeOrder } from '../in-time-order.ts';
import { rippleDelete, rippleEnd } from '../retime/ripple.ts';
import { shiftFrom, shiftTo } from '../retime/shift.ts';
import { snapToFrames } from '../retime/snap-to-frames.ts';
import { convertFrameRate, stretchTrack } from '../retime/stretch.ts';
import type { Track } from '../track.ts';
import type { CaptionEdit, CaptionEditOf } from './caption-edit.ts';
import { moveCaption, setTimes, snapToSound, tapCaption } from './edit-times.ts';
import { deleteCaptions, insertCaption, joinNext, setItalic, setSpeaker, setText, splitAtTime, splitAtWord } from './edit-words.ts';
import { replaceText } from './find-text.ts';
import { fixCaption, fixTrack, fixTrackSteps } from './fix-captions.ts';
import { handNotesOn } from './hand-notes-on.ts';
import { leavesOut } from './leaves-out.ts';

type Work<Kind extends CaptionEdit['kind']> = { readonly label: string; readonly carryOut: (track: Track, edit: CaptionEditOf<Kind>) => Result<Track> };

const anchorOf = ({ from, to }: { readonly from: number; readonly to: number }) => ({ from: ms(from), to: ms(to) });

const work: { readonly [Kind in CaptionEdit['kind']]: Work<Kind> } = {
  'set-text': { label: 'Edit the text', carryOut: setText },
  'set-speaker': { label: 'Set the speaker', carryOut: setSpeaker },
  'set-italic': { label: 'Set italics', carryOut: setItalic },
  'split-at-word': { label: 'Split', carryOut: splitAtWord },
  'split-at-time': { label: 'Split', carryOut: splitAtTime },
  join: { label: 'Join', carryOut: joinNext },
  insert: { label: 'Insert', carryOut: insertCaption },
  delete: { label: 'Delete', carryOut: deleteCaptions },
  replace: { label: 'Replace', carryOut: (track, edit) => success(replaceText(track, edit)) },
  'set-times': { label: 'Set the times', carryOut: setTimes },
  move: { label: 'Move', carryOut: moveCaption },
  shift: { label: 'Shift', carryOut: (track, { from, by }) => (by === 0 ? success(track) : shiftFrom(track, from, ms(by))) },
  'shift-to': { label: 'Shift to a time', carryOut: (track, { at, start }) => shiftTo(track, at, ms(start)) },
  stretch: { label: 'Stretch', carryOut: (track, { one, other }) => stretchTrack(track, anchorOf(one), anchorOf(other)) },
  'convert-rate': { label: 'Convert the frame rate', carryOut: (track, { from, to }) => success(from === to ? track : convertFrameRate(track, frameRates[from], frameRates[to])) },
  'ripple-end': { label: 'Ripple the end', carryOut: (track, { at, end }) => rippleEnd(track, at, ms(end)) },
  'ripple-delete': { label: 'Ripple delete', carryOut: (track, { at }) => rippleDelete(track, at) },
  tap: { label: 'Tap', carryOut: tapCaption },
  'snap-to-frames': { label: 'Snap to frames', carryOut: (track, { rate }) => success(snapToFrames(track, frameRates[rate])) },
  fix: { label: 'Fix a caption', carryOut: fixCaption },
  'fix-all': { label: 'Fix everything', carryOut: fixTrack },
  'snap-to-sound': { label: 'Snap to the sound', carryOut: snapToSound },
};

/** What an edit is called in the menu of undo. */
export const editLabel = (kind: CaptionEdit['kind']): string => work[kind].label;

/** Keeps a caption that came out as it was as the very same value, so that a difference stays small. */
const keepSame = (before: Track, after: Track): Track => {
  if (after === before) return before;
  const known = new Map(before.map((caption) => [caption.id, caption]));
  const next = after.map((caption) => {
    const old = known.get(caption.id);
    return old !== undefined && old.start === caption.start && old.end === caption.end && old.lines === caption.lines && old.speaker === caption.speaker && old.wordStarts === caption.wordStarts && old.notes === caption.notes && old.paragraph === caption.paragraph && old.emphasis === caption.emphasis && old.details === caption.details && old.placement === caption.placement ? old : caption;
  });
  return next.length === before.length && next.every((caption, index) => caption === before[index]) ? before : next;
};

/** Retiming leaves out what would lie before 0: never all of it. */
const refuseNothing = (before: Track, after: Track, kind: CaptionEdit['kind']): Result<Track> =>
  after.length === 0 && before.length > 0 && leavesOut(kind) ? failure('nothing-left', 'All captions would end before 0: move them by less.') : success(after);

/** What an edit comes to when it was carried out: sorted, with its remarks, the very same track when nothing changed. */
const finished = (track: Track, kind: CaptionEdit['kind'], edited: Result<Track>): Result<Track> => {
  const left = edited.ok ? refuseNothing(track, edited.value, kind) : edited;
  return left.ok ? success(keepSame(track, inTimeOrder(handNotesOn(track, left.value)))) : left;
};

/**
 * The track after an edit, sorted; the very same when it changes nothing. Captions that did not overlap do not overlap after. The refusals
 * are those of each edit, and each says what to do.
 */
export const applyEdit = (track: Track, edit: CaptionEdit): Result<Track> => {
  // The table's type binds each kind to its edit; that of a whole edit, the compiler cannot follow.
  const { carryOut } = work[edit.kind] as Work<CaptionEdit['kind']>;
  return finished(track, edit.kind, carryOut(track, edit as never));
};

/** The same in steps, between which others can be let in and which yield the share that is done, 0 to 1: a fix of everything may take seconds. */
export function* applyEditSteps(track: Track, edit: CaptionEdit): Generator<number, Result<Track>> {
  return edit.kind === 'fix-all' ? finished(track, edit.kind, yield* fixTrackSteps(track, edit)) : applyEdit(track, edit);
}
