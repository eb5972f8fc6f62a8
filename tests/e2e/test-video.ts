/** A small video with tones at known times, made by ffmpeg; where there is none the tests that need it are skipped, and say so. */
import { execFileSync, spawnSync } from 'node:child_process';

/** True when ffmpeg is there with the codecs of WebM. */
export const hasFfmpeg = (): boolean => {
  const found = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  const able = found.status === 0 && found.stdout.includes('libvpx') && found.stdout.includes('libopus');
  if (!able) process.stdout.write('captions: no ffmpeg with VP8 and Opus here: the tests with a video are skipped\n');
  return able;
};

const loud = 'between(t,1,2.5)+between(t,4,6)+between(t,8,10)';

/** The sound of `makeVideo` as MP4 with AAC. */
export const makeMp4Sound = (path: string): void => {
  execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-f', 'lavfi', '-i', `aevalsrc='0.4*sin(2*PI*440*t)*(${loud})':d=12:s=48000`, '-c:a', 'aac', path]);
};

/** Twelve seconds of VP8 and Opus: a tone from 1 s to 2.5 s, from 4 s to 6 s and from 8 s to 10 s. */
export const makeVideo = (path: string): void => {
  const picture = '-f lavfi -i testsrc=size=160x90:rate=25:duration=12'.split(' ');
  const sound = ['-f', 'lavfi', '-i', `aevalsrc='0.4*sin(2*PI*440*t)*(${loud})':d=12:s=48000`];
  const codecs = '-c:v libvpx -deadline realtime -cpu-used 8 -b:v 120k -c:a libopus -b:a 32k'.split(' ');
  execFileSync('ffmpeg', ['-loglevel', 'error', '-y', ...picture, ...sound, ...codecs, path]);
};
