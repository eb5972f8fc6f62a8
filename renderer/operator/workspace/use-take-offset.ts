/** How much later the words lie in the sound of a take than on the timeline, while that sound is the workspace's media. */
import { useEffect, useMemo, useState } from 'react';
import type { Media } from '../../../core/ipc/media-calls.ts';
import { offsetOfSound, takeTime } from '../../../core/takes/take-time.ts';
import type { Take } from '../../../core/takes/take.ts';
import type { Timeline } from '../../../core/timeline/timeline.ts';
import { wholeMs, type Ms } from '../../../core/units/time.ts';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';

/** The take of this id; null while it is being read, and without one. */
const useTake = (id: string | null): Take | null => {
  const { client, valueOf } = useOperator();
  const [read, setRead] = useState<{ readonly id: string; readonly take: Take } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (id !== null) void valueOf(client.call('takes.read', { id })).then((take) => wanted && take !== null && setRead({ id, take }));
    return () => {
      wanted = false;
    };
  }, [client, id, valueOf]);
  return read !== null && read.id === id ? read.take : null;
};

/** The silence before the take's first word in its sound, less what is ahead of that word on the timeline; null when the media is no take's sound. */
export const useTakeOffset = (timeline: Timeline, media: Media | null): Ms | null => {
  const takes = useMainValue('takes')?.takes;
  // A take's sound bears its id (docs/takes.md).
  const id = takes?.find((one) => one.hasAudio && media?.name === `${one.id}.webm`)?.id ?? null;
  const take = useTake(id);
  return useMemo(() => (take === null ? null : wholeMs(offsetOfSound(takeTime(timeline, take), take))), [timeline, take]);
};
