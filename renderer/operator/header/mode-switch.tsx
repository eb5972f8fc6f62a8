/** The switch between writing the script, running it and captioning it. */
import type { WindowRequest } from '../../../core/ipc/contract.ts';
import type { Mode } from '../use-requests.ts';

const modes: readonly { readonly mode: Mode; readonly label: string; readonly request: WindowRequest }[] = [
  { mode: 'edit', label: 'Edit', request: 'edit-mode' },
  { mode: 'rehearse', label: 'Rehearse', request: 'rehearse-mode' },
  { mode: 'live', label: 'Live', request: 'live-mode' },
  { mode: 'captions', label: 'Captions', request: 'captions-mode' },
];

type Props = { readonly mode: Mode; readonly perform: (request: WindowRequest) => void };

/** Edit | Rehearse | Live | Captions. */
export const ModeSwitch = ({ mode, perform }: Props) => (
  <div className="mode-switch" role="group" aria-label="Mode">
    {modes.map((entry) => (
      <button key={entry.mode} type="button" aria-pressed={entry.mode === mode} onClick={() => perform(entry.request)}>
        {entry.label}
      </button>
    ))}
  </div>
);
