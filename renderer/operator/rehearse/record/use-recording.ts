/** The take that main is recording. */
import { useEffect, useState } from 'react';
import type { Recording } from '../../../../core/takes/kept-take.ts';
import { useOperator } from '../../operator-context.ts';

/** The recording; null: none runs. */
export const useRecording = (): Recording | null => {
  const { client, valueOf } = useOperator();
  const [recording, setRecording] = useState<Recording | null>(null);
  useEffect(() => {
    let heard = false;
    const end = client.on('recording', (event) => {
      heard = true;
      setRecording(event.recording);
    });
    void valueOf(client.call('takes.recording')).then((read) => {
      if (!heard) setRecording(read);
    });
    return () => {
      heard = true;
      end();
    };
  }, [client, valueOf]);
  return recording;
};
