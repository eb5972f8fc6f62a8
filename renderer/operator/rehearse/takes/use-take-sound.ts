/** Plays a take back: the show rolls over its cues and its sound keeps up with the roll. The roll is the clock, the sound its slave. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { positionIn, speedIn } from '../../../../core/show/roll.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import type { Take } from '../../../../core/takes/take.ts';
import { firstMoment, takeMomentAt, takeTime } from '../../../../core/takes/take-time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import { useOperator } from '../../operator-context.ts';
import { steerSound } from './steer-sound.ts';

/** The playback of takes. `playing`: the id of the take that is played; it stays while the show is held. */
export type TakeSound = { readonly playing: string | null; readonly play: (take: TakeSummary) => void; readonly stop: () => void };

type Loaded = { readonly id: string; readonly take: Take; readonly sound: HTMLAudioElement | null };

/** How often the sound is looked at, ms: it drifts by less than a millisecond between. */
const lookEvery = 100;

/** Keeps a sound with the show; gives back what ends it. */
const follow = (sound: HTMLAudioElement, take: Take, show: () => Show): (() => void) => {
  let time = { timeline: show().timeline, map: takeTime(show().timeline, take) };
  const look = (): void => {
    const now = show();
    if (now.timeline !== time.timeline) time = { timeline: now.timeline, map: takeTime(now.timeline, take) };
    const at = mainClock.now();
    const moment = takeMomentAt(time.map, positionIn(now, at));
    steerSound(sound, moment === null ? null : { at: moment.at - (take.audio?.at ?? 0), pace: moment.pace * speedIn(now, at) });
  };
  sound.hidden = true;
  document.body.append(sound);
  const timer = setInterval(look, lookEvery);
  return () => {
    clearInterval(timer);
    sound.pause();
    sound.remove();
  };
};

/** Plays takes of the show. */
export const useTakeSound = (show: Show): TakeSound => {
  const { client, order, valueOf } = useOperator();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const newest = useRef(show);
  useLayoutEffect(() => {
    newest.current = show;
  });
  useEffect(() => (loaded?.sound ? follow(loaded.sound, loaded.take, () => newest.current) : undefined), [loaded]);
  const play = useCallback(
    async ({ id }: TakeSummary): Promise<void> => {
      const [take, address] = await Promise.all([valueOf(client.call('takes.read', { id })), valueOf(client.call('takes.sound-address', { id }))]);
      if (take === null) return;
      const first = firstMoment(takeTime(newest.current.timeline, take));
      if (first !== null) order({ kind: 'jump-time', to: first });
      setLoaded({ id, take, sound: address === null ? null : new Audio(address) });
      order({ kind: 'roll' });
    },
    [client, order, valueOf],
  );
  const stop = useCallback((): void => {
    setLoaded(null);
    order({ kind: 'hold' });
  }, [order]);
  return { playing: loaded?.id ?? null, play: (take) => void play(take), stop };
};
