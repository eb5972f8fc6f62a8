/** The connected controllers in words. */
import type { ConnectedDevice } from './device-hub.ts';

/** Their names, those that appear several times once with their number. Keyboards, remotes and pedals that type are none: nobody can tell them apart. */
export const controllersText = (devices: readonly Pick<ConnectedDevice, 'name'>[]): string => {
  if (devices.length === 0) return 'keyboard and mouse';
  const counts = new Map<string, number>();
  for (const { name } of devices) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
};
