/** A choice among a few things, with its label over it. */
import { useId, type ReactNode } from 'react';

type Props = { readonly label: string; readonly value: string; readonly choose: (value: string) => void; readonly children: ReactNode };

/** The field; its children are options. */
export const Choice = ({ label, value, choose, children }: Props) => {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
};
