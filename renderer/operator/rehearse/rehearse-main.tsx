/** The middle of the window in Rehearse mode: the cues, or the takes. */
import type { WindowRequest } from '../../../core/ipc/contract.ts';
import type { Show } from '../../../core/show/show.ts';
import type { TakeList } from '../../../core/takes/kept-take.ts';
import { CueList } from '../cue-list/cue-list.tsx';
import { useMainValue } from '../use-main-value.ts';
import type { RehearseView } from '../use-requests.ts';
import { RehearseViews } from './rehearse-views.tsx';
import { TakesView } from './takes/takes-view.tsx';
import type { TakeSound } from './takes/use-take-sound.ts';

const noTakes: TakeList = { takes: [], restorable: 0, recovered: [] };

type Props = { readonly show: Show; readonly view: RehearseView; readonly sound: TakeSound; readonly perform: (request: WindowRequest) => void };

/** Either view, with what chooses between them. */
export const RehearseMain = ({ show, view, sound, perform }: Props) => {
  const list = useMainValue('takes') ?? noTakes;
  return (
    <>
      <RehearseViews view={view} takes={list.takes} sound={sound} perform={perform} />
      {view === 'takes' ? <TakesView show={show} list={list} sound={sound} /> : <CueList show={show} />}
    </>
  );
};
