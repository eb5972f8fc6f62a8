/** The outputs: a row for each prompter, with where it is and how many frames a second it really shows. */
import { useState } from 'react';
import type { OutputStatus } from '../../../core/ipc/contract.ts';
import { Controllers } from '../devices/controllers.tsx';
import { useOperator } from '../operator-context.ts';
import { OutputDialog } from './output-dialog.tsx';
import { dotOf, framesText, whereText } from './output-words.ts';
import './outputs.css';

/** The outputs section. */
export const Outputs = ({ outputs }: { readonly outputs: readonly OutputStatus[] }) => {
  const { client, valueOf } = useOperator();
  const [chosen, setChosen] = useState<number | null>(null);
  const dialog = outputs.find(({ id }) => id === chosen);
  return (
    <section className="outputs" aria-label="Outputs">
      <div className="outputs__head">
        <h2 className="caps">Outputs</h2>
        <button type="button" className="button button--quiet button--small" title="Show the number of each display on it" onClick={() => void valueOf(client.call('displays.identify'))}>
          Number displays
        </button>
        <button type="button" className="button button--quiet button--small" title="One more prompter" onClick={() => void valueOf(client.call('output.add'))}>
          Add
        </button>
      </div>
      <ul>
        {outputs.map((output) => (
          <OutputRow key={output.id} output={output} choose={() => setChosen(output.id)} />
        ))}
        <li className="output">
          <Controllers />
        </li>
      </ul>
      {dialog !== undefined && <OutputDialog output={dialog} isLast={outputs.length === 1} close={() => setChosen(null)} />}
    </section>
  );
};

/** With the display's own name, for which the row has no room. */
const titleOf = (output: OutputStatus): string => `${output.name}: ${whereText(output)}${output.display === null ? '' : `, ${output.display.label}`}`;

const OutputRow = ({ output, choose }: { readonly output: OutputStatus; readonly choose: () => void }) => {
  const { client, valueOf } = useOperator();
  const { id, name, fullScreen } = output;
  const open = (): void => void valueOf(client.call('output.open', { output: id, displayId: null, fullScreen, covering: false }));
  return (
    <li className="output">
      <button type="button" className="output__row" aria-haspopup="dialog" title={titleOf(output)} onClick={choose}>
        <span className={`output__dot output__dot--${dotOf(output)}`} aria-hidden="true" />
        <b>{name}</b>
        <span className="output__where">{whereText(output)}</span>
        {output.open && <span className="mono output__frames">{framesText(output)}</span>}
      </button>
      {!output.open && (
        <button type="button" className="button button--small" aria-label={`Open ${name}`} onClick={open}>
          Open
        </button>
      )}
    </li>
  );
};
