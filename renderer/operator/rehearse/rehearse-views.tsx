/** The choice of what the middle of the window shows in a rehearsal: the cues, or the takes. */
import type { WindowRequest } from '../../../core/ipc/contract.ts';
import type { RehearseView } from '../use-requests.ts';

type Props = { readonly view: RehearseView; readonly takes: number; readonly perform: (request: WindowRequest) => void };

/** Cues | Takes. */
export const RehearseViews = ({ view, takes, perform }: Props) => (
  <div className="rehearse__views" role="group" aria-label="View">
    <button type="button" aria-pressed={view === 'cues'} onClick={() => view === 'takes' && perform('takes-view')}>
      Cues
    </button>
    <button type="button" aria-pressed={view === 'takes'} title="Takes (Alt+T)" onClick={() => view === 'cues' && perform('takes-view')}>
      {takes === 0 ? 'Takes' : `Takes (${String(takes)})`}
    </button>
  </div>
);
