/** The captions of the script as it stands, cut in the background. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Show } from '../../../core/show/show.ts';
import type { NewestJob } from '../worker/newest-job.ts';
import type { CaptionSettings } from './caption-settings.ts';
import { openCutter } from './cut-captions.ts';
import type { CutCaptions, CutJob } from './cut-job.ts';

/** The newest cut, and whether it is older than the script: `waiting` is true until the answer has come. */
export type Captions = { readonly cut: CutCaptions; readonly waiting: boolean };

const none: CutCaptions = { track: [], problems: [] };

/** How long the text must rest before it is cut again, ms. */
const rest = 250;

/** Cuts the show's captions by the settings, again whenever text, profile, ruling takes, cloaks or settings change. */
export const useCaptions = (show: Show, settings: CaptionSettings): Captions => {
  const [answer, setAnswer] = useState<{ readonly job: CutJob | null; readonly cut: CutCaptions }>({ job: null, cut: none });
  const cutter = useRef<NewestJob<CutJob> | null>(null);
  const asked = useRef<CutJob | null>(null);
  const { text } = show.document;
  const { profile } = show;
  // Each message of the show has an array of its own.
  const cloaks = show.cloaked.join();
  const cloaked = useMemo(() => cloaks.split(',').filter((story) => story !== '').map(Number), [cloaks]);
  const { takes } = show.ruling;
  const { style, ellipsis, frameRate, offset, story } = settings;
  useEffect(() => {
    const opened = openCutter((job, cut) => setAnswer({ job, cut }));
    cutter.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    const job = { text, profile, takes, cloaked, settings: { style, ellipsis, frameRate, offset, story } };
    const timer = setTimeout(
      () => {
        asked.current = job;
        cutter.current?.ask(job);
      },
      asked.current === null ? 0 : rest,
    );
    return () => clearTimeout(timer);
  }, [text, profile, takes, cloaked, style, ellipsis, frameRate, offset, story]);
  const waiting = answer.job?.text !== text || answer.job.profile !== profile || answer.job.takes !== takes || answer.job.cloaked !== cloaked || !isSame(answer.job.settings, settings);
  return { cut: answer.cut, waiting };
};

const isSame = (one: CutJob['settings'], other: CutJob['settings']): boolean =>
  one.style === other.style &&
  one.ellipsis === other.ellipsis &&
  one.frameRate === other.frameRate &&
  one.offset === other.offset &&
  one.story === other.story;
