/** What is set for one prompter: its name, its display, and how it differs from the show's picture. Everything acts at once. */
import { useId, useState, type ReactNode } from 'react';
import type { DisplayInfo, OutputLook, OutputStatus } from '../../../core/ipc/contract.ts';
import { Modal } from '../dialog/modal.tsx';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import { AfterFailure } from './after-failure.tsx';
import { displayChoices, whereText } from './output-words.ts';

type Props = { readonly output: OutputStatus; readonly isLast: boolean; readonly close: () => void };

const noDisplays: readonly DisplayInfo[] = [];
const turns: readonly OutputLook['turn'][] = [0, 90, 180, 270];

/** The dialog. */
export const OutputDialog = ({ output, isLast, close }: Props) => {
  const { client, valueOf } = useOperator();
  const remove = async (): Promise<void> => {
    if ((await valueOf(client.call('output.remove', { output: output.id }))) !== null) close();
  };
  return (
    <Modal title={output.name} close={close}>
      <div className="output-dialog">
        <Name output={output} />
        <Screen output={output} />
        <Look output={output} />
        <AfterFailure />
        <footer className="output-dialog__end">
          <button type="button" className="button button--quiet" onClick={() => void valueOf(client.call('displays.identify'))}>
            Number displays
          </button>
          {!isLast && (
            <button type="button" className="button button--quiet" onClick={() => void remove()}>
              Take off the list
            </button>
          )}
        </footer>
      </div>
    </Modal>
  );
};

const Name = ({ output: { id, name } }: { readonly output: OutputStatus }) => {
  const { client, valueOf } = useOperator();
  const field = useId();
  const keep = (typed: string): void => {
    if (typed.trim() !== '' && typed.trim() !== name) void valueOf(client.call('output.change', { output: id, name: typed.trim() }));
  };
  return (
    <Line label="Name" id={field}>
      <input
        id={field}
        className="field"
        defaultValue={name}
        maxLength={40}
        onBlur={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && keep(event.currentTarget.value)}
      />
    </Line>
  );
};

/** Where it is to be shown, once asked for. */
type Wish = { readonly displayId: number | null; readonly fullScreen: boolean };

const Screen = ({ output }: { readonly output: OutputStatus }) => {
  const { client, valueOf } = useOperator();
  const displays = useMainValue('displays') ?? noDisplays;
  const [covering, setCovering] = useState<Wish | null>(null);
  const field = useId();
  const show = (wish: Wish, agreed = false): void => {
    const isOwn = displays.some(({ id, operator }) => id === wish.displayId && operator);
    if (isOwn && wish.fullScreen && !agreed) return setCovering(wish);
    setCovering(null);
    void valueOf(client.call('output.open', { output: output.id, ...wish, covering: agreed }));
  };
  const displayId = output.display?.id ?? null;
  const act = (): void => (output.open ? void valueOf(client.call('output.close', { output: output.id })) : show({ displayId: null, fullScreen: output.fullScreen }));
  return (
    <>
      <Line label="Display" id={field}>
        <select id={field} className="field" value={displayId ?? ''} onChange={(event) => show({ displayId: Number(event.currentTarget.value), fullScreen: output.fullScreen })}>
          {displayId === null && <option value="">{whereText(output)}</option>}
          {displayChoices(displays).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" className={output.open ? 'button' : 'button button--main'} onClick={act}>
          {output.open ? 'Close' : 'Open'}
        </button>
      </Line>
      <Line label="">
        <Check label="Fill the display" checked={output.fullScreen} change={(full) => show({ displayId, fullScreen: full })} />
      </Line>
      {covering !== null && (
        <div className="output-dialog__question" role="alert">
          <p>That display shows this window: the prompter would cover it. Escape, pressed at the prompter, gives it back.</p>
          <button type="button" className="button" onClick={() => show(covering, true)}>
            Cover this window
          </button>
          <button type="button" className="button button--quiet" onClick={() => setCovering(null)}>
            Cancel
          </button>
        </div>
      )}
    </>
  );
};

const Look = ({ output: { id, look } }: { readonly output: OutputStatus }) => {
  const { client, valueOf } = useOperator();
  const size = useId();
  const turn = (next: Partial<OutputLook>): void => void valueOf(client.call('output.change', { output: id, look: next }));
  const percent = Math.round(look.scale * 100);
  return (
    <>
      <Line label="Glass">
        <Check label="Mirror ↔" checked={look.mirror} change={(mirror) => turn({ mirror })} />
        <Check label="Flip ↕" checked={look.flip} change={(flip) => turn({ flip })} />
      </Line>
      <Line label="Turned">
        <div className="mode-switch" role="group" aria-label="Turned">
          {turns.map((degrees) => (
            <button key={degrees} type="button" aria-pressed={look.turn === degrees} onClick={() => turn({ turn: degrees })}>
              {degrees}°
            </button>
          ))}
        </div>
      </Line>
      <Line label="Type size" id={size}>
        <input id={size} type="range" min={50} max={200} step={5} value={percent} onChange={(event) => turn({ scale: Number(event.currentTarget.value) / 100 })} />
        <output className="mono">{percent} %</output>
      </Line>
      <p className="output-dialog__note">Mirror, flip and size come on top of the show’s own picture. The preview is never mirrored.</p>
    </>
  );
};

const Line = ({ label, id, children }: { readonly label: string; readonly id?: string; readonly children: ReactNode }) => (
  <div className="output-dialog__line">
    {id === undefined ? <span>{label}</span> : <label htmlFor={id}>{label}</label>}
    <div className="output-dialog__controls">{children}</div>
  </div>
);

type CheckProps = { readonly label: string; readonly checked: boolean; readonly change: (checked: boolean) => void };

const Check = ({ label, checked, change }: CheckProps) => (
  <label className="output-dialog__check">
    <input type="checkbox" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
    {label}
  </label>
);
