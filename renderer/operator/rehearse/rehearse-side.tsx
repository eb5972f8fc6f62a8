/** The right side of the window in Rehearse mode: what the reader sees, how it plays, the recording of takes. */
import { useState } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { previewed } from '../monitor/output-words.ts';
import { Preview } from '../monitor/preview.tsx';
import { Transport } from '../monitor/transport.tsx';
import { useMainValue } from '../use-main-value.ts';
import { BeatBar } from './beat-bar.tsx';
import { LoopLine } from './loop-line.tsx';
import { Playback } from './playback.tsx';
import { RecordPanel } from './record/record-panel.tsx';
import type { Recorder } from './record/use-recorder.ts';
import '../monitor/monitor.css';
import './rehearse-side.css';

type Panel = 'play' | 'record';

const panels: readonly { readonly panel: Panel; readonly label: string }[] = [
  { panel: 'play', label: 'Play' },
  { panel: 'record', label: 'Record' },
];

type Props = { readonly show: Show; readonly recorder: Recorder };

/** Preview, beat, transport, and a panel below: how it plays, or a take that is recorded. */
export const RehearseSide = ({ show, recorder }: Props) => {
  const output = previewed(useMainValue('outputs') ?? [], null);
  const [chosen, setChosen] = useState<Panel>('play');
  const panel = recorder.recording === null ? chosen : 'record';
  return (
    <aside className="monitor" aria-label="Rehearsal">
      <h2 className="caps">Rehearsal</h2>
      <Preview show={show} output={output} />
      <BeatBar show={show} />
      <Transport show={show} />
      <div className="mode-switch rehearse__panels" role="group" aria-label="Panel">
        {panels.map((entry) => (
          <button key={entry.panel} type="button" aria-pressed={entry.panel === panel} onClick={() => setChosen(entry.panel)}>
            {entry.label}
          </button>
        ))}
      </div>
      {panel === 'play' && (
        <>
          <LoopLine show={show} />
          <Playback show={show} />
        </>
      )}
      {panel === 'record' && <RecordPanel show={show} recorder={recorder} readers={[]} />}
    </aside>
  );
};
