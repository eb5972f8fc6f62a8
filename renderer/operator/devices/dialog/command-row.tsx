/** One command of the dialog: its keys and controls, its conflicts, and what changes them. */
import type { BoundEntry } from '../../../../core/devices/bound-table.ts';
import type { BoundKind } from '../../../../core/devices/change-bindings.ts';
import { type Conflicts, rivalsOf } from '../../../../core/devices/conflicts.ts';
import { inputLabel } from '../../../../core/devices/input-label.ts';
import { keyLabel } from '../../../../core/show/key-name.ts';
import { keepFocus } from './keep-focus.ts';
import { BindingChip } from './binding-chip.tsx';

/** What a row can ask for. */
export type RowActions = {
  readonly learn: (id: string) => void;
  readonly remove: (entry: BoundEntry, kind: BoundKind, name: string) => void;
  /** Takes a contested key or control from all others. */
  readonly take: (entry: BoundEntry, kind: BoundKind, name: string) => void;
  readonly reset: (id: string) => void;
};

type Props = {
  readonly entry: BoundEntry;
  readonly table: readonly BoundEntry[];
  readonly conflicts: Conflicts;
  readonly learning: boolean;
  readonly actions: RowActions;
};

/** A key or control with its words and rivals. */
type Shown = { readonly kind: BoundKind; readonly name: string; readonly label: string; readonly rivals: readonly string[] };

const shownOf = (entry: BoundEntry, table: readonly BoundEntry[], conflicts: Conflicts): readonly Shown[] => [
  ...entry.keys.map((name) => ({ kind: 'keys' as const, name, label: keyLabel(name), rivals: rivalsOf(table, conflicts.keys, entry, name) })),
  ...entry.inputs.map((name) => ({ kind: 'inputs' as const, name, label: inputLabel(name), rivals: rivalsOf(table, conflicts.inputs, entry, name) })),
];

/** The row. */
export const CommandRow = ({ entry, table, conflicts, learning, actions }: Props) => {
  const label = entry.label.replace(/…$/, '');
  const shown = shownOf(entry, table, conflicts);
  return (
    <li className="command">
      <span className="command__label">{label}</span>
      <span className="command__bindings">
        {shown.map(({ kind, name, label: what, rivals }) => (
          <BindingChip key={`${kind} ${name}`} label={what} device={kind === 'inputs'} rivals={rivals} command={label} remove={() => actions.remove(entry, kind, name)} />
        ))}
        <button type="button" className="binding__learn" aria-pressed={learning} aria-label={`Learn a key or button for ${label}`} onClick={() => actions.learn(entry.id)}>
          {learning ? 'Press a key or a button… Esc ends' : '+'}
        </button>
      </span>
      <button
        type="button"
        className="button button--quiet button--small command__reset"
        disabled={!entry.ownKeys && !entry.ownInputs}
        aria-label={`Reset ${label}`}
        title="As it was"
        onClick={(event) => {
          keepFocus(event.currentTarget);
          actions.reset(entry.id);
        }}
      >
        Reset
      </button>
      {shown
        .filter(({ rivals }) => rivals.length > 0)
        .map(({ kind, name, label: what, rivals }) => (
          <p key={`rivals of ${kind} ${name}`} className="command__conflict">
            <span>{`${what} is also: ${rivals.join(', ')}.`}</span>
            <button
              type="button"
              className="button button--small"
              onClick={(event) => {
                keepFocus(event.currentTarget);
                actions.take(entry, kind, name);
              }}
            >
              Only here
            </button>
          </p>
        ))}
    </li>
  );
};
