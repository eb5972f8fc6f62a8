/** Every command with its keys and controls, by group; searched, learnt, reset. */
import { useMemo, useState } from 'react';
import { addBinding, removeBinding, resetEntry, takeFromOthers } from '../../../../core/devices/change-bindings.ts';
import { findConflicts } from '../../../../core/devices/conflicts.ts';
import { useDevicesInWindow } from '../devices-context.ts';
import { CommandRow, type RowActions } from './command-row.tsx';
import { filterTable, isContested } from './filter-table.ts';
import { KeysTools } from './keys-tools.tsx';
import type { BindingsHistory } from './use-bindings-history.ts';
import { useLearning } from './use-learning.ts';

const stateText = (contested: number): string => (contested === 0 ? 'No conflicts.' : `${contested} commands want the same key or button as another.`);

/** The list and its tools. */
export const CommandList = ({ history }: { readonly history: BindingsHistory }) => {
  const { bindings, table, devices } = useDevicesInWindow();
  const { change } = history;
  const [search, setSearch] = useState('');
  const [onlyContested, setOnlyContested] = useState(false);
  const conflicts = useMemo(() => findConflicts(table), [table]);
  const learning = useLearning(devices.hub, (id, kind, name) => {
    const entry = table.find((candidate) => candidate.id === id);
    if (entry !== undefined) change(addBinding(bindings, entry, kind, name));
  });
  const contested = table.filter((entry) => isContested(entry, conflicts));
  const groups = filterTable(onlyContested && contested.length > 0 ? contested : table, search);
  const actions: RowActions = {
    learn: (id) => (learning.entry === id ? learning.end() : learning.begin(id)),
    remove: (entry, kind, name) => change(removeBinding(bindings, entry, kind, name)),
    take: (entry, kind, name) => change(takeFromOthers(bindings, table, entry.id, kind, name)),
    reset: (id) => change(resetEntry(bindings, id)),
  };
  return (
    <section className="keys" aria-label="Commands">
      <KeysTools search={search} setSearch={setSearch} history={history} />
      <div className="keys__state">
        <p role="status">{stateText(contested.length)}</p>
        {contested.length > 0 && (
          <button type="button" className="chip" aria-pressed={onlyContested} onClick={() => setOnlyContested(!onlyContested)}>
            Show only these
          </button>
        )}
      </div>
      <div className="keys__list" tabIndex={0} role="group" aria-label="Commands and their keys">
        {groups.map(({ name, entries }) => (
          <section key={name}>
            <h3 className="caps">{name}</h3>
            <ul>
              {entries.map((entry) => (
                <CommandRow key={entry.id} entry={entry} table={table} conflicts={conflicts} learning={learning.entry === entry.id} actions={actions} />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p className="keys__none">Nothing has these words.</p>}
      </div>
    </section>
  );
};
