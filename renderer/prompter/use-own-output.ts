/** How this window's own output differs from the show's picture, followed. */
import { useEffect, useState } from 'react';
import type { OwnOutput } from '../../core/ipc/contract.ts';
import { client } from '../bridge/client.ts';

/** After a failed question, ms. */
const patience = 500;

/** The own output; null until main has told: a picture that is not mirrored yet must not be seen. */
export const useOwnOutput = (): OwnOutput | null => {
  const [own, setOwn] = useState<OwnOutput | null>(null);
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await client.call('output.own');
      if (ended) return;
      if (answer.ok) setOwn(answer.value);
      else timer = setTimeout(() => void ask(), patience);
    };
    void ask();
    const stop = client.on('looks', (looks) => setOwn((before) => looks.find(({ id }) => id === before?.id) ?? before));
    return () => {
      ended = true;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return own;
};
