/** What of a placement says nothing: WebVTT's own defaults (sections 3.1 and 6.1), written out. */
import type { Placement } from '../track.ts';

type Position = NonNullable<Placement['position']>;

/** Where a caption of that alignment has its place by itself. */
const usualPosition = (align: Placement['align']): Required<Position> => {
  if (align === undefined || align === 'center') return { percent: 50, align: 'center' };
  return align === 'left' || align === 'start' ? { percent: 0, align: 'line-left' } : { percent: 100, align: 'line-right' };
};

const isUsual = (position: Position, align: Placement['align']): boolean => {
  const usual = usualPosition(align);
  return position.percent === usual.percent && (position.align ?? usual.align) === usual.align;
};

const withoutStart = ({ align, ...line }: NonNullable<Placement['line']>): NonNullable<Placement['line']> => (align === undefined || align === 'start' ? line : { ...line, align });

/** A placement without what it need not say; empty where it says nothing. */
export const withoutUsual = ({ line, position, size, align, ...rest }: Placement): Placement => ({
  ...rest,
  ...(line === undefined ? {} : { line: withoutStart(line) }),
  ...(position === undefined || isUsual(position, align) ? {} : { position }),
  ...(size === undefined || size === 100 ? {} : { size }),
  ...(align === undefined || align === 'center' ? {} : { align }),
});
