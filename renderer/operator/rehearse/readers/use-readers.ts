/** The readers known from takes. */
import { useCallback, useEffect, useState } from 'react';
import type { KnownReader } from '../../../../core/takes/fitted-reader.ts';
import type { TakeList } from '../../../../core/takes/kept-take.ts';
import { useOperator } from '../../operator-context.ts';

/** The readers, and what asks for them again. */
export type Readers = { readonly readers: readonly KnownReader[]; readonly look: () => void };

/** Asks whenever the takes change, or the speed that the chosen reader likes. */
export const useReaders = (takes: TakeList | null, speed: number): Readers => {
  const { client, valueOf } = useOperator();
  const [readers, setReaders] = useState<readonly KnownReader[]>([]);
  const look = useCallback((): void => {
    void valueOf(client.call('takes.readers')).then((read) => {
      if (read !== null) setReaders(read);
    });
  }, [client, valueOf]);
  useEffect(look, [look, takes, speed]);
  return { readers, look };
};
