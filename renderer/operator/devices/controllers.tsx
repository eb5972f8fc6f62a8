/** The row of the outputs that says which controllers are connected; it opens the dialog that binds them. */
import { useSyncExternalStore } from 'react';
import { controllersText } from './controllers-text.ts';
import { useDevicesInWindow } from './devices-context.ts';

/** The row. */
export const Controllers = () => {
  const { devices, openDialog } = useDevicesInWindow();
  const { devices: connected } = useSyncExternalStore(devices.hub.subscribe, devices.hub.state);
  const text = controllersText(connected);
  return (
    <button type="button" className="output__row" aria-haspopup="dialog" title={`Keys and devices: ${text}`} onClick={openDialog}>
      <span className={connected.length > 0 ? 'output__dot output__dot--on' : 'output__dot'} aria-hidden="true" />
      <b>Controllers</b>
      <span className="output__where">{text}</span>
    </button>
  );
};
