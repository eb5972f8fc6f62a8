/** A field for a time of the video: a timecode, or a clock. */
import { useId } from 'react';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import { parseTime } from '../../../../core/captions/times/parse-time.ts';
import type { Ms } from '../../../../core/units/time.ts';
import { useTyping } from './use-typing.ts';

/** What is wanted instead of a text that is no time. */
const timeWanted = (typed: string, { nominal, dropped }: FrameRate): string =>
  `“${typed.length > 16 ? `${typed.slice(0, 15)}…` : typed}” is no time. Write 1:02.5, 62.5 (seconds) or 00:01:02:12; seconds end at 59, frames at ${String(nominal - 1)}.${dropped > 0 ? ' With “;” frame numbers are dropped.' : ''} Escape gives up.`;

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
  const take = (text: string): boolean => {
    if (text.trim() === '') return true;
    const time = parseTime(text, rate);
    if (time !== null && text !== shown) change(time);
    return time !== null;
  };
  const { typed, refused, field } = useTyping(shown, take, of);
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field mono" autoComplete="off" disabled={disabled} aria-invalid={typed !== null && parseTime(typed, rate) === null} aria-describedby={refused ? `${id}-note` : undefined} {...field} />
      {refused && (
        <p id={`${id}-note`} className="time-field__note" role="alert">
          {timeWanted(typed ?? '', rate)}
        </p>
      )}
    </div>
  );
};
