/** The captions as a WebVTT file of the page's own, for the browser's own track. */
import { useEffect, useState } from 'react';
import type { Track } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';

/** How long the captions must rest before the track is loaded anew, ms: a key held down changes them many times a second. */
const rest = 80;

/** The address of a file that holds the captions; null until it is there. Each one is given up when the next has come. */
export const useVttAddress = (track: Track): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAddress(URL.createObjectURL(new Blob([writeVtt(track)], { type: 'text/vtt' }))), rest);
    return () => clearTimeout(timer);
  }, [track]);
  useEffect(() => {
    if (address === null) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return address;
};
