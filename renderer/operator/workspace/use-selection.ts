/** Which caption is worked on, which one the video shows, and whether the text is being edited. */
import { useCallback, useState } from 'react';
import type { Track } from '../../../core/captions/track.ts';
import { useFrames } from '../use-frames.ts';
import { captionAt } from './caption-at.ts';
import { keptIndex } from './kept-index.ts';
import type { Player } from './use-player.ts';

/** The selection. -1: none. */
export type Selection = {
  readonly selected: number;
  readonly shown: number;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  /** Selects a caption; with `seek` the playhead goes to its start. */
  readonly select: (index: number, seek: boolean) => void;
  /** Selects the caption that waits for its tap: it stays so while the video shows those before it. */
  readonly awaitTap: (index: number) => void;
};

/** The caption to select when the video comes to `shown`; `awaited` waits for its tap, -1: none does. */
export const followed = (chosen: number, shown: number, awaited: number): number => (shown < 0 || shown < awaited ? chosen : shown);

/** True while something is typed: it is of the selected caption, whatever the video shows. */
const isTyping = (): boolean => document.activeElement?.matches('input, textarea') === true;

/** While the video plays, the caption that it shows is selected. Whatever is put in or taken out, the selection stays on its caption. */
export const useSelection = (track: Track, player: Player): Selection => {
  const [held, setHeld] = useState({ track, chosen: 0, awaited: -1 });
  const kept = held.track === track ? held : { track, chosen: keptIndex(held.track, track, held.chosen), awaited: held.awaited < 0 ? -1 : keptIndex(held.track, track, held.awaited) };
  if (kept !== held) setHeld(kept);
  const [shown, setShown] = useState(-1);
  const [editing, setEditing] = useState(false);
  useFrames(player.playing, () => {
    const now = captionAt(track, player.time());
    if (now === shown) return;
    setShown(now);
    if (player.playing && !editing && !isTyping()) setHeld((before) => ({ ...before, chosen: followed(before.chosen, now, before.awaited) }));
  });
  const select = useCallback(
    (index: number, seek: boolean): void => {
      setHeld((before) => ({ ...before, chosen: index, awaited: -1 }));
      setEditing(false);
      const caption = track[index];
      if (seek && caption !== undefined) player.seek(caption.start);
    },
    [track, player],
  );
  const awaitTap = useCallback((index: number): void => setHeld((before) => ({ ...before, chosen: index, awaited: index })), []);
  return { selected: Math.min(kept.chosen, track.length - 1), shown, editing, setEditing, select, awaitTap };
};
