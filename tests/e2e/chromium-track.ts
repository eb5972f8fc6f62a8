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
