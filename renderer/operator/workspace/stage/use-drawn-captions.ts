/** The captions as a WebVTT file of the page's own, for the browser's own track, as a format would show them. */
import { useEffect, useRef, useState } from 'react';
import { openNewestJob, type NewestJob } from '../../worker/newest-job.ts';
import { workerMaker } from '../../worker/trusted-worker.ts';
import type { DrawingJob } from './drawn-captions.ts';
import workerAddress from './drawing-worker.ts?worker&url';

const makeWorker = workerMaker('caesura-drawing-worker', workerAddress);

/** How long the captions must rest before they are drawn anew, ms: a key held down changes them many times a second. */
const rest = 80;

/** The address of a file that holds the captions; null until it is there. Each one is given up when the next has come. */
export const useDrawnCaptions = ({ track, look, frameRate, dropFrame }: DrawingJob): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  const worker = useRef<NewestJob<DrawingJob> | null>(null);
  useEffect(() => {
    const opened = openNewestJob<DrawingJob, Blob>(makeWorker, (_, file) => setAddress(URL.createObjectURL(file)));
    worker.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => worker.current?.ask({ track, look, frameRate, dropFrame }), rest);
    return () => clearTimeout(timer);
  }, [track, look, frameRate, dropFrame]);
  useEffect(() => {
    if (address === null) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return address;
};
