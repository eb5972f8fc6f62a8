/** The choice of what the middle of the window shows in a rehearsal, the cues or the takes; and which take is played back, if one is. */
import type { WindowRequest } from '../../../core/ipc/contract.ts';
import type { TakeSummary } from '../../../core/takes/kept-take.ts';
import type { RehearseView } from '../use-requests.ts';
import { takeName } from './takes/take-words.ts';
import type { TakeSound } from './takes/use-take-sound.ts';

type Props = { readonly view: RehearseView; readonly takes: readonly TakeSummary[]; readonly sound: TakeSound; readonly perform: (request: WindowRequest) => void };

/** Cues | Takes, and the playback. */
export const RehearseViews = ({ view, takes, sound, perform }: Props) => (
  <div className="rehearse__head">
    <div className="rehearse__views" role="group" aria-label="View">
      <button type="button" aria-pressed={view === 'cues'} onClick={() => view === 'takes' && perform('takes-view')}>
        Cues
      </button>
      <button type="button" aria-pressed={view === 'takes'} title="Takes (Alt+T)" onClick={() => view === 'cues' && perform('takes-view')}>
        {takes.length === 0 ? 'Takes' : `Takes (${String(takes.length)})`}
      </button>
    </div>
    <Playing take={takes.find(({ id }) => id === sound.playing)} stop={sound.stop} />
  </div>
);

/** The take that is played: its own times are the prompter's until it ends. */
const Playing = ({ take, stop }: { readonly take: TakeSummary | undefined; readonly stop: () => void }) =>
  take === undefined ? null : (
    <p className="rehearse__playing" role="status">
      <span className="rehearse__playing-name">{`Playing the take of ${takeName(take)}`}</span>
      <button type="button" className="button button--small" title="End the playback; the ruling times are back (Alt+P)" onClick={stop}>
        Stop
      </button>
    </p>
  );
