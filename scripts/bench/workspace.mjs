/** The bench of the caption workspace: frames while two hours of captions are worked on, and the sound of an hour of MP4 beside what it is decoded whole. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../set-up/say.mjs';
import { atMost, figure } from './figure.mjs';
import { memoryOf } from './start/memory-of.mjs';
import { measureDeeds } from './workspace/deeds.mjs';
import { longTrack } from './workspace/long-track.mjs';
import { makeSound, readSound } from './workspace/sounds.mjs';
import { withWorkspace } from './workspace/with-workspace.mjs';

const CAPTIONS = 2500;
const MEGABYTE = 1_000_000;

/** An hour of 48,000 samples a second, one channel of 32-bit floats, as `decodeAudioData` gives it. */
const SECONDS = 3600;
const WHOLE = SECONDS * 48_000 * 4;

const deedFigures = (measured) => {
  const { idle, ...deeds } = measured;
  const frames = Object.entries(deeds).map(([name, { frame }]) => atMost(`${name}-frame-p95-ratio`, frame / Math.max(16.7, idle.frame), 'x idle', 2));
  return [figure('idle-frame-p95-ms', idle.frame, 'ms'), ...frames, ...Object.entries(deeds).map(([name, { longest }]) => figure(`${name}-longest-task-ms`, longest, 'ms'))];
};

const soundFigures = ({ seconds, memory }) => [atMost('sound-memory-ratio', memory / WHOLE, 'x decoded whole', 0.5), figure('sound-memory-mb', memory / MEGABYTE, 'MB'), figure('sound-seconds-an-hour', seconds, 's')];

const measureSound = async (workspace) => {
  if (makeSound(join(workspace.folder, 'hour.m4a'), SECONDS)) return soundFigures(await readSound(workspace, 'hour.m4a'));
  say('no ffmpeg here: the sound of a video is not measured');
  return [];
};

/** All figures of the workspace. */
export const bench = ({ executable }) =>
  withWorkspace(executable, memoryOf, async (workspace) => {
    const { page, folder, answer } = workspace;
    const track = join(folder, 'long.srt');
    await writeFile(track, longTrack(CAPTIONS));
    await answer(track);
    await page.keyboard.press('Control+i');
    await page.getByText(`${CAPTIONS} captions`).waitFor();
    const sound = await measureSound(workspace);
    return [...deedFigures(await measureDeeds(page)), ...sound];
  });
