/** What is typed into a field beside the list: taken at Enter or when the field is left, given up by Escape. */
import { useCallback, useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';

type Field = HTMLInputElement;

/** The text that is being typed (null: none is), whether it was refused, and what the field needs. */
export type Typing = {
  readonly typed: string | null;
  readonly refused: boolean;
  readonly field: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<Field>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<Field>) => void;
  };
};

/**
 * `shown` is the text as long as nothing is typed; `of` names what it is of: when that changes, what was typed is for the one before.
 * `take` answers false for what it cannot take: that stays in the field, to be mended or given up.
 */
export const useTyping = (shown: string, take: (typed: string) => unknown, of = ''): Typing => {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<(() => unknown) | null>(null);
  const [refused, setRefused] = useState(false);
  const leave = useCallback((): void => {
    pending.current = null;
    setTyped(null);
    setRefused(false);
  }, []);
  const finish = useCallback((): void => {
    const done = pending.current;
    if (done?.() === false) return setRefused(true);
    leave();
  }, [leave]);
  useEffect(
    () => () => {
      pending.current?.();
      leave();
    },
    [of, leave],
  );
  const onChange = (event: ChangeEvent<Field>): void => {
    const { value } = event.currentTarget;
    pending.current = () => take(value);
    setTyped(value);
    setRefused(false);
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent<Field>): void => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') leave();
    if (key === 'Enter') finish();
  };
  return { typed, refused, field: { value: typed ?? shown, onChange, onBlur: finish, onKeyDown } };
};
