/** What the workspace does when it is asked: by a key, the menu or a button. */
import { frameTime, nearestFrame, type FrameRate } from '../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../core/captions/track.ts';
import { snapReach } from '../../../core/captions/edit/edit-times.ts';
import type { CaptionEdit } from '../../../core/captions/edit/caption-edit.ts';
import { indexAfter } from '../../../core/captions/edit/retarget.ts';
import type { CaptionRequest } from '../../../core/ipc/caption-requests.ts';
import { ms, type Ms } from '../../../core/units/time.ts';
import { captionAt, captionBegunBy } from './caption-at.ts';
import { canMatch, type Desk } from './use-desk.ts';
import type { Player } from './use-player.ts';
import type { WaveHandle } from './wave/wave-panel.tsx';

/** The panels beside the list. */
export type SidePanel = 'problems' | 'retime' | 'find' | 'style';

/** What the deeds work on. */
export type DeedContext = {
  readonly desk: Desk;
  readonly player: Player;
  readonly rate: FrameRate;
  readonly selected: number;
  readonly select: (index: number, seek: boolean) => void;
  readonly awaitTap: (index: number) => void;
  readonly setEditing: (editing: boolean) => void;
  readonly showPanel: (panel: SidePanel) => void;
  /** Shows a panel and gives it the focus. */
  readonly openPanel: (panel: SidePanel) => void;
  /** Indices of captions with problems, in order. */
  readonly problemAt: readonly number[];
  readonly rules: Omit<Extract<CaptionEdit, { kind: 'fix-all' }>, 'kind'>;
  /** Stretches of speech found in the sound, start and end in ms; empty when none is known. */
  readonly sounds: readonly (readonly [number, number])[];
  readonly ask: (call: 'media.open' | 'sheet.open-track') => void;
  /** Null as long as there is none. */
  readonly wave: WaveHandle | null;
  readonly tell: (code: string, message: string) => void;
};

/** How long a caption is that is put in, ms, where there is room. */
const newLength = 2000;

type Work = (context: DeedContext) => void;

const step = (by: number): Work => ({ desk, selected, select }) => {
  const last = desk.track.length - 1;
  if (last >= 0) select(Math.min(last, Math.max(0, selected + by)), true);
};

/** An edit of the selected caption, wherever it stands when its turn comes; says so when there is none. */
const onSelected = (build: (context: DeedContext, track: Track, at: number) => CaptionEdit | null, continues = false): Work => (context) => {
  const { desk, selected, tell } = context;
  if (selected < 0) return tell('nothing-selected', 'Choose a caption first: click one, or press the arrow keys.');
  void desk.edit((track) => {
    const at = indexAfter(desk.track, track, selected);
    return track[at] === undefined ? null : build(context, track, at);
  }, continues);
};

/** The frame that the playhead is on: while the video plays it is anywhere between two. */
const onFrame = (player: Player, rate: FrameRate): Ms => frameTime(nearestFrame(player.time(), rate), rate);

const framesOn = (time: Ms, frames: number, rate: FrameRate): Ms => frameTime(Math.max(0, nearestFrame(time, rate) + frames), rate);

const moveBy = (frames: number): Work =>
  onSelected(({ rate }, track, at) => {
    const caption = track[at];
    return caption === undefined ? null : { kind: 'move', at, by: framesOn(caption.start, frames, rate) - caption.start };
  }, true);

const endBy = (frames: number): Work =>
  onSelected(({ rate }, track, at) => {
    const caption = track[at];
    return caption === undefined ? null : { kind: 'set-times', at, start: caption.start, end: framesOn(caption.end, frames, rate) };
  }, true);

const split: Work = ({ desk, player, rate, selected, tell }) => {
  const time = onFrame(player, rate);
  void desk.edit((track) => {
    const known = indexAfter(desk.track, track, selected);
    const chosen = track[known];
    const under = chosen !== undefined && chosen.start < time && time < chosen.end ? known : captionAt(track, time);
    const at = under >= 0 ? under : known;
    if (at < 0) tell('nothing-selected', 'Put the playhead into the caption that is to be split.');
    return at < 0 ? null : { kind: 'split-at-time', at, time };
  });
};

const insert: Work = ({ desk, player, rate, select, setEditing }) => {
  const start = onFrame(player, rate);
  void desk
    .edit((track) => {
      const next = track.find((caption) => caption.start > start);
      return { kind: 'insert', start, end: Math.min(start + newLength, next?.start ?? start + newLength), text: '…' };
    })
    .then((made) => {
      if (!made) return;
      select(captionBegunBy(desk.track, start) + 1, false);
      setEditing(true);
    });
};

