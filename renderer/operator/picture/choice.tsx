/** The small controls of the picture's panel: one of several, or on and off. */
import { useId } from 'react';

type Option<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly change: (value: Value) => void;
};

/** One of several, as a list. */
export const Choice = <Value extends string>({ label, value, options, change }: ChoiceProps<Value>) => {
  const id = useId();
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) change(option.value);
  };
  return (
    <div className="picture__row">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};

type SwitchProps = { readonly label: string; readonly on: boolean; readonly change: (on: boolean) => void };

/** On or off. */
export const Switch = ({ label, on, change }: SwitchProps) => (
  <label className="picture__switch">
    <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
    {label}
  </label>
);

type ColourProps = { readonly label: string; readonly value: string; readonly change: (value: string) => void };

/** A colour, chosen by eye. */
export const Colour = ({ label, value, change }: ColourProps) => {
  const id = useId();
  return (
    <div className="picture__row">
      <label htmlFor={id}>{label}</label>
      <span className="picture__colour">
        <input id={id} type="color" value={value} onChange={(event) => change(event.currentTarget.value)} />
        <span className="mono">{value}</span>
      </span>
    </div>
  );
};
