/** Lets a rehearsal be heard: clicks, or a voice that reads each cue as it begins. By the show's one roll, never a clock of its own. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { beatsBetween, type Beat } from '../../../core/show/beats.ts';
import type { Show } from '../../../core/show/show.ts';
import { elapsedBetween, instant, type Instant } from '../../../core/units/time.ts';
import { mainClock } from '../../bridge/main-clock.ts';
import { createClicks, type Clicks } from './create-clicks.ts';
import { hasVoice, hush, say } from './guide-voice.ts';

/** How often it is looked for beats, and how far ahead, ms: a late timer still finds each beat before it is due. */
const lookEvery = 40;
const lookAhead = 160;

/** A roll that was ordered so long ago is new, ms: its first beat is that very moment, and is given at once. */
const newFor = 200;

/** Hears the beats of the show while it rolls; gives back whether the system has a voice. */
export const useGuide = (show: Show): boolean => {
  const [voice, setVoice] = useState(hasVoice);
  const clicks = useRef<Clicks | null>(null);
  const newest = useRef(show);
  useLayoutEffect(() => {
    newest.current = show;
  });
  const { roll, timeline, rehearsal } = show;
  const { guide, loop, countIn } = rehearsal;
  useEffect(() => {
    const look = (): void => setVoice(hasVoice());
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
  }, []);
  useEffect(() => {
    if (guide === 'none' || roll.speed <= 0) return;
    const due = new Set<ReturnType<typeof setTimeout>>();
    if (guide === 'click') clicks.current ??= createClicks();
    const now = mainClock.now();
    const ordered = instant(roll.at - countIn);
    let heard: Instant = ordered <= now && now - ordered < newFor ? ordered : now;
    const give = (beat: Beat, wait: number): void => {
      if (guide === 'click') clicks.current?.click(beat.kind, wait);
      else if (beat.kind === 'cue') due.add(setTimeout(() => say(timeline.cues[beat.cue]?.cue.text ?? '', roll.speed), wait));
    };
    const look = (): void => {
      const now = mainClock.now();
      const until = instant(now + lookAhead);
      for (const beat of beatsBetween(newest.current, heard, until)) give(beat, Math.max(0, elapsedBetween(now, beat.at)));
      heard = instant(Math.max(heard, until));
    };
    look();
    const timer = setInterval(look, lookEvery);
    return () => {
      clearInterval(timer);
      for (const saying of due) clearTimeout(saying);
      clicks.current?.quiet();
      hush();
    };
  }, [roll, timeline, loop, guide, countIn]);
  useEffect(() => () => clicks.current?.close(), []);
  return voice;
};
