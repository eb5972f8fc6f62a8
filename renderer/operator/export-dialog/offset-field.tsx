/** The field for what is added to every time of the export. */
import { useId, useState } from 'react';
import { offsetOf, offsetText } from './offset-input.ts';

type Props = { readonly offset: number; readonly change: (offset: number) => void };

/** "0:00", "-1.5", "10:00:00": taken as soon as it reads as a time. */
export const OffsetField = ({ offset, change }: Props) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? offsetText(offset);
  return (
    <div className="choice">
      <label htmlFor={id}>Offset</label>
      <input
        id={id}
        className="field mono"
        autoComplete="off"
        title="Added to every time: seconds, M:SS or H:MM:SS; with a minus to begin earlier"
        value={shown}
        aria-invalid={offsetOf(shown) === null}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          const read = offsetOf(typed);
          setDraft(typed);
          if (read !== null) change(read);
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
};
