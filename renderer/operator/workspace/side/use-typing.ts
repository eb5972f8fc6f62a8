/** What is typed into a field beside the list: taken at Enter or when the field is left, given up by Escape. */
import { useCallback, useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';

type Field = HTMLInputElement;

/** The text that is being typed (null: none is), and what the field needs. */
export type Typing = {
  readonly typed: string | null;
  readonly field: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<Field>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<Field>) => void;
  };
};

/** `shown` is the text as long as nothing is typed; `of` names what it is of: when that changes, what was typed is for the one before. */
export const useTyping = (shown: string, take: (typed: string) => void, of = ''): Typing => {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<(() => void) | null>(null);
  const finish = useCallback((): void => {
    const done = pending.current;
    pending.current = null;
    setTyped(null);
    done?.();
  }, []);
  useEffect(() => finish, [of, finish]);
  const onChange = (event: ChangeEvent<Field>): void => {
    const { value } = event.currentTarget;
    pending.current = () => take(value);
    setTyped(value);
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent<Field>): void => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') pending.current = null;
    if (key === 'Enter' || key === 'Escape') finish();
  };
  return { typed, field: { value: typed ?? shown, onChange, onBlur: finish, onKeyDown } };
};
