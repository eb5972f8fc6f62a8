/**
 * What a subtitle of a set (Tech 3264, 4.3, CS) says for itself: an end before that of the set, with which it goes all the same, and its row, where
 * others of the set may stand, too. Nobody sees the one, and players stack what stands on one row: both are kept as they are.
 */
import type { Caption } from '../track.ts';
import { setName } from './subtitle-details.ts';

const form = /^(\d{1,7}) (-?\d{1,3})$/;

/** How many frames before that of its set a caption's own end is, by its details; 0 where they say nothing. */
export const earlyEnd = (details: Caption['details'] = {}): number => Number(form.exec(details[setName] ?? '')?.[1] ?? 0);

/** The row that a caption has in its set, by its details; null where they say nothing. */
export const rowInSet = (details: Caption['details'] = {}): number | null => {
  const row = form.exec(details[setName] ?? '')?.[2];
  return row === undefined ? null : Number(row);
};

/** The details that say so. */
export const detailsOfSet = (early: number, row: number): NonNullable<Caption['details']> => ({ [setName]: `${String(early)} ${String(row)}` });
