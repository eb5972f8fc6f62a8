/** One connected device of the live monitor: what it is and what it sends. */
import { inputLabel } from '../../../../core/devices/input-label.ts';
import type { ConnectedDevice } from '../device-hub.ts';
import { type Reading, readingText } from './device-readings.ts';

const kinds = { gamepad: 'Gamepad', midi: 'MIDI', usb: 'USB' } as const;

/** The device. */
export const DeviceItem = ({ device, readings }: { readonly device: ConnectedDevice; readonly readings: readonly Reading[] }) => (
  <li className="device">
    <p className="device__name">
      <span className="device__dot" aria-hidden="true" />
      <b title={device.name}>{device.name}</b>
      <span className="device__kind">{kinds[device.kind]}</span>
    </p>
    {device.note !== null && <p className="device__note">{device.note}</p>}
    {readings.length === 0 ? (
      <p className="device__note">Nothing sent yet. Press or move something.</p>
    ) : (
      <ul className="device__readings">
        {readings.map((reading) => (
          <li key={`${reading.input.kind} ${reading.id}`}>
            <span className="device__control">{inputLabel(reading.id)}</span>
            {reading.input.kind === 'axis' && <meter min={-1} max={1} value={reading.input.value} aria-label={inputLabel(reading.id)} />}
            <span className="mono device__value">{readingText(reading)}</span>
          </li>
        ))}
      </ul>
    )}
  </li>
);
