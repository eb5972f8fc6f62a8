/** Remembers the speed that the chosen reader likes: what the operator sets while they are chosen. */
import type { Show } from '../../core/show/show.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import type { ReaderShelf } from './reader-shelf.ts';

/** A speed that bends to a finish time, that of a rehearsal and that of a take's playback say nothing of the reader. */
const isLiked = ({ finish, rehearsal, ruling }: Show): boolean => finish === null && !rehearsal.on && ruling.played === null;

/** Remembers from now on. */
export const keepReaderSpeed = (owner: ShowOwner, readers: ReaderShelf): void =>
  owner.listen((after, before, cause) => {
    const { reader } = after;
    const size = Math.abs(after.speed);
    if (cause !== 'command' || reader === null || reader !== before.reader || size === Math.abs(before.speed)) return;
    if (isLiked(after) && isLiked(before)) readers.likeSpeed(reader, size);
  });
