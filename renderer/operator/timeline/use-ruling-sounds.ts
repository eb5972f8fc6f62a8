/** The sounds of the takes that time the show, ruling or played back: decoded once each, when they come to. */
import { useEffect, useState } from 'react';
import type { Take } from '../../../core/takes/take.ts';
import type { Client } from '../../../core/ipc/bridge.ts';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import { decodedAt, peaksOf } from './sound-peaks.ts';

/** A ruling take with its peaks. */
export type RulingSound = { readonly id: string; readonly take: Take; readonly peaks: Uint8Array };

/** A take longer than this is not drawn, ms: its decoded sound would not fit beside everything else. */
const longest = 2 * 3_600_000;

const loadSound = async (client: Client, id: string): Promise<RulingSound | null> => {
  const [take, address] = await Promise.all([client.call('takes.read', { id }), client.call('takes.sound-address', { id })]);
  if (!take.ok || !address.ok || address.value === null || take.value.duration > longest) return null;
  const bytes = await (await fetch(address.value)).arrayBuffer();
  const decoded = await new OfflineAudioContext(1, 1, decodedAt).decodeAudioData(bytes);
  return { id, take: take.value, peaks: peaksOf(decoded.getChannelData(0), decoded.sampleRate) };
};

/** The sounds that could be read, of the take that is played back or of those that rule; one that cannot is left out, as the lane is only to look at. */
export const useRulingSounds = (played: string | null): readonly RulingSound[] => {
  const { client } = useOperator();
  const list = useMainValue('takes');
  const ids = (list?.takes ?? []).filter(({ id, rules, hasAudio }) => hasAudio && (played === null ? rules : id === played)).map(({ id }) => id).join(' ');
  const [sounds, setSounds] = useState<readonly RulingSound[]>([]);
  useEffect(() => {
    let over = false;
    const load = async (): Promise<void> => {
      const found: RulingSound[] = [];
      for (const id of ids.split(' ').filter((one) => one !== '')) {
        const sound = await loadSound(client, id).catch(() => null);
        if (over) return;
        if (sound !== null) found.push(sound);
      }
      setSounds(found);
    };
    void load();
    return () => {
      over = true;
    };
  }, [client, ids]);
  return sounds;
};
