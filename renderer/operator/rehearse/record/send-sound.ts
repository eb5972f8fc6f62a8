/** Records the microphone as Opus in WebM and sends each piece to main as it comes: what was recorded is on disk a second later. */
import type { Client } from '../../../../core/ipc/bridge.ts';
import type { Instant } from '../../../../core/units/time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import type { Microphone } from './open-microphone.ts';

/** Length of a piece, ms. */
const pieceEvery = 1000;

/** Speech in one channel keeps all of its quality at this rate, bits a second (Opus recommends 32 kb/s and less for it). */
const bitsPerSecond = 64_000;

/** Sends from now on; gives back what sends the last piece and ends it. `failed` hears of the first failure. */
export const sendSound = ({ stream }: Microphone, client: Client, failed: (message: string) => void): (() => Promise<void>) => {
  const recorder = new MediaRecorder(stream, { mimeType: 'audio/webm;codecs=opus', audioBitsPerSecond: bitsPerSecond });
  let began: Instant = mainClock.now();
  let last: Promise<void> = Promise.resolve();
  let broken = false;

  const send = async (piece: Blob): Promise<void> => {
    const answer = await client.call('takes.sound', { sound: new Uint8Array(await piece.arrayBuffer()), at: began });
    if (answer.ok || broken) return;
    broken = true;
    failed(answer.error.message);
  };

  recorder.addEventListener('start', () => {
    began = mainClock.now();
  });
  recorder.addEventListener('dataavailable', ({ data }) => {
    // One after the other: reading a piece is not instant, and their order is the file.
    if (data.size > 0) last = last.then(() => send(data));
  });
  recorder.start(pieceEvery);

  return async () => {
    if (recorder.state !== 'inactive') {
      const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
      recorder.stop();
      await stopped;
    }
    await last;
  };
};
