/** Adds USB controllers by the app's own choice, and forgets them. */
import { useState } from 'react';
import type { DevicesInUse } from '../../../../core/ipc/contract.ts';
import { useOperator } from '../../operator-context.ts';
import { useDevicesInWindow } from '../devices-context.ts';
import { usbAccess } from '../usb-device.ts';

/** Controllers that can be chosen, those that are, and the way to ask for more. */
export const UsbChooser = ({ inUse }: { readonly inUse: DevicesInUse }) => {
  const { client, valueOf, notify } = useOperator();
  const { devices } = useDevicesInWindow();
  const [asking, setAsking] = useState(false);
  const choose = (deviceId: string | null): void => void valueOf(client.call('devices.choose-hid', { deviceId }));
  const ask = async (): Promise<void> => {
    setAsking(true);
    try {
      await devices.askUsb();
    } catch (error) {
      notify({ severity: 'warning', code: 'no-usb', message: `USB controllers cannot be asked for (${error instanceof Error ? error.message : String(error)}). Try again.` });
    } finally {
      setAsking(false);
    }
  };
  if (usbAccess() === null) return null;
  return (
    <div className="usb">
      {inUse.hid.map((device) => (
        <p key={`${device.vendorId} ${device.productId}`} className="usb__chosen">
          <span title={device.name}>{device.name}</span>
          <button type="button" className="button button--quiet button--small" aria-label={`Forget ${device.name}`} onClick={() => void valueOf(client.call('devices.forget-hid', { vendorId: device.vendorId, productId: device.productId }))}>
            Forget
          </button>
        </p>
      ))}
      {inUse.choices === null ? (
        <button type="button" className="button button--small" disabled={asking} onClick={() => void ask()}>
          Add a USB controller…
        </button>
      ) : (
        <div className="usb__choices" role="group" aria-label="USB controllers to choose from">
          {inUse.choices.length === 0 && <p className="device__note">None is there. Plug one in: it appears here.</p>}
          {inUse.choices.map(({ deviceId, name }) => (
            <button key={deviceId} type="button" className="button button--small" onClick={() => choose(deviceId)}>
              {name}
            </button>
          ))}
          <button type="button" className="button button--quiet button--small" onClick={() => choose(null)}>
            Cancel
          </button>
        </div>
      )}
    </div>
  );
};
