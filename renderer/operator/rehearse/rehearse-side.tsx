/** The right side of the window in Rehearse mode: what the reader sees, and panels for playing, recording, the clocks and the readers. */
import { useState } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { previewed } from '../monitor/output-words.ts';
import { Preview } from '../monitor/preview.tsx';
import { Transport } from '../monitor/transport.tsx';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import { BeatBar } from './beat-bar.tsx';
import { ClocksPanel } from './clocks/clocks-panel.tsx';
import { useLiveFollow } from './clocks/use-live-follow.ts';
import { LoopLine } from './loop-line.tsx';
import { Playback } from './playback.tsx';
import { ReadersPanel } from './readers/readers-panel.tsx';
import { useReaders } from './readers/use-readers.ts';
import { RecordPanel } from './record/record-panel.tsx';
import type { Recorder } from './record/use-recorder.ts';
import { useGuide } from './use-guide.ts';
import '../monitor/monitor.css';
import './rehearse-side.css';

type Panel = 'play' | 'record' | 'clocks' | 'readers';

const panels: readonly { readonly panel: Panel; readonly label: string }[] = [
  { panel: 'play', label: 'Play' },
  { panel: 'record', label: 'Record' },
  { panel: 'clocks', label: 'Clocks' },
  { panel: 'readers', label: 'Readers' },
];

type Props = { readonly show: Show; readonly recorder: Recorder };

/** Preview, beat, transport, and a panel below. What is heard and what keys do goes on whichever panel is seen. */
export const RehearseSide = ({ show, recorder }: Props) => {
  const { client, valueOf } = useOperator();
  const output = previewed(useMainValue('outputs') ?? [], null);
  const { recording } = recorder;
  const [chosen, setChosen] = useState<{ readonly panel: Panel; readonly during: string | null }>({ panel: 'play', during: null });
  // A recording that begins shows itself; what is chosen after that stays.
  const panel = recording === null || chosen.during === recording.id ? chosen.panel : 'record';
  const voice = useGuide(show);
  const live = useLiveFollow(show, recording);
  const { readers, look } = useReaders(useMainValue('takes'), show.speed);
  const forget = (name: string): void => void valueOf(client.call('takes.forget-reader', { name })).then(look);
  const forgetSpeed = (name: string): void => void valueOf(client.call('takes.forget-speed', { name })).then(look);
  return (
    <aside className="monitor" aria-label="Rehearsal">
      <h2 className="caps">Rehearsal</h2>
      <Preview show={show} output={output} />
      <BeatBar show={show} />
      <Transport show={show} />
      <div className="mode-switch rehearse__panels" role="group" aria-label="Panel">
        {panels.map((entry) => (
          <button key={entry.panel} type="button" aria-pressed={entry.panel === panel} onClick={() => setChosen({ panel: entry.panel, during: recording?.id ?? null })}>
            {entry.label}
          </button>
        ))}
      </div>
      {panel === 'play' && (
        <>
          <LoopLine show={show} />
          <Playback show={show} voice={voice} />
        </>
      )}
      {panel === 'record' && <RecordPanel show={show} recorder={recorder} readers={readers.map(({ name }) => name)} live={live} />}
      {panel === 'clocks' && <ClocksPanel show={show} live={live} />}
      {panel === 'readers' && <ReadersPanel show={show} readers={readers} forget={forget} forgetSpeed={forgetSpeed} />}
    </aside>
  );
};
