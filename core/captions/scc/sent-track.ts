/** A track as it is sent: its captions, the screens that show them, when each is loaded, and what is read back of it. */
import { frameTime, nearestFrame } from '../times/frame-rate.ts';
import type { Caption, Track } from '../track.ts';
import { loadingUnits } from './caption-units.ts';
import { carriable608 } from './carriable-608.ts';
import { cellsOfLaid, type LaidRow, layOut, placeOfLaid } from './laid-out.ts';
import { type LoadingOrder, loadingOrder } from './loading-order.ts';
import { sccRate } from './read-scc.ts';
import { type Burst, schedule, type Showing } from './schedule.ts';
import { type Screen608, screensOf } from './screens-608.ts';
import { captionsOfShown, type ShownCaption, type ShownWords } from './shown-captions.ts';

/** What is sent of a track. */
export type SentTrack = {
  readonly bursts: readonly Burst[];
  /** The track as CEA-608 can hold it, in order of time. */
  readonly captions: Track;
  /** When each of its captions is really shown, in frames. */
  readonly showings: () => readonly Showing[];
  /** The captions as they are read back. */
  readonly read: () => Track;
};

type Laid = readonly (readonly LaidRow[])[];

const screensIn = (captions: Track, laid: Laid): readonly Screen608[] =>
  screensOf(captions.map(({ start, end }, index) => ({ start: nearestFrame(start, sccRate), end: nearestFrame(end, sccRate), cells: () => cellsOfLaid(laid[index] ?? []) })));

const ordersOf = (screens: readonly Screen608[], laid: Laid): readonly LoadingOrder[] =>
  screens.map(({ captions }, place) => {
    const before = screens[place - 1]?.captions ?? [];
    return loadingOrder(captions.map((index) => ({ index, rows: laid[index] ?? [], isNew: !before.includes(index) })));
  });

/** From the first screen that shows each caption to the last one. */
const showingsOf = (captions: Track, screens: readonly Screen608[], showings: readonly (Showing | null)[]): readonly Showing[] => {
  const found = new Map<number, Showing>();
  showings.forEach((showing, place) => {
    if (showing === null) return;
    for (const index of screens[place]?.captions ?? []) found.set(index, { start: found.get(index)?.start ?? showing.start, end: showing.end });
  });
  return captions.map((_, index) => found.get(index) ?? { start: 0, end: 0 });
};

const captionOf = ({ start, end, lines, placement, emphasis }: ShownCaption, index: number): Caption => ({
  id: String(index + 1),
  start: frameTime(start, sccRate),
  end: frameTime(end, sccRate),
  lines,
  speaker: null,
  ...(placement === undefined ? {} : { placement }),
  ...(emphasis === undefined ? {} : { emphasis }),
});

/** What is sent of a track, and what others see of it. */
export const sentTrack = (track: Track): SentTrack => {
  const captions = carriable608(track);
  const laid = captions.map(layOut);
  const screens = screensIn(captions, laid);
  const orders = ordersOf(screens, laid);
  const sendings = screens.map(({ start, end }, place) => {
    const { loaded = [], read = [] } = orders[place] ?? {};
    return { start, end, units: loadingUnits(loaded.map(({ rows }) => rows)), adds: read.some(({ isNew }) => isNew) };
  });
  const { bursts, showings } = schedule(sendings);
  const read = (): Track => {
    const words = captions.map(({ lines, emphasis }, index): ShownWords => ({ lines, emphasis, placement: placeOfLaid(laid[index] ?? []).placement }));
    const shown = showings.flatMap((showing, place) => {
      const blocks = orders[place]?.read.flatMap(({ index }) => words[index] ?? []) ?? [];
      return showing === null ? [] : [{ ...showing, blocks, how: null }];
    });
    return captionsOfShown(shown).map(captionOf);
  };
  return { bursts, captions, showings: () => showingsOf(captions, screens, showings), read };
};
