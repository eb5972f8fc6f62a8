/** Edits the document of a show: the text is parsed again, the timeline built again, and the reader stays where they are. */
import { parse } from '../script/parse.ts';
import type { Instant, Ms } from '../units/time.ts';
import { carryOverEdit } from './carry-position.ts';
import { carryCloaks } from './cloak.ts';
import type { TextChange } from './command.ts';
import { editText, narrowChange } from './edit.ts';
import { carryLoop } from './loop.ts';
import { carryMarkers } from './markers.ts';
import { moveRoll } from './move-roll.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** The show after changes of its text, which must fit it. Changes that change nothing give the same show. */
export const editDocument = (show: Show, changes: readonly TextChange[], now: Instant): Show => {
  const { document } = show;
  const text = editText(document.text, changes);
  if (text === document.text) return show;
  const rundown = parse(text);
  const narrow = changes.map((change) => narrowChange(document.text, change));
  const cloaked = carryCloaks(show.cloaked, document.rundown, narrow, rundown);
  const timeline = timelineOf(rundown, show.profile, show.ruling, cloaked);
  const carry = (at: Ms): Ms => carryOverEdit(show.timeline, at, narrow, timeline);
  return {
    ...moveRoll(show, now, carry(positionIn(show, now)), show.roll.speed),
    document: { ...document, rev: document.rev + 1, modified: true, text, rundown },
    frozen: show.frozen === null ? null : carry(show.frozen),
    markers: carryMarkers(show, timeline, carry),
    cloaked,
    timeline,
    rehearsal: { ...show.rehearsal, loop: carryLoop(show.timeline, show.rehearsal.loop, narrow, timeline) },
  };
};
