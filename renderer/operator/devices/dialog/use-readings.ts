/** The readings of the live monitor, at most ten times a second: a moving stick must not keep the window busy. */
import { useEffect, useRef, useState } from 'react';
import type { DeviceHub } from '../device-hub.ts';
import { type Readings, withInput } from './device-readings.ts';

/** How often the monitor is drawn, ms. */
const every = 100;

/** What the devices of a hub sent since the dialog was opened. */
export const useReadings = (hub: DeviceHub): Readings => {
  const [shown, setShown] = useState<Readings>(() => new Map());
  const newest = useRef<Readings>(shown);
  useEffect(() => {
    const end = hub.watch((input, device) => {
      newest.current = withInput(newest.current, input, device);
    });
    const timer = setInterval(() => setShown(newest.current), every);
    return () => {
      end();
      clearInterval(timer);
    };
  }, [hub]);
  return shown;
};
