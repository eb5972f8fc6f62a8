/** Turns the microphone's samples into levels and sends them to main as they come. */
import { encodeLevels } from '../../../../core/takes/microphone/level-bytes.ts';
import { listen, startListening } from '../../../../core/takes/microphone/levels.ts';
import type { Instant } from '../../../../core/units/time.ts';
import type { Client } from '../../../../core/ipc/bridge.ts';
import type { Microphone } from './open-microphone.ts';

/** Levels of one message: 40 of 5 ms, so that a crash costs a fifth of a second. */
const levelsEach = 40;

/** Sends from now on; gives back what sends the rest and ends it. `failed` hears of the first failure. */
export const sendLevels = (microphone: Microphone, client: Client, failed: (message: string) => void): (() => Promise<void>) => {
  let listening = startListening(microphone.sampleRate);
  let waiting: number[] = [];
  let began: Instant | null = null;
  let last: Promise<void> = Promise.resolve();
  let broken = false;

  const send = (): void => {
    if (waiting.length === 0 || began === null) return;
    const levels = new Uint8Array(encodeLevels(Float32Array.from(waiting)));
    const at = began;
    waiting = [];
    last = client.call('takes.levels', { levels, at }).then((answer) => {
      if (answer.ok || broken) return;
      broken = true;
      failed(answer.error.message);
    });
  };

  const end = microphone.listen(({ samples, at }) => {
    began ??= at;
    const heard = listen(listening, samples);
    listening = heard.listening;
    waiting.push(...heard.levels);
    if (waiting.length >= levelsEach) send();
  });

  return async () => {
    end();
    send();
    await last;
  };
};
