/** A field for a time of the video: a timecode, or a clock. */
import { useId } from 'react';
import type { FrameRate } from '../../../../core/captions/frame-rate.ts';
import { parseTime } from '../../../../core/captions/parse-time.ts';
import type { Ms } from '../../../../core/units/time.ts';
import { useTyping } from './use-typing.ts';

type Props = {
  readonly label: string;
  readonly value: Ms;
  readonly rate: FrameRate;
  readonly writeTime: (time: Ms) => string;
  /** Called when another time was typed. */
  readonly change: (time: Ms) => void;
  /** Names what the time is of (use-typing.ts). */
  readonly of?: string;
  readonly disabled?: boolean;
};

/** The field: "01:02:03:12" (";" where frame numbers are dropped), "2:03.5", "3.5". */
export const TimeField = ({ label, value, rate, writeTime, change, of, disabled = false }: Props) => {
  const id = useId();
  const shown = writeTime(value);
  const take = (text: string): void => {
    const time = parseTime(text, rate);
    if (time !== null && text !== shown) change(time);
  };
  const { typed, field } = useTyping(shown, take, of);
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field mono" autoComplete="off" disabled={disabled} aria-invalid={typed !== null && parseTime(typed, rate) === null} {...field} />
    </div>
  );
};
