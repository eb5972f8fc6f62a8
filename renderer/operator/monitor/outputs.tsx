/** The outputs: on which display the prompter is, whether it is open, and how many frames a second it really shows. */
import { useId, useState } from 'react';
import type { DisplayInfo, OutputStatus } from '../../../core/ipc/contract.ts';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import { displayName, framesText, preferredDisplay } from './output-words.ts';

const noDisplays: readonly DisplayInfo[] = [];

/** The outputs section. */
export const Outputs = ({ output }: { readonly output: OutputStatus | null }) => {
  const { client, valueOf } = useOperator();
  const id = useId();
  const displays = useMainValue('displays') ?? noDisplays;
  const [chosen, setChosen] = useState<number | null>(null);
  const [fullScreen, setFullScreen] = useState(true);
  const display = preferredDisplay(displays, output?.display?.id ?? chosen);
  const open = output?.open ?? false;
  const show = (displayId: number | null, full: boolean): void => void valueOf(client.call('output.open', { displayId, fullScreen: full }));
  const choose = (displayId: number): void => {
    setChosen(displayId);
    if (open) show(displayId, fullScreen);
  };
  const chooseFull = (full: boolean): void => {
    setFullScreen(full);
    if (open) show(display?.id ?? null, full);
  };
  return (
    <section className="outputs" aria-label="Outputs">
      <h2 className="caps">Outputs</h2>
      <div className="outputs__line">
        <span className={open ? 'outputs__dot' : 'outputs__dot outputs__dot--off'} aria-hidden="true" />
        <b>Prompter</b>
        <span className="outputs__where" title={output?.display == null ? undefined : displayName(output.display)}>
          {open && output?.display != null ? displayName(output.display) : 'not open'}
        </span>
        <span className="mono outputs__frames">{framesText(output)}</span>
      </div>
      <div className="outputs__controls">
        <label className="seen-by-readers-only" htmlFor={id}>
          Display
        </label>
        <select id={id} className="field outputs__display" value={display?.id ?? ''} disabled={displays.length === 0} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {displays.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.primary ? `${displayName(entry)} (main)` : displayName(entry)}
            </option>
          ))}
        </select>
        <label className="outputs__full" title="Fill the whole display">
          <input type="checkbox" checked={open ? (output?.fullScreen ?? fullScreen) : fullScreen} onChange={(event) => chooseFull(event.currentTarget.checked)} />
          Full screen
        </label>
        <button
          type="button"
          className="button"
          onClick={() => (open ? void valueOf(client.call('output.close')) : show(display?.id ?? null, fullScreen))}
        >
          {open ? 'Close' : 'Open'}
        </button>
      </div>
    </section>
  );
};
