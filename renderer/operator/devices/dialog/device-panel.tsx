/** The devices: which are connected and what they send, which may be used, and what their sticks and wheels drive. */
import { useId, useSyncExternalStore } from 'react';
import { axisUseOf } from '../../../../core/devices/axis-use.ts';
import type { WheelUse } from '../../../../core/devices/bindings.ts';
import { ownValue } from '../../../../core/devices/bound-table.ts';
import { resetAxis, setAxis } from '../../../../core/devices/change-bindings.ts';
import { useOperator } from '../../operator-context.ts';
import { useDevicesInWindow } from '../devices-context.ts';
import { AxisItem } from './axis-item.tsx';
import { DeviceItem } from './device-item.tsx';
import { movingControls, readingsOf } from './device-readings.ts';
import { UsbChooser } from './usb-chooser.tsx';
import type { BindingsHistory } from './use-bindings-history.ts';
import { useReadings } from './use-readings.ts';

/** How many controls of a device the monitor shows. */
const mostShown = 5;

const wheelUses: Readonly<Record<WheelUse, string>> = { jog: 'jogs', speed: 'changes the speed', nothing: 'does nothing' };

/** The panel. */
export const DevicePanel = ({ history }: { readonly history: BindingsHistory }) => {
  const { client, valueOf } = useOperator();
  const { bindings, devices } = useDevicesInWindow();
  const { hub, inUse } = devices;
  const state = useSyncExternalStore(hub.subscribe, hub.state);
  const readings = useReadings(hub);
  const wheelId = useId();
  const { change } = history;
  const chooseWheel = (chosen: string): void => {
    const wheel = (['jog', 'speed', 'nothing'] as const).find((candidate) => candidate === chosen);
    if (wheel !== undefined) change({ ...bindings, wheel });
  };
  const controls = movingControls(readings, bindings);
  return (
    <div className="devices" aria-label="Devices" tabIndex={0} role="region">
      <h3 className="caps">Connected</h3>
      <ul>
        {state.devices.map((device) => (
          <DeviceItem key={device.key} device={device} readings={readingsOf(readings, device.key, mostShown)} />
        ))}
      </ul>
      {state.devices.length === 0 && <p className="device__note">No device yet. A gamepad appears when one of its buttons is pressed; presenter remotes and pedals are keyboards and need nothing.</p>}
      {inUse !== null && (
        <>
          <label className="devices__midi">
            <input type="checkbox" checked={inUse.midi} onChange={(event) => void valueOf(client.call('devices.use-midi', { on: event.currentTarget.checked }))} /> Use MIDI controllers
          </label>
          {state.midiFault !== null && <p className="device__note device__note--fault">{state.midiFault}</p>}
          <UsbChooser inUse={inUse} />
        </>
      )}
      <h3 className="caps">Sticks and wheels</h3>
      <div className="axis__head">
        <label htmlFor={wheelId}>Mouse wheel</label>
        <select id={wheelId} className="field" value={bindings.wheel} onChange={(event) => chooseWheel(event.currentTarget.value)}>
          {Object.entries(wheelUses).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <p className="device__note">Over the preview; over the cues with Alt held. The preview’s rows can be dragged too.</p>
      <ul>
        {controls.map((id) => (
          <AxisItem
            key={id}
            id={id}
            use={axisUseOf(bindings, id)}
            reading={readings.get(`axis ${id}`) ?? readings.get(`turn ${id}`)}
            own={ownValue(bindings.axes, id) !== undefined}
            change={(use) => change(setAxis(bindings, id, use), id)}
            reset={() => change(resetAxis(bindings, id))}
          />
        ))}
      </ul>
      {controls.length === 0 && <p className="device__note">Move a stick, a wheel or a fader: it appears here.</p>}
    </div>
  );
};
