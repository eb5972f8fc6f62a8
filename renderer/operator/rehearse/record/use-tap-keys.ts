/** The keys of a recording by taps: a key or a clicker, one press as each cue begins. They come before the show's own keys. */
import { useEffect, useRef } from 'react';
import type { Recording } from '../../../../core/takes/kept-take.ts';
import { keyName } from '../../../../core/show/key-name.ts';
import { instant, type Instant } from '../../../../core/units/time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import { useOperator } from '../../operator-context.ts';
import { tapOfKey, type TapKind } from './tap-of-key.ts';

/** How far main's clock is ahead of this window's as it is believed now, ms. */
const aheadNow = (): number => mainClock.now() - performance.now();

const isTyping = (event: Event): boolean => {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="range"], [type="checkbox"]), textarea, select'));
};

/** What a button of a recording by taps does. */
export type Tap = (kind: TapKind, event: Event) => void;

/** Sends taps while a recording by taps runs; gives back what a button does. The prompter goes with the taps. */
export const useTapKeys = (recording: Recording | null): Tap => {
  const { client, order, valueOf } = useOperator();
  const id = recording?.id ?? null;
  const ahead = useRef<{ readonly id: string | null; readonly by: number }>({ id: null, by: 0 });
  // The moment of the key, not of its handling. One offset for a whole take: a better one in the middle would be a jump between two cues.
  const momentOf = (event: Event): Instant => {
    if (ahead.current.id !== id) ahead.current = { id, by: aheadNow() };
    return instant(event.timeStamp + ahead.current.by);
  };
  const tap = (kind: TapKind, event: Event): void => {
    void valueOf(client.call('takes.tap', { kind, at: momentOf(event) })).then((after) => {
      if (after !== null && after.current !== null && kind !== 'end') order({ kind: 'jump', to: { cue: after.current, fraction: 0 } });
    });
  };
  const active = recording?.how === 'tap';
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      const kind = tapOfKey(keyName(event));
      if (kind === null || isTyping(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) tap(kind, event);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  });
  return tap;
};
