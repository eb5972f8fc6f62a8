/** Learns the next key or button for a command: takes both away from whatever they do otherwise, until one came or it was called off. */
import { useEffect, useRef, useState } from 'react';
import type { BoundKind } from '../../../../core/devices/change-bindings.ts';
import { isModifierAlone, keyNames } from '../../../../core/show/key-name.ts';
import type { DeviceHub } from '../device-hub.ts';

/** What is being learnt. */
export type Learning = {
  /** The entry that the next key or button is for; null: none. */
  readonly entry: string | null;
  readonly begin: (entry: string) => void;
  readonly end: () => void;
};

/** Keys that cannot be bound: they move the focus, or call learning off. */
const kept: ReadonlySet<string> = new Set(['Tab', 'Shift+Tab', 'Escape']);

/** Learning that tells what came. */
export const useLearning = (hub: DeviceHub, learnt: (entry: string, kind: BoundKind, name: string) => void): Learning => {
  const [entry, setEntry] = useState<string | null>(null);
  const tell = useRef(learnt);
  useEffect(() => {
    tell.current = learnt;
  });
  useEffect(() => {
    if (entry === null) return;
    const take = (kind: BoundKind, name: string): void => {
      setEntry(null);
      tell.current(entry, kind, name);
    };
    const onKey = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      const [name = ''] = keyNames(event);
      if (kept.has(name)) return setEntry(null);
      if (!event.repeat && !event.isComposing && !isModifierAlone(event.key)) take('keys', name);
    };
    const onPointer = (): void => setEntry(null);
    addEventListener('keydown', onKey, { capture: true });
    addEventListener('pointerdown', onPointer, { capture: true });
    hub.learn(({ id }) => take('inputs', id));
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
      removeEventListener('pointerdown', onPointer, { capture: true });
      hub.learn(null);
    };
  }, [entry, hub]);
  return { entry, begin: setEntry, end: () => setEntry(null) };
};
