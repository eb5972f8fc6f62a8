/** What an export would write, as main tells it. */
import { useEffect, useRef, useState } from 'react';
import type { CaptionSheet } from '../../../core/captions/edit/caption-sheet.ts';
import type { SidecarPlan, SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';
import type { Result } from '../../../core/problem/failure.ts';
import type { Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';

/** How long typing must rest before it is asked again, ms. */
const rest = 150;

/** The newest plan, or why nothing can be written; null until it is known. `request` is kept from render to render; null: it cannot be asked yet. */
export const usePlan = (request: SidecarRequest | null, sheet: CaptionSheet | null, document: Show['document']): Result<SidecarPlan> | null => {
  const { client } = useOperator();
  const [plan, setPlan] = useState<Result<SidecarPlan> | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (request === null) return;
    let newest = true;
    const ask = (): void => {
      asked.current = true;
      void client.call('sidecar.plan', request).then((answer) => newest && setPlan(answer));
    };
    const timer = setTimeout(ask, asked.current ? rest : 0);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [client, request, sheet, document]);
  return plan;
};
