/** Loads the sound of a take into an audio element. */
import type { Client } from '../../../../core/ipc/bridge.ts';

/** A sound that is not ready by then begins late, ms: the roll does not wait any longer. */
const longestWait = 2000;

const ready = (sound: HTMLAudioElement): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => resolve();
    sound.addEventListener('canplay', done, { once: true });
    sound.addEventListener('error', done, { once: true });
    setTimeout(done, longestWait);
    sound.preload = 'auto';
    sound.load();
  });

/** The sound, ready to be played; null when none was kept. */
export const loadSound = async (client: Client, id: string): Promise<HTMLAudioElement | null> => {
  const address = await client.call('takes.sound-address', { id });
  if (!address.ok || address.value === null) return null;
  const sound = new Audio(address.value);
  await ready(sound);
  return sound;
};
