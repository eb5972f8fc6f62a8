/** The tools over the list of commands: search, presets, undo, reset. */
import { useId } from 'react';
import { resetAll } from '../../../../core/devices/change-bindings.ts';
import { keyPresets, withPreset } from '../../../../core/devices/presets.ts';
import { commandTable } from '../../../../core/show/command-table.ts';
import { useDevicesInWindow } from '../devices-context.ts';
import type { BindingsHistory } from './use-bindings-history.ts';

type Props = { readonly search: string; readonly setSearch: (search: string) => void; readonly history: BindingsHistory };

const hint = 'Find a command or a key';

/** The dialog gives the focus to what has this when it opens; React's own property would give it before that. */
const takeFocus = (field: HTMLInputElement | null): void => field?.setAttribute('autofocus', '');

/** The tools. */
export const KeysTools = ({ search, setSearch, history }: Props) => {
  const { bindings } = useDevicesInWindow();
  const id = useId();
  return (
    <div className="keys__tools">
      <label className="seen-by-readers-only" htmlFor={id}>
        {hint}
      </label>
      <input ref={takeFocus} id={id} className="field keys__search" type="search" placeholder={hint} autoComplete="off" value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      {keyPresets.map((preset) => (
        <button key={preset.id} type="button" className="button button--small" title={preset.about} onClick={() => history.change(withPreset(bindings, commandTable, preset))}>
          {preset.label}
        </button>
      ))}
      <button type="button" className="button button--small" disabled={!history.canUndo} onClick={history.undo}>
        Undo
      </button>
      <button type="button" className="button button--small" onClick={() => history.change(resetAll())}>
        Reset all
      </button>
    </div>
  );
};
