/** The right side of the window in Rehearse mode: what the reader sees, how it plays. */
import type { Show } from '../../../core/show/show.ts';
import { Preview } from '../monitor/preview.tsx';
import { Transport } from '../monitor/transport.tsx';
import { useMainValue } from '../use-main-value.ts';
import { BeatBar } from './beat-bar.tsx';
import { LoopLine } from './loop-line.tsx';
import { Playback } from './playback.tsx';
import '../monitor/monitor.css';
import './rehearse-side.css';

/** Preview, beat, transport, and how the rehearsal plays. */
export const RehearseSide = ({ show }: { readonly show: Show }) => {
  const output = useMainValue('output');
  return (
    <aside className="monitor" aria-label="Rehearsal">
      <h2 className="caps">Rehearsal</h2>
      <Preview show={show} output={output} />
      <BeatBar show={show} />
      <Transport show={show} />
      <LoopLine show={show} />
      <Playback show={show} />
    </aside>
  );
};
