/** The bench of the prompter: how it rolls, beside the techniques of other prompters, in the same run on the same machine. */
import process from 'node:process';
import { atMost, figure } from './figure.mjs';
import { commandLatencies } from './prompter/command-latency.mjs';
import { ourFrames, ourMainFrames } from './prompter/our-frames.mjs';
import { frameRates } from './prompter/frame-rates.mjs';
import { order, withOurWindows } from './prompter/our-windows.mjs';
import { peerFrames } from './prompter/peer-frames.mjs';
import { percentile } from './prompter/percentile.mjs';
import { sampleRows } from './prompter/position-error.mjs';
import { scriptText } from './prompter/script-text.mjs';

const peers = ['integer-pixels', 'scroll-top', 'css-transition'];

/** The share of frames that may be late on a machine without graphics hardware. */
const lateShare = 0.01;

const ourFigures = (executable, seconds) =>
  withOurWindows(executable, 20_000, async (windows) => {
    const frames = await ourFrames(windows, seconds);
    const mainFrames = await ourMainFrames(windows);
    await order(windows.operator, { kind: 'roll' });
    const { errors } = await sampleRows(windows, 4000);
    await order(windows.operator, { kind: 'hold' });
    const latencies = await commandLatencies(windows, 60);
    return { frames, mainFrames, errors, latencies };
  });

/** Our prompter with the operator's window hidden: one window on the machine, as each of the others is measured. */
const aloneFrames = (executable, seconds) =>
  withOurWindows(executable, 20_000, async (windows) => {
    await windows.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/operator/'))?.hide());
    return ourFrames(windows, seconds);
  });

const longFigures = (executable, seconds) => withOurWindows(executable, 200_000, (windows) => ourFrames(windows, seconds));

const peerFigures = async (executable, seconds, ourLate) => {
  const text = scriptText(20_000);
  const figures = [];
  for (const peer of peers) {
    const { late } = await peerFrames(executable, peer, text, seconds);
    figures.push(figure(`${peer}-late-frames-20000`, late, 'frames'));
    // To one frame at least: none of ours late would be an infinite ratio.
    figures.push(figure(`${peer}-late-ratio-20000`, late / Math.max(1, ourLate), 'times ours alone'));
  }
  return figures;
};

/** A prompter is the same on every display: at each frame rate the rows stand where they should. */
const rateFigures = async (executable) =>
  (await frameRates(executable)).flatMap(({ rate, shown, error }) => [
    figure(`frames-a-second-at-${rate}`, shown, 'frames'),
    atMost(`position-error-p99-px-at-${rate}`, error, 'px', 1),
  ]);

/** One bare animation, without a script or an app around it: what this machine loses whatever we do. */
const limitFigures = async (executable, seconds, ourLate) => {
  const { late } = await peerFrames(executable, 'bare-animation', scriptText(20_000), seconds);
  return [figure('limit-late-frames-20000', late, 'frames'), figure('late-over-limit-20000', ourLate / Math.max(1, late), 'times limit, alone')];
};

/** How long each technique rolls unless told otherwise, seconds; `BENCH_SECONDS` in the environment says more or less. */
const usualSeconds = Number(process.env.BENCH_SECONDS ?? 60);

/** All figures of the prompter. Every page is kept busy for a tenth of each second, and its speed changed, while it is measured. */
export const bench = async ({ executable, seconds = usualSeconds }) => {
  const { frames, mainFrames, errors, latencies } = await ourFigures(executable, seconds);
  const long = await longFigures(executable, seconds);
  const alone = await aloneFrames(executable, seconds);
  const aloneLate = alone.late + alone.missing;
  const mayBeLate = Math.round(lateShare * 60 * seconds);
  return [
    atMost('late-frames-20000', frames.late + frames.missing, 'frames', mayBeLate),
    atMost('late-frames-200000', long.late + long.missing, 'frames', mayBeLate),
    atMost('late-frames-20000-alone', aloneLate, 'frames', mayBeLate),
    atMost('main-frames-a-second', mainFrames, 'frames/s', 6),
    figure('position-error-p50-px', percentile(errors, 0.5), 'px'),
    atMost('position-error-p99-px', percentile(errors, 0.99), 'px', 1),
    figure('position-error-max-px', percentile(errors, 1), 'px'),
    figure('command-to-frame-p50-ms', percentile(latencies, 0.5), 'ms'),
    atMost('command-to-frame-p99-ms', percentile(latencies, 0.99), 'ms', 100),
    ...(await rateFigures(executable)),
    ...(await limitFigures(executable, seconds, aloneLate)),
    ...(await peerFigures(executable, seconds, aloneLate)),
  ];
};
