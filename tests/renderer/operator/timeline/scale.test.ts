import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ms } from '../../../../core/units/time.ts';
import { fitAll, follow, keepWithin, panBy, spanOf, timeOf, xOf, zoomAround, zoomLimits, type TimelineView } from '../../../../renderer/operator/timeline/scale.ts';

const view: TimelineView = { from: ms(10_000), pxPerSecond: 50, width: 1000 };
const hour = ms(3_600_000);

describe('the timeline view', () => {
  it('puts times on pixels and back', () => {
    expect(xOf(view, ms(12_000))).toBe(100);
    expect(timeOf(view, 100)).toBe(12_000);
    expect(spanOf(view)).toBe(20_000);
  });

  it('zooms with the time under the pointer staying there', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.double({ min: 300, max: 1000, noNaN: true }), (factor, x) => {
        const middle = { ...view, from: ms(1_800_000) };
        expect(timeOf(zoomAround(middle, factor, x, hour), x)).toBeCloseTo(timeOf(middle, x), 3);
      }),
    );
  });

  it('keeps to the zoom limits', () => {
    expect(zoomAround(view, 1e9, 0, hour).pxPerSecond).toBe(zoomLimits.most);
    expect(zoomAround(view, 1e-9, 0, hour).pxPerSecond).toBe(zoomLimits.least);
  });

  it('never begins before the show', () => {
    expect(panBy(view, -100_000, hour).from).toBe(0);
  });

  it('never leaves the show behind', () => {
    expect(panBy(view, 1e9, ms(60_000)).from).toBe(42_000);
    expect(keepWithin(view, ms(1000)).from).toBe(0);
  });

  it('shows all of a show', () => {
    const all = fitAll(view, ms(100_000));
    expect(all.from).toBe(0);
    expect(xOf(all, ms(100_000))).toBeCloseTo(980);
    expect(fitAll(view, ms(0)).pxPerSecond).toBeGreaterThan(0);
  });

  it('stays while the playhead is in view', () => {
    expect(follow(view, ms(27_000), hour)).toBe(view);
  });

  it('turns the page before the playhead leaves', () => {
    expect(follow(view, ms(29_000), hour).from).toBe(27_000);
    expect(follow(view, ms(5_000), hour).from).toBe(3_000);
  });

  it('does not turn a page that cannot turn', () => {
    const short = { ...view, from: ms(0) };
    expect(follow(short, ms(19_500), ms(19_500))).toBe(short);
    expect(follow(short, ms(19_500), ms(21_000)).from).toBe(3_000);
    expect(follow({ ...view, width: 0 }, ms(0), hour)).toEqual({ ...view, width: 0 });
  });
});
