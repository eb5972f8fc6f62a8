/** The top of the operator window: brand, what the show is doing, which file, which mode, what time. */
import type { WindowRequest } from '../../../core/ipc/contract.ts';
import type { Show } from '../../../core/show/show.ts';
import { AirBadge } from './air-badge.tsx';
import { Clocks } from './clocks.tsx';
import { FileMenu } from './file-menu.tsx';
import type { Mode } from '../use-requests.ts';
import { ModeSwitch } from './mode-switch.tsx';
import { rollState } from './roll-state.ts';
import { TypingMark } from './typing-mark.tsx';
import './header.css';

type Props = { readonly show: Show; readonly mode: Mode; readonly perform: (request: WindowRequest) => void };

/** The header. */
export const Header = ({ show, mode, perform }: Props) => {
  const state = rollState(show);
  return (
    <header className="header">
      <h1 className="header__brand">
        caesura<span aria-hidden="true">…</span>
      </h1>
      <AirBadge air={show.air} />
      {state !== null && (
        <span className={`pill pill--${state.name}`} role="status">
          {state.label}
        </span>
      )}
      {show.blank && <span className="pill pill--blank">Blank</span>}
      <ModeSwitch mode={mode} perform={perform} />
      <FileMenu name={show.document.name} modified={show.document.modified} openExport={() => perform('export')} />
      <button type="button" className="button button--quiet header__help" onClick={() => perform('help')} aria-label="Keys and help" title="Keys and help (F1)">
        ?
      </button>
      <TypingMark show={show} />
      <Clocks show={show} />
    </header>
  );
};
