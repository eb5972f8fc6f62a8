/** The video or sound of the workspace, as main tells it. */
import { useEffect, useState } from 'react';
import type { Media } from '../../../core/ipc/media-calls.ts';
import { useOperator } from '../operator-context.ts';

/** The media that is open; null without. */
export const useMedia = (): Media | null => {
  const { client } = useOperator();
  const [media, setMedia] = useState<Media | null>(null);
  useEffect(() => {
    let heard = false;
    const end = client.on('media', ({ media: next }) => {
      heard = true;
      setMedia(next);
    });
    void client.call('media.read').then((answer) => {
      if (!heard && answer.ok) setMedia(answer.value);
    });
    return () => {
      heard = true;
      end();
    };
  }, [client]);
  return media;
};
