/** Keeps the row that is being read in the middle of the list, until the operator scrolls away by hand. */
import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Whether the list follows, and what changes that. */
export type Follow = { readonly following: boolean; readonly letGo: () => void; readonly takeUp: () => void };

/** Rows this far from an edge of the list are brought back to the middle, as a share of its height. */
const edge = 0.22;

/** Follows the row of an index; -1: there is none. */
export const useCurrentRow = (
  virtual: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
): Follow => {
  const [following, setFollowing] = useState(true);
  useEffect(() => {
    if (!following || row < 0 || isComfortable(virtual, scroller.current, row)) return;
    virtual.scrollToIndex(row, { align: 'center' });
  }, [virtual, scroller, row, following]);
  return {
    following,
    letGo: useCallback(() => setFollowing(false), []),
    takeUp: useCallback(() => setFollowing(true), []),
  };
};

const isComfortable = (virtual: Virtualizer<HTMLDivElement, Element>, scroller: HTMLDivElement | null, row: number): boolean => {
  const item = virtual.getVirtualItems().find((candidate) => candidate.index === row);
  if (scroller === null || item === undefined) return false;
  const top = item.start - scroller.scrollTop;
  const room = scroller.clientHeight * edge;
  return (scroller.scrollTop === 0 || top >= room) && top + item.size <= scroller.clientHeight - room && top >= 0;
};
