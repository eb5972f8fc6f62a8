/** The show as one output has it: with type of its own size, the same picture object while nothing of it changes. */
import { useMemo } from 'react';
import type { Show } from '../../core/show/show.ts';

/** The show with its type so many times as large. */
export const useScaledShow = (show: Show, scale: number): Show => {
  const { picture } = show;
  const scaled = useMemo(() => (scale === 1 ? picture : { ...picture, typeSize: picture.typeSize * scale }), [picture, scale]);
  return useMemo(() => (scaled === show.picture ? show : { ...show, picture: scaled }), [show, scaled]);
};
