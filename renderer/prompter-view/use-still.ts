/** Keeps the picture of a frozen show as it was, whatever is edited or set meanwhile; a page that comes anew shows the place where it was frozen. */
import { useState } from 'react';
import { shownOn } from '../../core/show/freeze.ts';
import type { Show } from '../../core/show/show.ts';

/** What may change over a picture that stands still. */
const withOverlays = (still: Show, { blank, message, rev }: Show): Show =>
  still.blank === blank && still.message === message ? still : { ...still, blank, message, rev };

/** The show to paint: the newest one, or the one that was frozen. */
export const useStill = (show: Show): Show => {
  const [still, setStill] = useState<Show | null>(null);
  if (show.frozen === null) {
    if (still !== null) setStill(null);
    return show;
  }
  const kept = still ?? shownOn(show);
  const next = withOverlays(kept, show);
  if (next !== still) setStill(next);
  return next;
};
