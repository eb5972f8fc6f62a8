/** Which caption is worked on, which one the video shows, and whether the text is being edited. */
import { useCallback, useState } from 'react';
import type { Track } from '../../../core/captions/track.ts';
import { useFrames } from '../use-frames.ts';
import { captionAt } from './caption-at.ts';
import type { Player } from './use-player.ts';

/** The selection. -1: none. */
export type Selection = {
  readonly selected: number;
  readonly shown: number;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  /** Selects a caption; with `seek` the playhead goes to its start. */
  readonly select: (index: number, seek: boolean) => void;
};

/** While the video plays, the caption that it shows is selected. */
export const useSelection = (track: Track, player: Player): Selection => {
  const [chosen, setChosen] = useState(0);
  const [shown, setShown] = useState(-1);
  const [editing, setEditing] = useState(false);
  useFrames(player.playing, () => {
    const now = captionAt(track, player.time());
    if (now === shown) return;
    setShown(now);
    if (player.playing && now >= 0 && !editing) setChosen(now);
  });
  const select = useCallback(
    (index: number, seek: boolean): void => {
      setChosen(index);
      setEditing(false);
      const caption = track[index];
      if (seek && caption !== undefined) player.seek(caption.start);
    },
    [track, player],
  );
  return { selected: Math.min(chosen, track.length - 1), shown, editing, setEditing, select };
};
