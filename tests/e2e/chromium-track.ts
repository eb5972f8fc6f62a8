/** WebVTT as the window itself reads it: Chromium's `<track>`, the second judge of what is exported. */
import type { Page } from '@playwright/test';

/** A cue as Chromium has it; times in ms. */
export type SeenCue = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What stands in the file, with its markup. */
  readonly text: string;
  /** What is shown, without. */
  readonly shown: string;
  readonly speaker: string | null;
  /** The settings of its place: vertical, line, snapToLines, position, size, align. */
  readonly place: readonly (string | number | boolean)[];
};

/** The cues that a `<track>` of the page reads in a text. */
export const cuesByTrack = (page: Page, text: string): Promise<readonly SeenCue[]> =>
  page.evaluate(
    (vtt) =>
      new Promise<readonly SeenCue[]>((resolve, reject) => {
        const video = document.createElement('video');
        const track = document.createElement('track');
        track.src = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }));
        track.default = true;
        track.addEventListener('error', () => reject(new Error('the track was refused')));
        track.addEventListener('load', () => {
          const cues = [...(track.track.cues ?? [])].filter((cue) => cue instanceof VTTCue);
          resolve(
            cues.map((cue): SeenCue => {
              const shown = cue.getCueAsHTML();
              return {
                id: cue.id,
                start: Math.round(cue.startTime * 1000),
                end: Math.round(cue.endTime * 1000),
                text: cue.text,
                shown: shown.textContent ?? '',
                speaker: shown.firstElementChild?.getAttribute('title') ?? null,
                place: [cue.vertical, cue.line, cue.snapToLines, cue.position, cue.size, cue.align],
              };
            }),
          );
        });
        video.append(track);
        document.body.append(video);
        track.track.mode = 'hidden';
      }),
    text,
  );

/** How many pixels of some colours (`#rrggbb`) there are while a video of the page shows the cues that a text has for its first seconds. */
export const paintedByTrack = async (page: Page, text: string, colours: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  await page.evaluate(async (vtt) => {
    const video = document.createElement('video');
    const track = document.createElement('track');
    video.id = 'painted';
    video.style.cssText = 'position: fixed; inset: 0; z-index: 9999; width: 640px; height: 360px; background: black';
    video.muted = true;
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    video.srcObject = canvas.captureStream();
    track.src = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }));
    track.default = true;
    const loaded = new Promise((resolve) => { track.addEventListener('load', resolve); });
    video.append(track);
    document.body.append(video);
    track.track.mode = 'showing';
    // A stream begins with the first change of its canvas.
    context?.fillRect(0, 0, 1, 1);
    await Promise.all([loaded, video.play()]);
  }, text);
  const count = async (): Promise<Readonly<Record<string, number>>> => {
    const picture = (await page.locator('#painted').screenshot()).toString('base64');
    return page.evaluate(
      async ({ source, wanted }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        const found: Record<string, number> = Object.fromEntries(wanted.map((colour) => [colour, 0]));
        for (let at = 0; at < bytes.length; at += 4) {
          const colour = `#${[bytes[at], bytes[at + 1], bytes[at + 2]].map((byte = 0) => byte.toString(16).padStart(2, '0')).join('')}`;
          if (colour in found) found[colour] = (found[colour] ?? 0) + 1;
        }
        return found;
      },
      { source: picture, wanted: colours },
    );
  };
  // The first frame with its cues may come a moment later.
  let found = await count();
  for (let tries = 0; tries < 50 && Object.values(found).includes(0); tries += 1) found = await count();
  await page.evaluate(() => document.querySelector('#painted')?.remove());
  return found;
};
