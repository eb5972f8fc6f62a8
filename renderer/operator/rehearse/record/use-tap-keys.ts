/** The keys of a recording by taps: a key or a clicker, one press as each cue begins. They come before the show's own keys, in every mode. */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Recording } from '../../../../core/takes/kept-take.ts';
import { tapOfKey, type TapKind } from '../../../../core/takes/tap-of-key.ts';
import { keyName } from '../../../../core/show/key-name.ts';
import { instant } from '../../../../core/units/time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import { useOperator } from '../../operator-context.ts';

/** Taps; the moment is that of this window's own clock (`event.timeStamp`, `performance.now()`): of the key, not of its handling. */
export type Tap = (kind: TapKind, moment: number) => void;

const isTyping = (event: Event): boolean => {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="range"], [type="checkbox"]), textarea, select'));
};

/** The prompter goes with the taps, wherever they come from: this window, the prompter's, a device. */
const useJumpToTapped = (recording: Recording | null): void => {
  const { order } = useOperator();
  const cue = recording?.how === 'tap' ? recording.current : null;
  useEffect(() => {
    if (cue !== null) order({ kind: 'jump', to: { cue, fraction: 0 } });
  }, [cue, order]);
};

/** Sends taps while a recording by taps runs; gives back what a button does. */
export const useTapKeys = (recording: Recording | null): Tap => {
  const { client, valueOf } = useOperator();
  const taps = useRef({ id: recording?.id ?? null, on: recording?.how === 'tap', ahead: 0, of: '' });
  useLayoutEffect(() => {
    taps.current = { ...taps.current, id: recording?.id ?? null, on: recording?.how === 'tap' };
  });
  useJumpToTapped(recording);
  const tap = useCallback(
    (kind: TapKind, moment: number): void => {
      const now = taps.current;
      if (!now.on || now.id === null) return;
      // One offset to main's clock for a whole take: a better one in the middle would be a jump between two cues.
      if (now.of !== now.id) Object.assign(now, { of: now.id, ahead: mainClock.now() - performance.now() });
      void valueOf(client.call('takes.tap', { kind, at: instant(moment + now.ahead) }));
    },
    [client, valueOf],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const kind = taps.current.on ? tapOfKey(keyName(event)) : null;
      if (kind === null || isTyping(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) tap(kind, event.timeStamp);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [tap]);
  return tap;
};
