/** The right side of the window: what the reader sees, and every control of it. */
import { useState, type RefObject } from 'react';
import type { OutputStatus, WindowRequest } from '../../../core/ipc/contract.ts';
import type { Show } from '../../../core/show/show.ts';
import { Chips } from './chips.tsx';
import { Finish } from './finish.tsx';
import { previewed } from './output-words.ts';
import { Outputs } from './outputs.tsx';
import { Preview } from './preview.tsx';
import { Reader } from './reader.tsx';
import { Sliders } from './sliders.tsx';
import { Target } from './target.tsx';
import { Transport } from './transport.tsx';
import type { PrompterHandle } from '../../prompter-view/prompter-view.tsx';
import { useMainValue } from '../use-main-value.ts';
import './monitor.css';

const noOutputs: readonly OutputStatus[] = [];

type Props = { readonly show: Show; readonly perform: (request: WindowRequest) => void; readonly rows: RefObject<PrompterHandle | null> };

/** The prompter's preview and controls. */
export const Monitor = ({ show, perform, rows }: Props) => {
  const outputs = useMainValue('outputs') ?? noOutputs;
  const [chosen, setChosen] = useState<number | null>(null);
  const output = previewed(outputs, chosen);
  return (
    <aside className="monitor" aria-label="Prompter">
      <div className="monitor__title">
        <h2 className="caps">Prompter</h2>
        {outputs.length > 1 ? (
          <select className="field monitor__output" aria-label="Prompter in the preview" value={output?.id ?? ''} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {outputs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <span className="caps monitor__display">{output?.display == null ? '' : `· ${output.display.label}`}</span>
        )}
      </div>
      <Preview show={show} output={output} rows={rows} />
      <Transport show={show} />
      <Sliders show={show} />
      <Chips show={show} openPicture={() => perform('picture')} />
      <div className="monitor__timing">
        <Target target={show.target} />
        <Finish show={show} />
        <Reader profile={show.profile} reader={show.reader} />
      </div>
      <Outputs outputs={outputs} />
    </aside>
  );
};
