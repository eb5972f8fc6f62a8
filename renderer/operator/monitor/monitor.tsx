/** The right side of the window: what the reader sees, and every control of it. */
import type { Show } from '../../../core/show/show.ts';
import { Chips } from './chips.tsx';
import { Outputs } from './outputs.tsx';
import { Preview } from './preview.tsx';
import { Reader } from './reader.tsx';
import { Sliders } from './sliders.tsx';
import { Target } from './target.tsx';
import { Transport } from './transport.tsx';
import { useMainValue } from '../use-main-value.ts';
import './monitor.css';

/** The prompter's preview and controls. */
export const Monitor = ({ show }: { readonly show: Show }) => {
  const output = useMainValue('output');
  return (
    <aside className="monitor" aria-label="Prompter">
      <h2 className="caps monitor__title">
        <span>Prompter</span>
        {output?.display != null && (
          <span className="monitor__display" title={output.display.label}>
            {`· ${output.display.label}`}
          </span>
        )}
      </h2>
      <Preview show={show} output={output} />
      <Transport show={show} />
      <Sliders show={show} />
      <Chips show={show} />
      <div className="monitor__timing">
        <Target target={show.target} />
        <Reader profile={show.profile} />
      </div>
      <Outputs output={output} />
    </aside>
  );
};
