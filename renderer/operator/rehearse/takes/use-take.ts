/** One take of the document, read from main when it is wanted. */
import { useEffect, useState } from 'react';
import type { Take } from '../../../../core/takes/take.ts';
import { useOperator } from '../../operator-context.ts';

/** The take of an id; null until it is here, and without an id. */
export const useTake = (id: string | null): Take | null => {
  const { client, valueOf } = useOperator();
  const [found, setFound] = useState<{ readonly id: string; readonly take: Take | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let over = false;
    void valueOf(client.call('takes.read', { id })).then((take) => {
      if (!over) setFound({ id, take });
    });
    return () => {
      over = true;
    };
  }, [client, valueOf, id]);
  return found !== null && found.id === id ? found.take : null;
};
