/** The help sheet: every key of the window. */
import type { CommandEntry } from '../../../core/show/command-table.ts';
import { Modal } from '../dialog/modal.tsx';
import { helpGroups, type HelpGroup } from './help-rows.ts';
import './help-sheet.css';

type Props = { readonly table: readonly CommandEntry[]; readonly openDevices: () => void; readonly close: () => void };

/** The sheet. */
export const HelpSheet = ({ table, openDevices, close }: Props) => (
  <Modal title="Keys" close={close} wide>
    <div className="help" tabIndex={0} role="group" aria-label="Keys">
      {helpGroups(table).map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </div>
    <div className="help__foot">
      <p className="help__note">While you type, keys without Ctrl or Alt write text; function keys always act.</p>
      <button type="button" className="button button--small" onClick={openDevices}>
        Change keys, connect devices…
      </button>
    </div>
  </Modal>
);

const Group = ({ group }: { readonly group: HelpGroup }) => (
  <section className="help__group">
    <h3 className="caps">{group.name}</h3>
    <dl>
      {group.rows.map((row) => (
        <div key={row.id} className="help__row">
          <dt>{row.label}</dt>
          <dd>
            {row.keys.map((key) => (
              <kbd key={key} className="mono">
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
