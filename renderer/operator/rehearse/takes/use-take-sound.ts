/** Plays takes back with their sound. Main times the show by the take; the roll is the clock, and the sound keeps up with it. */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { positionIn, speedIn } from '../../../../core/show/roll.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { TakeList, TakeSummary } from '../../../../core/takes/kept-take.ts';
import type { Take } from '../../../../core/takes/take.ts';
import { takeMomentAt, takeTime } from '../../../../core/takes/take-time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import { useOperator } from '../../operator-context.ts';
import { loadSound } from './load-sound.ts';
import { steerSound } from './steer-sound.ts';
import { takeToPlay } from './take-to-play.ts';

/** The playback of takes. `playing`: the id of the take that is played; it stays while the show is held. */
export type TakeSound = { readonly playing: string | null; readonly play: (take: Pick<TakeSummary, 'id'>) => void; readonly stop: () => void; readonly toggle: () => void };

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
  look();
  return () => {
    clearInterval(timer);
    sound.pause();
    sound.remove();
  };
};

/** Plays takes of the show. */
export const useTakeSound = (show: Show, list: TakeList | null): TakeSound => {
  const { client, order, valueOf } = useOperator();
  const newest = useRef({ show, list });
  const loaded = useRef<{ readonly id: string; readonly sound: HTMLAudioElement | null } | null>(null);
  useLayoutEffect(() => {
    newest.current = { show, list };
  });
  const { played } = show.ruling;
  const playing = played?.id ?? null;
  useEffect(() => {
    const { played: now } = newest.current.show.ruling;
    if (playing === null || now === null) return;
    let end: (() => void) | null = null;
    const begin = (sound: HTMLAudioElement | null): void => {
      if (sound !== null) end = follow(sound, now.take, () => newest.current.show);
    };
    let over = false;
    // A window that was loaded again in the middle has nothing loaded yet.
    if (loaded.current?.id === playing) begin(loaded.current.sound);
    else void loadSound(client, playing).then((sound) => over || begin(sound));
    return () => {
      over = true;
      end?.();
    };
  }, [client, playing]);
  const play = useCallback(
    ({ id }: Pick<TakeSummary, 'id'>): void => {
      // The sound first: the roll waits for it, so that its first word is heard.
      const begin = async (): Promise<void> => {
        loaded.current = { id, sound: await loadSound(client, id) };
        await valueOf(client.call('takes.play', { id }));
      };
      void begin();
    },
    [client, valueOf],
  );
  const stop = useCallback((): void => order({ kind: 'end-playback' }), [order]);
  const toggle = useCallback((): void => {
    const { show: now, list: takes } = newest.current;
    if (now.ruling.played !== null) return stop();
    const take = takeToPlay(now, takes?.takes ?? [], mainClock.now());
    if (take !== null) play(take);
  }, [play, stop]);
  return { playing, play, stop, toggle };
};