/** The nearest problem in a direction, round the end; the panel says when there is none. */
const toProblem = (direction: 1 | -1): Work => ({ problemAt, selected, select, showPanel }) => {
  showPanel('problems');
  const next = direction > 0 ? problemAt.find((at) => at > selected) : problemAt.findLast((at) => at < selected);
  const to = next ?? problemAt.at(direction > 0 ? 0 : -1);
  if (to !== undefined) select(to, true);
};

const tap: Work = (context) => {
  const { desk, player, rate, selected, awaitTap } = context;
  const time = onFrame(player, rate);
  const at = Math.max(0, selected);
  void desk.edit({ kind: 'tap', at, start: time }).then((made) => {
    if (made && at + 1 < desk.track.length) awaitTap(at + 1);
  });
};

const snap: Work = (context) => {
  if (context.sounds.length === 0) return context.tell('no-sound', 'There is no speech to snap to yet: open a video, and let its sound be read.');
  onSelected(({ sounds }, _track, at) => ({ kind: 'snap-to-sound', at, sounds: sounds.map(([start, end]) => [start, end]), within: snapReach }))(context);
};

const seekBy = (by: number): Work => ({ player }) => player.seek(ms(player.time() + by));

const work: Readonly<Record<CaptionRequest, Work>> = {
  'caption.play': ({ player, tell }) => (player.element.current === null ? tell('no-media', 'Open a video first: Ctrl+Shift+O.') : player.toggle()),
  'caption.previous': step(-1),
  'caption.next': step(1),
  'caption.page-up': step(-10),
  'caption.page-down': step(10),
  'caption.first': step(-Infinity),
  'caption.last': step(Infinity),
  'caption.frame-back': ({ player, rate }) => player.stepFrames(-1, rate),
  'caption.frame-on': ({ player, rate }) => player.stepFrames(1, rate),
  'caption.second-back': seekBy(-1000),
  'caption.second-on': seekBy(1000),
  'caption.go': ({ desk, player, selected }) => {
    const caption = desk.track[selected];
    if (caption !== undefined) player.seek(caption.start);
  },
  'caption.edit': ({ selected, select, setEditing }) => {
    select(Math.max(0, selected), false);
    setEditing(true);
  },
  'caption.split': split,
  'caption.join': onSelected((_context, _track, at) => ({ kind: 'join', at })),
  'caption.insert': insert,
  'caption.delete': onSelected((_context, _track, at) => ({ kind: 'delete', from: at, to: at })),
  'caption.ripple-delete': onSelected((_context, _track, at) => ({ kind: 'ripple-delete', at })),
  'caption.start-here': onSelected(({ player, rate }, track, at) => ({ kind: 'set-times', at, start: onFrame(player, rate), end: track[at]?.end ?? 0 })),
  'caption.end-here': onSelected(({ player, rate }, track, at) => ({ kind: 'set-times', at, start: track[at]?.start ?? 0, end: onFrame(player, rate) })),
  'caption.earlier': moveBy(-1),
  'caption.later': moveBy(1),
  'caption.end-earlier': endBy(-1),
  'caption.end-later': endBy(1),
  'caption.tap': tap,
  'caption.italic': onSelected((_context, track, at) => ({ kind: 'set-italic', at, italic: !(track[at]?.emphasis ?? []).some(({ kind }) => kind === 'italic') })),
  'caption.snap': snap,
  'caption.next-problem': toProblem(1),
  'caption.previous-problem': toProblem(-1),
  'caption.fix': onSelected(({ rules }, _track, at) => ({ kind: 'fix', at, ...rules })),
  'caption.fix-all': ({ desk, rules }) => void desk.edit({ kind: 'fix-all', ...rules }),
  'caption.undo': ({ desk }) => void desk.step('sheet.undo'),
  'caption.redo': ({ desk }) => void desk.step('sheet.redo'),
  'caption.problems': ({ openPanel }) => openPanel('problems'),
  'caption.retime': ({ openPanel }) => openPanel('retime'),
  'caption.style': ({ openPanel }) => openPanel('style'),
  'caption.match': ({ desk, tell }) =>
    canMatch(desk) ? void desk.match() : tell('nothing-to-match', 'These captions have the words of the script already. Open a caption file (Ctrl+I) to match it.'),
  'caption.zoom-in': ({ wave }) => wave?.zoom(1),
  'caption.zoom-out': ({ wave }) => wave?.zoom(-1),
  'caption.zoom-all': ({ wave }) => wave?.all(),
  'caption.open-media': ({ ask }) => ask('media.open'),
  'caption.open-track': ({ ask }) => ask('sheet.open-track'),
};

/** Does what is asked. */
export const doCaptionDeed = (request: CaptionRequest, context: DeedContext): void => work[request](context);
