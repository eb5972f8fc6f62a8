/** What a file would lose, kind by kind, with how many captions lose it. */
import { countOf } from '../../text/count-of.ts';
import type { Caption, Track } from '../track.ts';

/** One kind of thing that would be lost; `captions` is how many captions lose it. */
export type Loss = { readonly what: string; readonly message: string; readonly captions: number };

/** Several tracks. */
export type Tracks = readonly Track[];

/** A kind of thing that some captions of tracks lose; none where none does. */
export const counted = (tracks: Tracks, what: string, message: string, loses: (caption: Caption, index: number) => boolean): readonly Loss[] => {
  const captions = tracks.reduce((sum, track) => sum + track.filter(loses).length, 0);
  if (captions === 0) return [];
  return [{ what, message: `${message} (${countOf(captions, 'caption')}).`, captions }];
};
