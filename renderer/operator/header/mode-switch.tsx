/** The switch between writing the script and running it. */

/** What the middle of the window is for. */
export type Mode = 'edit' | 'live';

const modes: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'edit', label: 'Edit' },
  { mode: 'live', label: 'Live' },
];

type Props = { readonly mode: Mode; readonly setMode: (mode: Mode) => void };

/** Edit | Live. */
export const ModeSwitch = ({ mode, setMode }: Props) => (
  <div className="mode-switch" role="group" aria-label="Mode">
    {modes.map((entry) => (
      <button key={entry.mode} type="button" aria-pressed={entry.mode === mode} onClick={() => setMode(entry.mode)}>
        {entry.label}
      </button>
    ))}
  </div>
);
