/** Counts, in a Chromium trace, the frames of one page that came late: what was really put on the screen, not what a page believes. */

/** A frame is late when it comes more than this many frame times after the one before. */
const lateAfter = 1.5;

/**
 * True for a frame that reached the screen with the rows moved: one that the compositor animates has them moved even when
 * the page's main thread was late (PARTIAL); one that the page's script moves has not.
 */
const isShown = ({ state, has_compositor_animation: byCompositor }) =>
  state === 'STATE_PRESENTED_ALL' || (state === 'STATE_PRESENTED_PARTIAL' && byCompositor === true);

/** Frames of a process in which the rows moved on the screen, in order: when, in ms, and whether rows were missing. */
export const shownFrames = (events, pid) => {
  const begun = new Map();
  const shown = [];
  for (const event of events) {
    if (event.name !== 'PipelineReporter' || event.pid !== pid) continue;
    const id = event.id2?.local ?? event.id;
    const reporter = event.args.frame_reporter ?? event.args.chrome_frame_reporter;
    if (event.ph === 'b') begun.set(id, reporter);
    if (event.ph !== 'e') continue;
    const its = reporter?.state === undefined ? begun.get(id) : reporter;
    begun.delete(id);
    if (its !== undefined && isShown(its)) shown.push({ at: event.ts / 1000, missing: its.has_missing_content === true });
  }
  return shown.sort((a, b) => a.at - b.at);
};

/** How often a second a process's page had work of its main thread at a frame, whatever for. */
export const mainFramesASecond = (events, pid, seconds) => events.filter((event) => event.name === 'ProxyMain::BeginMainFrame' && event.ph === 'X' && event.pid === pid).length / seconds;

/** What the frames of a rolling page show: how many there were, how many of them late, the longest wait in ms, and frames with missing rows. */
export const judgeFrames = (frames, hertz = 60) => {
  const nominal = 1000 / hertz;
  const waits = frames.slice(1).map((frame, index) => frame.at - frames[index].at);
  return {
    frames: frames.length,
    late: waits.filter((wait) => wait > lateAfter * nominal).length,
    longest: Math.max(0, ...waits),
    missing: frames.filter((frame) => frame.missing).length,
  };
};
