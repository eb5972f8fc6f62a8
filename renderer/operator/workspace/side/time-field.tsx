/** A field for a time of the video: a timecode, or a clock. */
import { useId, useRef, useState } from 'react';
import type { FrameRate } from '../../../../core/captions/frame-rate.ts';
import { parseTime } from '../../../../core/captions/parse-time.ts';
import type { Ms } from '../../../../core/units/time.ts';

type Props = {
  readonly label: string;
  readonly value: Ms;
  readonly rate: FrameRate;
  readonly writeTime: (time: Ms) => string;
  /** Called when another time was typed, at Enter or when the field is left. */
  readonly change: (time: Ms) => void;
  readonly disabled?: boolean;
};

/** The field: "01:02:03:12" (";" where frame numbers are dropped), "2:03.5", "3.5". */
export const TimeField = ({ label, value, rate, writeTime, change, disabled = false }: Props) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  // The field is left in the same moment, before the draft is gone.
  const givenUp = useRef(false);
  const shown = draft ?? writeTime(value);
  const read = draft === null ? value : parseTime(draft, rate);
  const finish = (): void => {
    if (!givenUp.current && draft !== null && read !== null && draft !== writeTime(value)) change(read);
    setDraft(null);
    givenUp.current = false;
  };
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field mono"
        autoComplete="off"
        disabled={disabled}
        value={shown}
        aria-invalid={read === null}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') {
            givenUp.current = true;
            event.currentTarget.blur();
          }
        }}
      />
    </div>
  );
};
