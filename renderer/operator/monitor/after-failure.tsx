/** What Caesura does by itself after a failure: rolling on, and starting without the graphics card. */
import { useEffect, useId, useState } from 'react';
import type { CallInput } from '../../../core/ipc/bridge.ts';
import type { RecoverySettings } from '../../../core/ipc/contract.ts';
import { useOperator } from '../operator-context.ts';

/** The two settings. */
export const AfterFailure = () => {
  const { client, valueOf } = useOperator();
  const [settings, setSettings] = useState<RecoverySettings | null>(null);
  const field = useId();
  useEffect(() => {
    void valueOf(client.call('recovery.read')).then(setSettings);
  }, [client, valueOf]);
  if (settings === null) return null;
  const change = async (next: CallInput<'recovery.change'>): Promise<void> => {
    const changed = await valueOf(client.call('recovery.change', next));
    if (changed !== null) setSettings(changed);
  };
  return (
    <details className="output-dialog__more">
      <summary>After a failure</summary>
      <label htmlFor={field}>
        Roll on by itself when the show was gone for at most
        <input
          id={field}
          className="field mono"
          type="number"
          min={0}
          max={60}
          step={0.5}
          value={settings.rollOnWithin / 1000}
          onChange={(event) => void change({ rollOnWithin: Math.round(Math.min(60, Math.max(0, Number(event.currentTarget.value))) * 1000) })}
        />
        s (0: never)
      </label>
      <label>
        <input type="checkbox" checked={settings.safeGraphics} onChange={(event) => void change({ safeGraphics: event.currentTarget.checked })} />
        Do without the graphics card from the next start on
      </label>
    </details>
  );
};
