/** The transport: start, back a cue, slower, roll or hold, faster, on a cue. */
import type { ReactNode } from 'react';
import type { Command } from '../../../core/show/command.ts';
import type { Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';

/** What one press of slower or faster changes the speed by. */
const nudge = 0.05;

/** The six buttons. */
export const Transport = ({ show }: { readonly show: Show }) => {
  const rolling = show.roll.speed !== 0;
  return (
    <div className="transport" role="group" aria-label="Transport">
      <Button label="To the start" command={{ kind: 'jump-start' }}>
        <path d="M4 3v10M13 3.5 6.5 8l6.5 4.5z" />
      </Button>
      <Button label="Previous cue" command={{ kind: 'jump-cue', by: -1 }}>
        <path d="M10.5 3.5 4.5 8l6 4.5z" />
      </Button>
      <Button label="Slower" command={{ kind: 'nudge-speed', by: -nudge }}>
        <path d="M4 8h8" />
      </Button>
      <Button label={rolling ? 'Hold' : 'Roll'} command={{ kind: 'toggle-roll' }} main>
        {rolling ? <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth={2.4} /> : <path d="M5 3 13 8l-8 5z" />}
      </Button>
      <Button label="Faster" command={{ kind: 'nudge-speed', by: nudge }}>
        <path d="M4 8h8M8 4v8" />
      </Button>
      <Button label="Next cue" command={{ kind: 'jump-cue', by: 1 }}>
        <path d="m5.5 3.5 6 4.5-6 4.5z" />
      </Button>
    </div>
  );
};

type ButtonProps = { readonly label: string; readonly command: Command; readonly main?: boolean; readonly children: ReactNode };

const Button = ({ label, command, main = false, children }: ButtonProps) => {
  const { order } = useOperator();
  return (
    <button type="button" className={main ? 'button button--main transport__roll' : 'button'} aria-label={label} title={label} onClick={() => order(command)}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
};
