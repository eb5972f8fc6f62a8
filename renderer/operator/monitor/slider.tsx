/** One labelled slider: it moves under the hand at once and shows what the show has as soon as it answers. */
import { useEffect, useId, useState, type CSSProperties } from 'react';
import { fillText } from './slider-words.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly text: (value: number) => string;
  readonly change: (value: number) => void;
};

type FillStyle = CSSProperties & { readonly '--fill': string };

/** How long the hand's own value is shown while the show has not answered, ms. */
const patience = 400;

/** A slider with its label and its value in words. */
export const Slider = ({ label, hint, value, least, most, step, text, change }: Props) => {
  const id = useId();
  const [draft, setDraft] = useState<number | null>(null);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => setDraft(null), patience);
    return () => clearTimeout(timer);
  }, [draft]);
  const shown = draft ?? value;
  const style: FillStyle = { '--fill': fillText(shown, least, most) };
  return (
    <div className="slider" title={hint}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        style={style}
        aria-valuetext={text(shown)}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          setDraft(next);
          change(next);
        }}
      />
      <output htmlFor={id} className="mono">
        {text(shown)}
      </output>
    </div>
  );
};
