/** The readers known from takes. */
import { useCallback, useEffect, useState } from 'react';
import type { FittedReader } from '../../../../core/takes/fitted-reader.ts';
import type { TakeList } from '../../../../core/takes/kept-take.ts';
import { useOperator } from '../../operator-context.ts';

/** The readers, and what asks for them again. */
export type Readers = { readonly readers: readonly FittedReader[]; readonly look: () => void };

/** Asks whenever the takes change. */
export const useReaders = (takes: TakeList | null): Readers => {
  const { client, valueOf } = useOperator();
  const [readers, setReaders] = useState<readonly FittedReader[]>([]);
  const look = useCallback((): void => {
    void valueOf(client.call('takes.readers')).then((read) => {
      if (read !== null) setReaders(read);
    });
  }, [client, valueOf]);
  useEffect(look, [look, takes]);
  return { readers, look };
};
