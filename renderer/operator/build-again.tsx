/** Stands between a fault of the window's own and the operator: logs it, says it and builds the window anew, as all of it is main's. */
import type { ReactNode } from 'react';
import type { Notice } from '../../core/ipc/contract.ts';
import { TryAgain } from '../faults/try-again.tsx';

type BuildAgainProps = { readonly tell: (notice: Notice) => void; readonly children: ReactNode };

/** Until the window is tried again, ms. */
const patience = 300;

const message = 'A part of this window failed, and it was built anew. The prompter goes on, and nothing is lost; what was being done may have to be done again.';

/** Its children, built anew after a fault. */
export const BuildAgain = ({ tell, children }: BuildAgainProps) => {
  const failed = (fault: Error): void => {
    console.error('The operator window failed and is built anew.', fault);
    tell({ code: 'window-fault', severity: 'error', message });
  };
  return (
    <TryAgain patience={patience} meanwhile={null} tell={failed}>
      {children}
    </TryAgain>
  );
};
