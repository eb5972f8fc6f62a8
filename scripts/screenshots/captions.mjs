/** The picture of the caption workspace: over a video made by ffmpeg, or without one where there is no ffmpeg. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../set-up/say.mjs';

/** So long the page gets to load the video and to read its sound, ms. */
const SETTLE = 2500;

/** A dusk over water, and a sound with the breath of speech. */
const makeVideo = (path) => {
  const picture = ['-f', 'lavfi', '-i', 'gradients=size=640x360:rate=25:duration=30:c0=0x0c1a2e:c1=0x2f5d7c:c2=0xd98f5c:nb_colors=3:x0=320:y0=360:x1=320:y1=0:speed=0.00001:seed=7'];
  const voice = "0.5*sin(2*PI*(150+20*sin(t))*t)*abs(sin(2*PI*1.9*t))*abs(sin(7.3*t+sin(t)))*gt(mod(t,4.6),0.45)";
  const sound = ['-f', 'lavfi', '-i', `aevalsrc='${voice}':d=30:s=48000`];
  const codecs = '-pix_fmt yuv420p -c:v libvpx -deadline realtime -cpu-used 8 -b:v 600k -c:a libopus -b:a 48k'.split(' ');
  return spawnSync('ffmpeg', ['-loglevel', 'error', '-y', ...picture, ...sound, ...codecs, path]).status === 0;
};

const openVideo = async (app, operator, path) => {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
  await operator.evaluate(() => globalThis.caesura.call('media.open'));
};

/** Takes it. */
export const takeCaptionPicture = async (app, operator, to) => {
  const folder = await mkdtemp(join(tmpdir(), 'caesura-picture-'));
  try {
    const video = join(folder, 'harbour-bridge.webm');
    await operator.keyboard.press('Control+4');
    await operator.waitForSelector('.captions-list__row');
    if (makeVideo(video)) await openVideo(app, operator, video);
    else say('no ffmpeg here: the picture of the captions is without a video');
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    for (let count = 0; count < 3; count += 1) await operator.keyboard.press('ArrowDown');
    await new Promise((resolve) => setTimeout(resolve, SETTLE / 4));
    await operator.screenshot({ path: to });
    say('docs/images/captions.png is new');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
