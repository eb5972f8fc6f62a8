/** What is on the screen from one change to the next: captions that are shown together are loaded together. */

/** When a caption is shown, in frames, and what it takes up of the screen. */
export type Span = { readonly start: number; readonly end: number; readonly cells: () => readonly number[] };

/** Captions that are shown together, by their indices; `end` may be no later than `start`, where one is shorter than a frame. */
export type Screen608 = { readonly start: number; readonly end: number; readonly captions: readonly number[] };

type Timed = { readonly index: number; readonly start: number; readonly end: number };

/** So many frames early or late are not noticed. */
export const unnoticedFrames = 6;

/**
 * A frame each at least, and none before what has its cells is gone: whole frames are coarser than the times were. One that would come up shortly
 * after another comes up with it: there is no time to load both again.
 */
const inFrames = (spans: readonly Span[], first: number, last: number): readonly Timed[] => {
  const free = new Map<number, number>();
  const timed: Timed[] = [];
  for (let index = first; index <= last; index += 1) {
    const span = spans[index];
    if (span === undefined) continue;
    const cells = span.cells();
    const earliest = cells.reduce((latest, cell) => Math.max(latest, free.get(cell) ?? 0), 0);
    const before = timed.at(-1)?.start ?? span.start;
    const start = before >= earliest && span.start - before <= unnoticedFrames ? before : Math.max(earliest, span.start);
    const end = Math.max(span.end, start + 1);
    for (const cell of cells) free.set(cell, end);
    timed.push({ index, start, end });
  }
  return timed.sort((one, other) => one.start - other.start);
};

const sharedScreens = (timed: readonly Timed[]): readonly Screen608[] => {
  const times = [...new Set(timed.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  const screens: Screen608[] = [];
  let shown: readonly Timed[] = [];
  let next = 0;
  times.forEach((start, place) => {
    const coming: Timed[] = [];
    for (let found = timed[next]; found?.start === start; found = timed[next]) {
      coming.push(found);
      next += 1;
    }
    shown = [...shown.filter(({ end }) => end > start), ...coming];
    if (shown.length > 0) screens.push({ start, end: times[place + 1] ?? start, captions: shown.map(({ index }) => index) });
  });
  return screens;
};

/** The screens of captions in order of their starts. Those that are shown with no other have one each. */
export const screensOf = (spans: readonly Span[]): readonly Screen608[] => {
  const screens: Screen608[] = [];
  for (let first = 0; first < spans.length; ) {
    let last = first;
    let reach = spans[first]?.end ?? 0;
    for (let next = spans[last + 1]; next !== undefined && next.start < reach; next = spans[last + 1]) {
      last += 1;
      reach = Math.max(reach, next.end);
    }
    const alone = spans[first];
    if (alone !== undefined && first === last) screens.push({ start: alone.start, end: alone.end, captions: [first] });
    else screens.push(...sharedScreens(inFrames(spans, first, last)));
    first = last + 1;
  }
  return screens;
};
