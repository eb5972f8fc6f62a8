/** A value of the main process that it also announces: read once, then kept up to date. */
import { useEffect, useState } from 'react';
import type { Events } from '../../core/ipc/contract.ts';
import { useOperator } from './operator-context.ts';

/** Which call reads what an event announces. */
const readers = { outputs: 'outputs.read', displays: 'displays.read', recent: 'file.recent', bindings: 'bindings.read', devices: 'devices.read', 'caption-preferences': 'caption-preferences.read', takes: 'takes.list', 'take-export': 'takes.exporting', follow: 'follow.read' } as const;

/** The newest value; null until main has answered. An event that comes before the answer wins. */
export const useMainValue = <Name extends keyof typeof readers>(name: Name): Events[Name] | null => {
  const { client, valueOf } = useOperator();
  const [value, setValue] = useState<Events[Name] | null>(null);
  useEffect(() => {
    let heard = false;
    const end = client.on(name, (next) => {
      heard = true;
      setValue(next);
    });
    // These calls take nothing and answer what the event of the same name carries (core/ipc/contract.ts).
    const answer = client.call<(typeof readers)[keyof typeof readers]>(readers[name]);
    void valueOf(answer).then((read) => {
      if (!heard && read !== null) setValue(read as Events[Name]);
    });
    return () => {
      heard = true;
      end();
    };
  }, [client, name, valueOf]);
  return value;
};
