/** One export of caption files: asked for, replaced only when that was said, followed, stopped. */
import { useEffect, useState } from 'react';
import type { SidecarReport, SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';
import { severityOf } from '../notices/notice-list.ts';
import { useOperator } from '../operator-context.ts';

/** How an export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'exists'; readonly message: string }
  | { readonly kind: 'done'; readonly report: SidecarReport };

/** The export and what moves it. */
export const useExport = () => {
  const { client, notify } = useOperator();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  useEffect(() => client.on('sidecar', ({ done, total }) => setState((before) => (before.kind === 'writing' ? { kind: 'writing', done, total } : before))), [client]);
  const write = async (request: SidecarRequest): Promise<void> => {
    setState({ kind: 'writing', done: 0, total: request.formats.length });
    const answer = await client.call('sidecar.export', request);
    if (answer.ok) setState({ kind: 'done', report: answer.value });
    else if (answer.error.code === 'exists') setState({ kind: 'exists', message: answer.error.message });
    else {
      setState({ kind: 'idle' });
      notify({ ...answer.error, severity: severityOf(answer.error, 'error') });
    }
  };
  return { state, write, stop: () => void client.call('sidecar.cancel'), reset: () => setState({ kind: 'idle' }) };
};
