/** Stands between a fault and the talent: logs it, keeps the picture black and tries again. */
import type { ReactNode } from 'react';
import { TryAgain } from '../faults/try-again.tsx';

type KeepBlackProps = { readonly width: number; readonly height: number; readonly children: ReactNode };

/** Until the picture is tried again, ms. */
const patience = 500;

const failed = (fault: Error): void => console.error('The prompter view failed and is tried again.', fault);

/** Black of this size (px) while its children fail. */
export const KeepBlack = ({ width, height, children }: KeepBlackProps) => (
  <TryAgain patience={patience} meanwhile={<div className="prompter" style={{ width, height }} />} tell={failed}>
    {children}
  </TryAgain>
);
