/** The dialog “Keys and devices”: what every command is bound to, and what every device sends. */
import { useEffect, type KeyboardEvent } from 'react';
import { keyName } from '../../../../core/show/key-name.ts';
import { Modal } from '../../dialog/modal.tsx';
import { useOperator } from '../../operator-context.ts';
import { CommandList } from './command-list.tsx';
import { DevicePanel } from './device-panel.tsx';
import { useBindingsHistory } from './use-bindings-history.ts';
import './keys-dialog.css';

/** The dialog. A choice of a USB controller that is left open ends with it. */
export const KeysDialog = ({ close }: { readonly close: () => void }) => {
  const { client } = useOperator();
  const history = useBindingsHistory();
  useEffect(() => () => void client.call('devices.choose-hid', { deviceId: null }), [client]);
  const onKey = (event: KeyboardEvent): void => {
    const writes = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (keyName(event.nativeEvent) !== 'Ctrl+Z' || writes) return;
    event.preventDefault();
    history.undo();
  };
  return (
    <Modal title="Keys and devices" close={close} wide>
      <div className="keys-dialog" role="presentation" onKeyDown={onKey}>
        <CommandList history={history} />
        <DevicePanel history={history} />
      </div>
      <p className="keys-dialog__note">While you type, keys without Ctrl or Alt write text, whatever they are bound to. Devices act at all times, behind this dialog too. Tab and Escape cannot be learnt: they move the focus, and leave.</p>
    </Modal>
  );
};
