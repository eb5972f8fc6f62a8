/** Offers the captions of another channel of the file that was opened: only where an SCC file has some of two. */
import { useState } from 'react';
import type { SheetSource } from '../../../core/captions/edit/caption-sheet.ts';
import { useOperator } from '../operator-context.ts';

type Props = { readonly source: SheetSource | null };

/** The line over the list; nothing where there is one channel, or a channel was chosen for this file. */
export const ChannelOffer = ({ source }: Props) => {
  const { client, valueOf } = useOperator();
  const [chosen, setChosen] = useState<string | null>(null);
  const channels = source?.kind === 'file' ? source.channels : undefined;
  if (channels === undefined || chosen === source?.name) return null;
  const choose = (): void => setChosen(source?.name ?? null);
  const use = async (): Promise<void> => {
    if ((await valueOf(client.call('sheet.open-channel', { channel: channels.other }))) !== null) choose();
  };
  return (
    <div className="frame-rate-offer" role="status">
      <p>
        <bdi>{source?.name}</bdi> has captions of {channels.read}, which are here, and of {channels.other}.
      </p>
      <button type="button" className="button button--small" title={`Opens the file again for the captions of ${channels.other}; Undo brings those of ${channels.read} back`} onClick={() => void use()}>
        Open {channels.other}
      </button>
      <button type="button" className="button button--small button--quiet" onClick={choose}>
        Keep {channels.read}
      </button>
    </div>
  );
};
