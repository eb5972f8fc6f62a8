/** The words of a caption while they are edited in place. */
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { splitsBefore, wordAtCursor } from './word-at-cursor.ts';

type Props = {
  readonly index: number;
  readonly text: string;
  /** What was typed before the app ended in the middle of it; null: nothing. */
  readonly left: string | null;
  /** Called with each text that is typed. */
  readonly typed: (text: string) => void;
  /** Called once: with the text, or with null to leave it as it was. */
  readonly end: (text: string | null) => void;
  /** Called instead to split before a word, counted from 0. */
  readonly split: (text: string, word: number) => void;
  /** Called when the cursor is not between two words. */
  readonly cannotSplit: () => void;
};

/** A field over the row's words: Enter begins a line, Ctrl+Enter is done, F3 splits at the cursor, Escape gives up; leaving it is done too. */
export const TextField = ({ index, text, left, typed, end, split, cannotSplit }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  const endNow = useRef(end);
  useLayoutEffect(() => {
    endNow.current = end;
  });
  useEffect(() => {
    const element = field.current;
    const begun = element?.value;
    element?.focus();
    element?.select();
    return () => {
      // Another mode, or a row that is scrolled away, takes the field away without its being left: what was typed is done all the same.
      if (ended.current || element === null || element.value === begun) return;
      ended.current = true;
      endNow.current(element.value);
    };
  }, []);
  const finish = (result: string | null): void => {
    if (ended.current) return;
    ended.current = true;
    end(result);
  };
  const splitHere = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { value, selectionStart } = event.currentTarget;
    const word = wordAtCursor(value, selectionStart);
    event.preventDefault();
    event.stopPropagation();
    if (ended.current) return;
    if (!splitsBefore(value, word)) return cannotSplit();
    ended.current = true;
    split(value, word);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'F3') return splitHere(event);
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!done && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(done ? event.currentTarget.value : null);
  };
  return (
    <textarea
      ref={field}
      className="field caption-row__field"
      aria-label={`Text of caption ${String(index + 1)}`}
      dir="auto"
      rows={Math.max(2, text.split('\n').length)}
      defaultValue={left ?? text}
      onChange={(event) => typed(event.currentTarget.value)}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
};
