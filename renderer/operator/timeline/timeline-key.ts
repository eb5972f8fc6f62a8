/** What a key means on the timeline. */

/** `by` of a jump is in ms, `by` of a zoom in steps. */
export type TimelineKey =
  | { readonly kind: 'jump-by' | 'zoom'; readonly by: number }
  | { readonly kind: 'all' | 'jump-start' | 'jump-end' };

const meanings: ReadonlyMap<string, TimelineKey> = new Map<string, TimelineKey>([
  ['+', { kind: 'zoom', by: 1 }],
  ['=', { kind: 'zoom', by: 1 }],
  ['-', { kind: 'zoom', by: -1 }],
  ['0', { kind: 'all' }],
  ['Home', { kind: 'jump-start' }],
  ['End', { kind: 'jump-end' }],
]);

/** Arrows jump a second, with Shift ten; null for a key that means nothing here. */
export const timelineKey = (key: string, shift: boolean): TimelineKey | null => {
  const by = shift ? 10_000 : 1000;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return { kind: 'jump-by', by: -by };
  if (key === 'ArrowRight' || key === 'ArrowUp') return { kind: 'jump-by', by };
  return meanings.get(key) ?? null;
};
