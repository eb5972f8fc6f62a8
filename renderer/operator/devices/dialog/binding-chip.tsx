/** One key or control of a command: what it is, what it collides with, and the way to take it off. */

import { keepFocus } from './keep-focus.ts';

type Props = {
  readonly label: string;
  readonly device: boolean;
  /** The commands that want it too. */
  readonly rivals: readonly string[];
  readonly command: string;
  readonly remove: () => void;
};

/** The chip. */
export const BindingChip = ({ label, device, rivals, command, remove }: Props) => (
  <span className={`binding mono${device ? ' binding--device' : ''}${rivals.length > 0 ? ' binding--contested' : ''}`} title={rivals.length > 0 ? `Also: ${rivals.join(', ')}` : undefined}>
    {label}
    <button type="button" aria-label={`Take ${label} off ${command}`} onClick={(event) => {
        keepFocus(event.currentTarget);
        remove();
      }}>
      ✕
    </button>
  </span>
);
